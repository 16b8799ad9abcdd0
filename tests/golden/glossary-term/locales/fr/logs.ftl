about-logs = Le contrôleur conserve les journaux du serveur pendant { $log-period }, de même que son prestataire.
