age = Sie müssen 16 Jahre alt sein.
price = Die Busse beträgt bis zu 1’000.50 Euro in jedem von 25’000 Fällen.
