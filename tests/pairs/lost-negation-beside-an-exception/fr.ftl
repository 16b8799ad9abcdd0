share = Nous transmettons vos données à des tiers, sauf si vous y consentez.
