### Textes de la page elle-même et des tableaux tirés des faits de la politique.
### Chaque { $nom } est un fait issu de policy/*.yaml : il s’écrit de lui-même dans la langue du lecteur.

## La page

ui-skip-to-content = Aller au contenu
ui-contents = Sommaire
ui-languages = Langues
ui-choose-language = Choisissez votre langue
ui-effective = En vigueur depuis le { $effective }
ui-updated = Dernière révision le { $updated }
# $language: nom d’une langue, par exemple « anglais (États-Unis) ».
ui-prevailing-language =
    Cette politique est publiée en plusieurs langues. En cas de divergence, la version rédigée dans la langue suivante
    prévaut : { $language }.
# $regions: liste de pays ou d’États.
ui-applies-to = Cette section s’applique uniquement aux résidents des territoires suivants : { $regions }.
# $audience: liste de groupes de personnes.
ui-audience = Cette section concerne { $audience }.
ui-not-translated = Ce passage n’a pas encore été traduit.
ui-note = À noter
ui-back-to-top = Retour en haut de la page
# $language: nom de la langue source, par exemple « anglais ».
ui-behind =
    Le texte original de cette clause a été modifié depuis sa traduction. Dans l’attente de la mise à jour de celle-ci,
    la version rédigée dans la langue suivante prévaut : { $language }.
ui-behind-missing =
    Cette clause n’a pas encore été traduite. La version rédigée dans la langue suivante prévaut : { $language }.
ui-behind-labels =
    Certains intitulés ou certaines mentions figurant ici n’ont pas encore été traduits, ou leur texte original a été
    modifié depuis. La version rédigée dans la langue suivante prévaut : { $language }.
ui-behind-link = Lire le texte original ({ $language })

## Contacts

ui-email = E-mail
ui-post = Courrier
ui-phone = Téléphone
ui-form = Formulaire
ui-response-time = Délai de réponse

## Tableaux tirés des faits de la politique

# $exceptions: liste de types de données, avec leur article.
ui-all-data-except = Toutes les données, sauf { $exceptions }
# $regions: liste de pays.
ui-regions-may-include = Selon votre localisation et celle des autres participants, peuvent inclure : { $regions }
# $periods: liste de durées.
ui-longest-of = La plus longue des durées suivantes : { $periods }
# $periods: liste de durées.
ui-shortest-of = La plus courte des durées suivantes : { $periods }
ui-fee-may-apply = Des frais couvrant nos coûts peuvent être facturés lorsque la loi le permet.
# $regions: liste de pays ou d’États.
ui-only-for = Uniquement pour les résidents des territoires suivants : { $regions }
ui-not-applicable = Aucune démarche à effectuer : cela s’applique de plein droit.

# $rows: nombre de lignes.
table-collections = Informations personnelles que nous collectons : { $rows ->
        [one] { $rows } source et utilisation
        [many] { $rows } de sources et d’utilisations
       *[other] { $rows } sources et utilisations
    }
    .source = Source
    .data = Informations personnelles
    .purpose = Finalité
    .basis = Base juridique
    .retention = Durée de conservation

# $rows: nombre de lignes.
table-subprocessors = Sous-traitants ultérieurs par type : { $rows ->
        [one] { $rows } type
        [many] { $rows } de types
       *[other] { $rows } types
    }
    .kind = Type de sous-traitant ultérieur
    .data = Informations personnelles
    .purpose = Finalité du traitement
    .regions = Pays du traitement

# $rows: nombre de lignes.
table-rights = Ce que vous pouvez demander : { $rows ->
        [one] { $rows } droit
        [many] { $rows } de droits
       *[other] { $rows } droits
    }
    .right = Votre droit
    .how = Comment l’exercer
    .time = Délai de réponse
