backup = Backups are erased 45 days after you close your account.
