fine = The fine is up to 1,500 euros.
