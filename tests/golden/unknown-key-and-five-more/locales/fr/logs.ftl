about-logs = Nous { $log-perid } <b>conservons</b>
