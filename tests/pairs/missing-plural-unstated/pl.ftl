delete =
    { $count ->
        [one] Usuń wydarzenie
       *[other] Usuń wydarzenia
    }
