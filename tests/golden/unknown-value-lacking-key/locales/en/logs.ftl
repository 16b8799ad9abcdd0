about-logs = We keep server logs for { $log-period }. Call { $privacy-phone }.
