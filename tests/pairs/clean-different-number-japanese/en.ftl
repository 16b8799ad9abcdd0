deletion = We erase the account after thirty days.
users = 5,000,000 people and 120 million devices.
objection = You can object within twenty-one days, once a year.
third = We share nothing with third parties.
