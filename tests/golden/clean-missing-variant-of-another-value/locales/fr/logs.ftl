# La politique dit 13 mois : le cas de 24 mois ne se présente pas.
about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "month") ->
    [12] un an
   *[other] { $log-period }
}.
