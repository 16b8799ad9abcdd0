about-logs =
