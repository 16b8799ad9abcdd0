about-logs =
    Nous conservons les journaux pendant { $log-period } : voir
    [la section](#data).
