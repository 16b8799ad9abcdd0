about-logs = Nous conservons les journaux du serveur pendant { $log-period } : voir [notre site]({ $brand-url }) et [plus bas](#data).
