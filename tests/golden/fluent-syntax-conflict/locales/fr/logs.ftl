<<<<<<< HEAD
about-logs = Nous conservons les journaux du serveur pendant { $log-period }.
=======
about-logs = Les journaux du serveur sont conservés pendant { $log-period }.
>>>>>>> legal/anna
