found = { $count ->
    [0] Nothing was found.
   *[other] { $count } pages were found.
}
