about-logs =
    Nous conservons les journaux du serveur pendant { $log-period }.

    5. mai : depuis ce jour, nous en conservons moins.
