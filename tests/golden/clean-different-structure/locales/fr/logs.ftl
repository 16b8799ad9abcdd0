about-logs =
    Nous conservons pendant { $log-period } les journaux du serveur :

    - les **adresses**
    - les pages

    Nous les supprimons ensuite.
