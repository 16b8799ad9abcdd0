document-far = Residents
    .description = Residents.
