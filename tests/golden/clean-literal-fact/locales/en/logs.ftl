about-logs = We keep the logs of our Irish servers for { $log-period }, whoever writes to us by e-mail in the months after.
