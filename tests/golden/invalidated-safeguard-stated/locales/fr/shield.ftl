section-shield = Transferts vers les États-Unis
shield-text = Nous adhérons à l’accord { $privacy-shield }.
