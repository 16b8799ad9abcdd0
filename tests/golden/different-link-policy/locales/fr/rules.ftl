about-rules =
    Nos [règles]({ $link-rules }) s’appliquent. Voir [le registre](https://register.example.net/autre).
