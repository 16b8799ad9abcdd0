a = We reply within 30 days, early in the month.
