about-logs = [Écrivez-nous](#contact) ; nous conservons les [journaux du serveur](#data) pendant { $log-period }.
