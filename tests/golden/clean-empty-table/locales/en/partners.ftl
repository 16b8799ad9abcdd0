document-partners = Partners
    .description = Who receives data.
section-partners = Our partners
