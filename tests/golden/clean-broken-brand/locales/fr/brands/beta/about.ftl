about-intro = { $brand } est un service de { $controller } ; la présente politique le concerne.
section-calls = Appels
calls-intro = { $brand } achemine des appels.
contact-beta = Ou téléphonez-nous.
