about-logs = Journaux : { $log-period }. Écrivez à privacy@example.com.
