about-intro = { $brand } is a service of { $controller }, and this is its policy.
section-calls = Calls
calls-intro = { $brand } carries calls.
contact-beta = Or call us.
