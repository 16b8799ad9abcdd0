age = You must be 16 years old.
price = The fine is up to 1,000.50 euros for each of 25,000 cases.
