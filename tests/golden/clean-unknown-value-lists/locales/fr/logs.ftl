about-logs = Nous conservons les journaux pendant { $log-period }, depuis { $dates }, à la demande de { LIST($names, type: "or") }, en { $places }.
