about-logs = Nous nous en tenons à la loi, et ne demandons rien avant cela. Cela vaut pour les journaux du serveur, gardés pendant { $log-period }.
