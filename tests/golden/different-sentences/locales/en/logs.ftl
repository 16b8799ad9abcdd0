about-logs = We keep server logs for { $log-period }. After that we erase them within a month, and so does every company that we send them to. You may ask us at any time what the logs say of you.
