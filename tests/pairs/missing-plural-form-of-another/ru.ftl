days = { $count ->
    [one] Прошла { $count } неделя.
    [few] Прошло { $count } недели.
   *[other] Прошло { $count } недели.
}
