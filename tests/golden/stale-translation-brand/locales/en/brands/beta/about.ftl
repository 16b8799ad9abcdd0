about-intro = { $brand } is a service of { $controller }, and only this is its policy.
