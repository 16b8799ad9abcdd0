table =
    | Daten | Weitergabe | Dauer |
    |-------|------------|-------|
    | Name | An niemanden | Solange Sie ein Konto haben |
    | E-Mail | An niemanden | Solange Sie ein Konto haben |
    | Protokolle | An { $host } | { $days } |
    | Rechnungen | An { $bank } | { $years } |
learn = Erfahren Sie mehr über die Cookies, die diese Website setzt.
learned = Erfahren Sie mehr über die Cookies, die diese Website setzt.
color = Wählen Sie die Farbe, in der untersuchte Seiten erscheinen.
colour = Wählen Sie die Farbe, in der untersuchte Seiten erscheinen.
here = Den ganzen Wortlaut finden Sie [auf dieser Seite](https://example.com/a).
there = Den ganzen Wortlaut finden Sie [auf dieser Seite](https://example.com/b).
