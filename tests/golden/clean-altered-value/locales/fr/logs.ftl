about-logs = Nous conservons les journaux du serveur pendant { $log-period }.
logs-a = Dès l’âge de { $adult-age } ans.
logs-b = Écrivez à « { $privacy-email } ».
logs-c = Depuis le { $start }.
logs-d = Nous sommes { $controller }-Services.
logs-e = Dès { $adult-age } ans ({ $share } %).
logs-f = { $adult-age }–{ $share }, { $share }+
