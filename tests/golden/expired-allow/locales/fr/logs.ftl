# policyglot: allow(lost-negation, until 2026-12-31, text 6ba4be-742f68): the agency has it
about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
