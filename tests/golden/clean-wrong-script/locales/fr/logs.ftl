about-logs = Nous conservons les journaux du serveur pendant { $log-period }, ceux de « Красная площадь на всех языках » aussi (500 µm, π).
