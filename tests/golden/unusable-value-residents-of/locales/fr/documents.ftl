document-far = Résidents
    .description = Résidents.
