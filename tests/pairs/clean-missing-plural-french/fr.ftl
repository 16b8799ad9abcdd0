days = { $count ->
    [one] { $count } jour s’est écoulé.
   *[other] { $count } jours se sont écoulés.
}
hours = { $count ->
    [1] Il reste une heure.
   *[other] Il reste { $count } heures.
}
