document-recipients = Destinataires
    .description = Qui reçoit des données.
