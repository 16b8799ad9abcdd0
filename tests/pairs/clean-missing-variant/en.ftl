# The default of the translation is for the one value that has no branch.
device = { $os ->
    [phone] It is for your phone.
   *[computer] It is for your computer.
}
# English names 1, which is the singular: Japanese has none.
left = { $count ->
    [0] Nothing is left.
    [1] One day is left.
   *[other] { $count } days are left.
}
# Both say the same.
who = { $who ->
    [owner] You can change it.
   *[other] You can change it.
}
