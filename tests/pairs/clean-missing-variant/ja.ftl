device = { $os ->
    [computer] パソコン用です。
   *[other] 携帯電話用です。
}
left = { $count ->
    [0] 残りはありません。
   *[other] あと{ $count }日です。
}
who = { $who ->
    [admin] 変更できます。
   *[other] 変更できます。
}
