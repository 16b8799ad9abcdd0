about-logs = Nous conservons les journaux en Norvège pendant { $log-period }.
