about-logs = Journaux : { $log-period }.
    .terme = Journaux
