about-logs = We keep server logs for { $log-period }. After that we erase them, and we tell every processor to erase its own copies of them as well.
