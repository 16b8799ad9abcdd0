about-intro = { $brand } est un service, et la présente politique le concerne.
