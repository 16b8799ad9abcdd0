about-logs = { $log-period ->
    [one] un
    [other] plusieurs
}
