about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "month") ->
   *[one] un mois
    [other] { $log-period }
}.
