about-logs = Nous gardons les journaux de nos serveurs pendant { $log-period }.
