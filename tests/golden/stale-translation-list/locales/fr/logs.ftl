about-logs =
    Nous conservons les journaux du serveur pendant { $log-period }, avec ce que votre navigateur transmet à chaque requête, afin de trouver et de corriger les défauts du service et de voir qui en abuse. Ils contiennent :

    - l’adresse de votre appareil
    - l’heure de la requête
    - la page que vous avez demandée
    - ce que votre navigateur indique de lui-même

    Nous les supprimons ensuite.
