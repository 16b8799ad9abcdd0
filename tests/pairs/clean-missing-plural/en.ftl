# The default is for numbers of one form.
days = { $count ->
    [one] One day has passed.
   *[other] { $count } days have passed.
}
# Nothing to inflect.
total = { $count ->
    [one] One page in all.
   *[other] { $count } pages in all.
}
# The form of most numbers is the default.
weeks = { $count ->
    [one] One week has passed.
   *[other] { $count } weeks have passed.
}
# Something else is said where there is nothing.
left = { $count ->
    [0] No pages.
   *[other] Pages: { $count }
}
