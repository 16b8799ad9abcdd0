sync-state = { $state ->
    [on] Your calls are recorded.
   *[off] Your calls are heard by nobody.
}
cards-due = { $count ->
    [one] One card of { $count } is due.
   *[other] { $count } cards are due.
}
