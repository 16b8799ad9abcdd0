locale = Leia os [termos](https://www.example.com/pt-br/terms) e as [regras](https://www.example.com/rules/).
query = Leia a [ajuda](https://help.example.com/page?hl=pt_BR&id=7).
subdomain = Veja [o artigo](https://pt.wiki.example.org/wiki/Q1) e [a lei](https://law.example.eu/text_pt.html).
percent = Veja o [Café](https://www.example.com/café).
bare = Acesse https://www.example.com/start hoje mesmo.
order = <a href="{ $django }">Django</a> com <a href="{ $jinja }">Jinja</a>
element = <a>Termos</a> e <a data-l10n-name="more">mais</a>
