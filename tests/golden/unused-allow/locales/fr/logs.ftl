# policyglot: allow(length-outlier, text 6ba4be-742f68): French is wordy here
about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ou plus longtemps.
