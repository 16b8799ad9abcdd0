# "before sending" denies nothing, and neither does "free of charge".
sale = We do not sell your data before we send it to you.
cost = We never ask for money, and you cannot pay for it.
