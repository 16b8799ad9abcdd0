host = Read the [terms](https://www.example.com/legal/terms).
path = Read the [rules](https://www.example.com/legal/rules) too.
lost = The [code of conduct](https://www.example.com/conduct) holds.
added = Ask the authority.
place = See [how we count](https://www.example.com/method#counting).
swapped = [Jinja](https://jinja.example.com/) and [Django](https://django.example.com/) drive the site.
order = Read our [terms](https://www.example.com/terms) and [cookies](https://www.example.com/cookies).
