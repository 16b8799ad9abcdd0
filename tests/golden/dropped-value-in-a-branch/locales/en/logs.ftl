about-logs = { $log-period } { NUMBER(AMOUNT($log-period, unit: "month")) ->
    [one] month
   *[other] months: { $log-period }
}
