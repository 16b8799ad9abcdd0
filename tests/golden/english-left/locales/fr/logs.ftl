about-logs = Nous conservons les journaux du serveur pendant { $log-period }, and the pages de ceux qui les ont demandées.
