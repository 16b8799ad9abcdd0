storage = We keep the records of your account on our servers.
purpose = We use the data for the purpose of billing.
