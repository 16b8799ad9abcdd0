device = { $os ->
    [windows] It is for Windows.
    [macos] It is for your Mac.
   *[other] It is for your device.
}
left = { $count ->
    [0] Nothing is left.
    [one] One day is left.
   *[other] { $count } days are left.
}
