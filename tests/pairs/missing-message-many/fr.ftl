about-calls = Nous conservons les appels.
about-rooms = Nous conservons les salles.
