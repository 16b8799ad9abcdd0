# CLDR's "many" of French begins at a million.
days = { $count ->
    [one] { $count } day has passed.
   *[other] { $count } days have passed.
}
# 0 is spoken of in either form.
hours = { $count ->
    [1] One hour is left.
   *[other] { $count } hours are left.
}
