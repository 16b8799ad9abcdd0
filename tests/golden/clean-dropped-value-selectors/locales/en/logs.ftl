about-logs = { AMOUNT($log-period, unit: "month") ->
    [one] We keep server logs for one month.
   *[other] We keep server logs for { $log-period }.
}
