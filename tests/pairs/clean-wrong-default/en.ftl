people = { $count ->
    [one] One person took part.
   *[other] { $count } people took part.
}
