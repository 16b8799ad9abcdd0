answer = We answer your request within 7 days.
