deletion = We erase backups after 1,500 hours and logs after two days.
objection = You can object within 25 days.
