sale = We do not sell your personal data, whatever the amount.
consent = We share it with different partners, but never without your consent.
duty = You must always read the policy, which does not apply to other sites.
