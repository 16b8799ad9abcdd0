device = { $os ->
    [okna] To dla Windows.
    [macos] To dla twojego Maca.
   *[other] To dla twojego urządzenia.
}
left = { $count ->
    [one] Został jeden dzień.
    [few] Zostały { $count } dni.
   *[many] Zostało { $count } dni.
}
