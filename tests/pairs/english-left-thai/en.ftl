keep = We keep your data for as long as you use the account. We also tell you when the data of the account will be erased.
