about-logs = Conserviamo i registri per { $log-period }.
