principles = Nous respectons ces principes. , sauf si la loi en dispose autrement.
ellipsis = Patientez . . . chargement en cours.
