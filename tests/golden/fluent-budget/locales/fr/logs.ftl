-ha = {$log-period}{$log-period}{$log-period}{$log-period}{$log-period}{$log-period}{$log-period}{$log-period}{$log-period}{$log-period}
-laugh = { -ha }{ -ha }{ -ha }{ -ha }{ -ha }{ -ha }{ -ha }{ -ha }{ -ha }{ -ha }
about-logs = Nous conservons les journaux du serveur pendant { $log-period }{ -laugh }.
