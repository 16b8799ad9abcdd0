section-shield = Transfers to the United States
shield-text = We adhere to the { $privacy-shield }. It has been invalid since { $privacy-shield-invalidated }.
