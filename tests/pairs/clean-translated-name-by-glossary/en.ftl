calls = SafeCall records nothing without your consent.
kept = SafeCall erases your records.
