about-logs = Nous conservons les journaux du serveur pendant { $log-period }. { $controller } vous informe dans un délai d’un jour lorsque cela s’est produit.
