# La politique dit 13 mois : la forme d’un seul mois ne se présente pas.
about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "month") ->
    [0] aucun mois
    [many] { $log-period }
   *[other] { $log-period }
}.
