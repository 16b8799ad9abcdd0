days = { $count ->
    [one] { $count } week has passed.
   *[other] { $count } weeks have passed.
}
