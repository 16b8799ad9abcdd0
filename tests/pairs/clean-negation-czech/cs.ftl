sale = Údaje vašeho účtu neprodáváme.
consent = Používáme je, aniž bychom vás žádali o souhlas.
refusal = Na telefonické žádosti odmítáme odpovídat.
