days = { $count ->
    [one] Пазим го един ден.
   *[other] Пазим го { $count } дни.
}
