oath = I will tell the truth as I know it. I will tell the truth as I know it.
range = The logs are kept for { $first } days, the logs are kept for { $second } days longer where the law asks for it.
prevails = If a translation differs from the English version, the latter prevails.
