about-logs = Мы храним журналы сервера { $log-period }.
