standard-change = We tell you of changes { $privacy-response-time } before they take effect.
