document-short = Short version
    .description = The most important points.
