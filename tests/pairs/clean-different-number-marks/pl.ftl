age = Musisz mieć ukończone 16 lat.
price = Kara wynosi do 1000,50 euro w każdym z 25 000 przypadków.
