sale = Údaje vašeho účtu nebo některé z nich co nejdříve prodáme.
