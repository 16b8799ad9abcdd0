about-data = We keep the data of your account.
