about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Ensuite, nous les effaçons et demandons à chaque sous-traitant d’effacer ses copies.
