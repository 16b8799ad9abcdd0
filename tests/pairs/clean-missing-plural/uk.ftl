days = { $count ->
    [one] Минув { $count } день.
    [few] Минули { $count } дні.
   *[other] Минуло { $count } днів.
}
total = Усього сторінок: { $count }
weeks = { $count ->
    [one] Минув { $count } тиждень.
    [few] Минули { $count } тижні.
    [other] Минуло { $count } тижня.
   *[many] Минуло { $count } тижнів.
}
left = { $count ->
    [0] Сторінок немає.
   *[other] Сторінок: { $count }
}
