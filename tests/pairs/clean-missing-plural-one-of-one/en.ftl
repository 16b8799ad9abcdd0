days = { $count ->
    [one] We keep it for { $count } day.
   *[other] We keep it for { $count } days.
}
