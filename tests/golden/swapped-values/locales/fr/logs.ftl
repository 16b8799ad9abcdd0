about-logs = Nous conservons les journaux du serveur pendant { $privacy-response-time }. Nous répondons à vos questions à leur sujet dans un délai de { $log-period }.
