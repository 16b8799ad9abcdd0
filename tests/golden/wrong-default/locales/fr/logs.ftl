about-logs = Nous conservons les journaux du serveur pendant { $log-period }, { AMOUNT($log-period, unit: "month") ->
   *[one] afin de pouvoir vérifier une facture
    [other] afin de pouvoir vérifier les factures de cette durée
}.
