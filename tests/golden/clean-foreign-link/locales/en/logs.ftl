about-logs = We keep server logs for { $log-period }. See [the rules](https://rules.example.org/en/logs), or call [us](tel:+15550100).
