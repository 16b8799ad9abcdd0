# "odmówić" is the "refuse" of English, and no answer to its "not".
fee = We may refuse a request, but we do not charge you for it.
