about-logs = We keep server logs for 13 months.
