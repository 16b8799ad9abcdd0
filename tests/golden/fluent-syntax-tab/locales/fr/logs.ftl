about-logs = Nous conservons les journaux
	pendant { $log-period }.
