cards-unit = { $count ->
    [one] card
   *[other] cards
}
