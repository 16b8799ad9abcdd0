decision-credit-limit = Credit limit
    .logic = From what you bought and paid before.
    .effects = Orders above it must be paid in advance.
