about-logs = Nous conservons les journaux de Safecall et de ses numéros SDA pendant { $log-period }.
