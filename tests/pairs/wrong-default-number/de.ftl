found = { $count ->
   *[0] Nichts wurde gefunden.
    [one] Eine Seite wurde gefunden.
}
