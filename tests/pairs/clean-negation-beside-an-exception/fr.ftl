share = Nous refusons de transmettre vos données à des tiers, sauf si vous y consentez.
