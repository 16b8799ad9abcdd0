about-logs = We keep [server logs](#data) for { $log-period }; [write to us](#contact).
