people = { $count ->
    [one] Uczestniczyła jedna osoba.
    [few] Uczestniczyły { $count } osoby.
    [many] Uczestniczyło { $count } osób.
   *[other] Uczestniczyło { $count } osoby.
}
