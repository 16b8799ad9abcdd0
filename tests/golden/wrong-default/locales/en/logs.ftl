about-logs = We keep server logs for { $log-period }, { AMOUNT($log-period, unit: "month") ->
    [one] so that one invoice can be checked
   *[other] so that the invoices of that time can be checked
}.
