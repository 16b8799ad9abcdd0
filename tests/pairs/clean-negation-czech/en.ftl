sale = We do not sell the data of your account.
consent = We use it without asking you for your consent.
refusal = We are not able to answer requests by phone.
