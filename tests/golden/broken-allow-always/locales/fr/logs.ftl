# policyglot: allow(raw-html, text 6ba4be-742f68): we trust it
about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
