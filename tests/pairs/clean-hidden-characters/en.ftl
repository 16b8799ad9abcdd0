about-calls = We keep the recordings of your calls for 30 days (see example.com).
