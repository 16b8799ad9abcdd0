about-logs =
    Nous conservons les journaux du serveur pendant { $log-period } :

    - ceux des erreurs pendant 90 jours de plus
    - ceux des attaques pendant 14 jours de plus
