about-logs = Nous conservons les [journaux du serveur](#data) pendant { $log-period } ; [écrivez-nous](#contact).
