about-logs = Nous conservons les journaux du serveur pendant { AMOUNT($log-period, unit: "month") ->
   *[other] toujours
}. Écrivez à l’adresse habituelle{ $privacy-email ->
   *[x] {""}
} ou { logs-post }.
logs-post = à la société{ $controller ->
   *[x] {""}
    [y] { $controller }
}
