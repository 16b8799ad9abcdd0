about-intro = Beta.
