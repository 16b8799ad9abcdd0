about-rules = Nos [règles]({ $link-rules }) s’appliquent : { $link-rules }.
