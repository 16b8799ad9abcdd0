nobody = Nobody will ever receive your address from us.
nothing = We never share anything with anyone.
only = We store not only your name but also your address.
later = Answer no later than one month after the request.
without = You can visit our pages without an account.
neither = We neither sell nor rent your data.
