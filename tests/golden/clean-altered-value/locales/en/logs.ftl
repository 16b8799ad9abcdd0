about-logs = We keep server logs for { $log-period }.
logs-a = From { $adult-age } years.
logs-b = Write to { $privacy-email }.
logs-c = Since { $start }.
logs-d = We are { $controller }.
logs-e = From { $adult-age } years ({ $share }%).
logs-f = { $adult-age }–{ $share }, { $share }+
