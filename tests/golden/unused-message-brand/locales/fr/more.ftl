about-nothing = Nous ne disons rien de plus.
