days = { $count ->
    [one] We keep it for a day.
   *[other] We keep it for { $count } days.
}
