about-intro = { $brand } is a service of { $controller }, and this is its policy.
