document-west = Résidents
    .description = Résidents.
document-far = Résidents
    .description = Résidents.
document-own = Résidents
    .description = Résidents.
section-about = À propos
