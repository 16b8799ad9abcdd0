standard-changes = Nous vous informons des modifications { $privacy-response-time } avant leur entrée en vigueur.
