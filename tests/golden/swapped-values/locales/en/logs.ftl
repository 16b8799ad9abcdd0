about-logs = We keep server logs for { $log-period }. We answer what you ask us about them within { $privacy-response-time }.
