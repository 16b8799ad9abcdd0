# policyglot: allow(lost-negation): the French law asks for longer
about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
