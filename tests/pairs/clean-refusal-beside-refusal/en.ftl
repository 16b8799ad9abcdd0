phone = We do not answer requests by phone, and may refuse other requests.
