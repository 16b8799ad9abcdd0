about-logs = We keep **server logs** for a year, and nobody but the people who look after the servers can read them. When the year is over, the logs are deleted, and no copy is left.
about-account =
    We keep the details of your account for as long as you have one.

    When you close it, we delete them within thirty days, and tell you so.
