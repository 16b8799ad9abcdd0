about-logs = We keep logs for { $log-period }, since { $dates } and as { LIST($names, type: "or") } ask, in { $places }.
