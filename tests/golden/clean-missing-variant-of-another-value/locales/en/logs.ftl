about-logs = We keep server logs for { AMOUNT($log-period, unit: "month") ->
    [12] a year
    [24] two years
   *[other] { $log-period }
}.
