about-intro = Acme keeps your data safe.
