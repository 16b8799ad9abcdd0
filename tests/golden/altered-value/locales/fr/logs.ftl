about-logs = Nous conservons les journaux du serveur pendant 1{ $log-period }.
logs-a = Dès { $adult-age } 000 ans.
logs-b = Écrivez à { $privacy-email }vil.example.
logs-c = Depuis le 1{ $start }.
logs-d = Nous sommes { $controller }2.
logs-e = Dès { $adult-age }{ $adult-age } ans ({ $share } %).
logs-f = −{ $adult-age }–{ $share }, { $share }+
