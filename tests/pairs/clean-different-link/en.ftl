locale = Read the [terms](https://www.example.com/en-US/terms/) and the [rules](http://Example.com:80/rules).
query = Read the [help](https://help.example.com/page?id=7&hl=en).
subdomain = See [the article](https://en.wiki.example.org/wiki/Q1) and [the law](https://law.example.eu/text_en.html).
percent = See [Café](https://www.example.com/caf%C3%A9).
bare = Go to www.example.com/start today.
order = <a href="{ $jinja }">Jinja</a> on <a href="{ $django }">Django</a>
element = <a>Terms</a> and <a data-l10n-name="more">more</a>
