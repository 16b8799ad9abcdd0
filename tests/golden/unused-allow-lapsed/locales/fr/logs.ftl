# policyglot: allow(lost-negation, text 000000-000000): the French law asks for longer
about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
