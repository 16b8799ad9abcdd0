document-recipients = Recipients
    .description = Who receives data.
