keep = We keep your data for as long as you use the account.
