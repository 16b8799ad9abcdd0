about-logs = We keep server logs for { AMOUNT($log-period, unit: "month") ->
    [one] one month
   *[other] { $log-period }
}.
