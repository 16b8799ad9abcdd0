about-logs = { $brand } conserve les journaux du serveur pendant { $log-period }.
# policyglot: allow(lost-negation, text 2f2d98-1f1650): a shorter form, agreed with counsel
about-calls = Nous enregistrons les appels.
