we = Dans la présente politique, « nous », « notre » et « notre » désignent la société susmentionnée.
close = Choisissez « Fermer » dans le menu. Dans la fenêtre qui s’ouvre, choisissez « Fermer ».
