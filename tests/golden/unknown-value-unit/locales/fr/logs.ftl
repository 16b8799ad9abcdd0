about-logs = Nous conservons les journaux pendant { AMOUNT($log-period, unit: "day") } jours.
