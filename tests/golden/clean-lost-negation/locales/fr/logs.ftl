about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Cela ne sert pas qu’à nous ; il est impossible de vous les demander.
