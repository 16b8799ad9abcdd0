about-logs = We keep server logs for { AMOUNT($log-period, unit: "month") ->
    [12] a year
    [13] a year and a month, so that years can be compared
   *[other] { $log-period }
}.
