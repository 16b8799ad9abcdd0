about-calls = { $brand } carries calls.
