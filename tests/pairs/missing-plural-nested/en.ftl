cards = { $cards ->
    [one] You read one page
   *[other] You read { $cards } pages
} in { $minutes ->
    [one] one minute.
   *[other] { $minutes } minutes.
}
