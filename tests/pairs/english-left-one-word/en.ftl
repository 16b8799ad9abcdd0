use = You may use the application for your business or at home.
write = Write to us at any time.
