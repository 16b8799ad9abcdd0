cards-unit = 枚
