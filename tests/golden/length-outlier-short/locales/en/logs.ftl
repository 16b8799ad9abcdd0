about-logs = We keep server logs for { $log-period }, after which we erase them at once and tell every processor to erase its own copies of them as well.
