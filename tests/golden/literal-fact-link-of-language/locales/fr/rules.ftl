about-rules = Nos [règles](https://rules.example.org/members) s’appliquent ({ $link-rules }).
