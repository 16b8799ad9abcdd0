about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "month") ->
    [12] un an
   *[other] { $log-period }
}.
