about-logs = Conserviamo i registri del server per { $log-period }.
