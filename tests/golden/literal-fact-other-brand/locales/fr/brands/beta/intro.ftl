about-intro = { $acme } protège vos données.
