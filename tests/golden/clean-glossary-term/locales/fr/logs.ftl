about-logs = Les responsables du traitement conservent les journaux du serveur pendant { $log-period }, de même que le prestataire de paiement.
