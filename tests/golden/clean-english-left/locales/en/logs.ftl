about-logs = We keep server logs for { $log-period }, as the Terms of the Service say under “What we keep for you”.
