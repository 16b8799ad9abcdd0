about-intro = { $brand } est un service de { $controller } ; la présente politique le concerne.
