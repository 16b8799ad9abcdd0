days = { $count ->
    [one] We keep it for one day.
   *[other] We keep it for { $count } days.
}
rank = { NUMBER($place, type: "ordinal") ->
    [one] This is the { $place }st copy.
    [two] This is the { $place }nd copy.
    [few] This is the { $place }rd copy.
   *[other] This is the { $place }th copy.
}
