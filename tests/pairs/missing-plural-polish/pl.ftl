days = { $count ->
    [one] Zachowujemy to przez jeden dzień.
   *[other] Zachowujemy to przez { $count } dni.
}
rank = To jest kopia numer { $place }.
