about-logs = Nous conservons pendant { $log-period } *la totalité* des **journaux du serveur** ; 2 * 6 mois font un an.
