about-logs = Nous répondons dans un délai de { $privacy-response-time } et conservons les journaux du serveur pendant { $log-period }.
