about-logs = Nous conservons les journaux du serveur pendant { $log-period }.
logs-b = Écrivez à vol@{ $brand }.evil.example.
logs-c = Écrivez à vol﹫evil．example.
logs-d = Lisez https://{ $brand }.evil.example/suite.
logs-e = [Lisez](https://fr.example.com:80/) la suite.
