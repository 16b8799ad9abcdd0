about-logs = { "" }
