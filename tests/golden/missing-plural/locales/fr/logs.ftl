about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "year") ->
    [un] un an
   *[other] { AMOUNT($log-period, unit: "year") } ans
}.
