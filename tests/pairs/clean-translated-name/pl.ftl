-brand = Acme Cloud
intro = Twórcą Firefoxa jest firma Mozilli z US.
linux = Możesz używać go też na Linuksie.
backups = { -brand } przechowuje kopie. Pisz na help@firefox.example.com.
us = Powiedz nam, co myślisz.
