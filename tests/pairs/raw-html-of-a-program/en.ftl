# `<policyLink>` is put in by the program.
terms = Read <policyLink>our policy</policyLink> first.
notice = We keep your address.
consent = Your choice is kept for a year.
