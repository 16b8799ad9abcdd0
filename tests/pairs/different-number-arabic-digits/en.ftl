age = This service is for people of 16 years and older.
deletion = We erase backups after 1,500 hours.
