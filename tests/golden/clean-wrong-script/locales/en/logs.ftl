about-logs = We keep server logs for { $log-period }, of «Красная площадь» too (500 µm, π).
