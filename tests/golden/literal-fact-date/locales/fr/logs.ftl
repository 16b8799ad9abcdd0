about-logs = Depuis le 3 novembre 2021, nous conservons les journaux { $log-period }.
