retention = Wir bewahren Serverprotokolle 60 Tage und Rechnungen zehn Jahre lang auf.
fine = Die Geldbuße beträgt bis zu 1.500,50 € oder 3 Mio. Nutzer.
