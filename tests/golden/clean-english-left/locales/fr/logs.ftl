about-logs = Nous conservons les journaux du serveur pendant { $log-period }, comme le disent les Terms of the Service sous « What we keep for you ».
