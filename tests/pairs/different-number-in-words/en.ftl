deletion = We erase the account after thirty days.
objection = You can object within twenty-one days.
