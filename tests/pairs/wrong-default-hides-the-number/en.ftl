found = { $count ->
    [one] { $count } page was found.
   *[other] { $count } pages were found.
}
