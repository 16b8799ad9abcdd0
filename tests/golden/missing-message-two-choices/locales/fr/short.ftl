document-short = Version courte
    .description = Les points les plus importants.
