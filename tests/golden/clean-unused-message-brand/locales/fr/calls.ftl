about-calls = { $brand } achemine des appels.
