about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Vous pouvez nous demander à tout moment ce que ces journaux disent de vous.
