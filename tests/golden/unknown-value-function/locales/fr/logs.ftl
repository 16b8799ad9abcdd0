about-logs = Nous conservons les journaux pendant { AMONT($log-period, unit: "month") } mois.
