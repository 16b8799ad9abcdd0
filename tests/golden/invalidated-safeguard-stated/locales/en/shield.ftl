section-shield = Transfers to the United States
shield-text = We adhere to the { $privacy-shield }.
