about-logs =
    Dans un délai de { $privacy-response-time }, { $controller } répond à vos questions sur les journaux du serveur, qu’elle conserve
    pendant { $log-period }. Personne d’autre ne peut les lire.

    - Attaques : 90 jours, dont 7 sans lecture
    - Erreurs : 14 jours, dont 3 sans lecture
