about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "year") } an ({ $log-period }).
