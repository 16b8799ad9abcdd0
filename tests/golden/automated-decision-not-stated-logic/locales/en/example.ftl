decision-credit-limit = Credit limit
    .logic = From what you bought and paid before.
decision-ranking = Order of the results
