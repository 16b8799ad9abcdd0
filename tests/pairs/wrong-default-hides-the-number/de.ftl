found = { $count ->
    [one] { $count } Seite wurde gefunden.
   *[other] Keine Seite wurde gefunden.
}
