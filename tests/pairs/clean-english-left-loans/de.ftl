search = Ein `and` wurde gefunden, das keine zwei Begriffe verbindet. Um das Wort zu suchen, schreiben Sie `"and"`.
leave = Sie können jederzeit das Opt-out Ihres Browsers oder einen Log-in nutzen.
list = Die Tasten (a) und (b) werden gebraucht.
