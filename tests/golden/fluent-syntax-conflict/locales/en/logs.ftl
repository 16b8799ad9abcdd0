about-logs =
<<<<<<< HEAD
    We keep server logs for { $log-period }.
=======
    We keep logs for { $log-period }.
>>>>>>> legal/anna
