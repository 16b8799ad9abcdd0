about-logs = We keep the logs of SafeCall for { $log-period }; did you know? Write to did@safecall.example.com.
