about-logs = Wir bewahren this from our server, they are with you for { $log-period }.
