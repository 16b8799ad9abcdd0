about-intro = { $brand } est un service de { $controller } ; la présente politique le concerne.
about-more = À propos de { $brand }.
