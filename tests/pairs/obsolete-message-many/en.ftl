about-calls = We keep the calls.
