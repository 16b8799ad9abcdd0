about-logs = We keep server logs for { AMOUNT($log-period, unit: "year") ->
    [one] one year
   *[other] { $log-period }
}.
