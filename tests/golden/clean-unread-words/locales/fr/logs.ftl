-server = { $case ->
    [genitive] du serveur
   *[nominative] le serveur
 }
journaux = journaux
about-logs = Nous conservons les { journaux } { -server(case: "genitive") } pendant { $log-period ->
    [x] { $log-period }
   *[other] { $log-period }
 }, { "{" }12{ "}" } lignes au plus, { $brand }.
