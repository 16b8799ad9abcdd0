fine = Die Geldbuße beträgt bis zu 1,500 Euro.
