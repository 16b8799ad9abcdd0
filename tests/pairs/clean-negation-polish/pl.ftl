nobody = Nikt nigdy nie otrzyma od nas Twojego adresu.
nothing = Nigdy niczego nikomu nie udostępniamy.
only = Przechowujemy nie tylko Twoje imię, lecz także adres.
later = Odpowiedz nie później niż miesiąc po otrzymaniu wniosku.
without = Możesz odwiedzać nasze strony bez konta.
neither = Nie sprzedajemy ani nie wynajmujemy Twoich danych.
