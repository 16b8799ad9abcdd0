about-logs =
    Nous conservons les **journaux des serveurs** pendant un an, et personne, hormis les équipes chargées des serveurs, ne peut les lire.

    L’année écoulée, les journaux sont supprimés sans qu’il en reste aucune copie.
about-account = Nous conservons les informations de votre compte tant que celui-ci existe.
