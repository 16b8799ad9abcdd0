# policyglot: allow(foreign-link, text 0-0): our partner
about-logs = Voir [notre partenaire](https://evil.example/). Nous conservons les journaux du serveur pendant { $log-period }.
