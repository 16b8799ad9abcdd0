about-logs = Nous ~~ne~~ conservons les journaux du serveur pendant { $log-period }.
