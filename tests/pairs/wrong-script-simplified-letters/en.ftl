sale = We do not sell your personal data to anyone.
access = You can ask us for a copy of your personal data at any time.
erasure = We erase your account and all of its items within thirty days.
languages = Simplified Chinese
