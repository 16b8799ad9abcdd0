about-logs = Nous conservons les journaux { AMOUNT($log-period, unit: "month") ->
    [one] un mois
   *[other] { AMOUNT($log-period, unit: "month") } mois
}.
