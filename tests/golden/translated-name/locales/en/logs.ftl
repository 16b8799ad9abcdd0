about-logs = We keep the logs of SafeCall and its DID numbers for { $log-period }.
