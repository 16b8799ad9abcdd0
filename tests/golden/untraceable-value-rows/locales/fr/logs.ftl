about-logs = Nous conservons les journaux du serveur pendant { $brand ->
    [k0] { $log-period }
    [k1] { $log-period }
    [k2] { $log-period }
    [k3] { $log-period }
    [k4] { $log-period }
    [k5] { $log-period }
    [k6] { $log-period }
    [k7] { $log-period }
   *[k8] {""}
 }{ $controller ->
   *[k0] {""}
    [k1] { $log-period }
    [k2] { $log-period }
    [k3] { $log-period }
    [k4] { $log-period }
    [k5] { $log-period }
    [k6] { $log-period }
    [k7] { $log-period }
    [k8] { $log-period }
 }.
