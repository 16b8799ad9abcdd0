about-nothing = We say no more.
