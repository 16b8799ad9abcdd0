about-logs = Nous ne conservons les journaux du serveur que pendant { $log-period }, et pas pour nous.
