-label = Refuser
about-logs = Cliquez sur le lien : { $log-period }. { "" }
about-intro-2 = { -label }
