# policyglot: allow(lost-negation, text 6ba4be-742f68): the French law asks for longer
about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
