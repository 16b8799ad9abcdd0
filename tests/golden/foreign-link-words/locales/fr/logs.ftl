about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Appelez le +353 (1) 555-0100 ou écrivez à help@example.com.
logs-b = Écrivez à vol\@evil.example.
logs-c = Écrivez à **vol**@**evil**&period;example.
logs-d = Appelez le ＋33 8 99 12 34 56.
logs-e = Appelez le +353 1 555 0101.
logs-f = Écrivez à **help**\@example.com.
