-a = { -b }
-b = { -c }
-c = { -d }
-d = { -e }
-e = { -f }
-f = pendant
about-logs = Nous conservons les journaux du serveur { -a } { $log-period }.
