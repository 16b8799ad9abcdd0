host = Lisez les [conditions](https://www.examp1e.com/legal/terms).
path = Lisez aussi les [règles](https://www.example.com/legal/regles).
lost = Le code de conduite s’applique.
added = Adressez-vous à [l’autorité](https://autorite.example.net/).
place = Voir [notre méthode](https://www.example.com/method#cookies).
swapped = [Jinja](https://django.example.com/) et [Django](https://jinja.example.com/) font tourner le site.
order = Lisez nos [conditions](https://www.example.com/cookies) et notre page sur les [cookies du site](https://www.example.com/terms).
