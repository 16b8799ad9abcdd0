about-logs = { NUMBER(1) ->
    [one] un mois
   *[other] { $log-period }
}
