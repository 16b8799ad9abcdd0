document-west = Residents
    .description = Residents.
document-far = Residents
    .description = Residents.
document-own = Residents
    .description = Residents.
section-about = About
