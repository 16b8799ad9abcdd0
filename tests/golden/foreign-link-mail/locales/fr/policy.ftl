document-privacy = Politique de confidentialité
    .description = Ce que nous faisons des données.
section-about = À propos de cette politique
section-data = Les données que nous recueillons
section-contact = Nous joindre
contact-privacy = Confidentialité

category-email = Adresse électronique
category-logs = Journaux du serveur
source-registration = Inscription
purpose-service = Fourniture du service
basis-contract = Contrat
subprocessor-hosting = Hébergeur

table-collections = Données : { $rows ->
        [one] une ligne
       *[other] { $rows } lignes
    }
    .source = Origine
    .data = Données
    .purpose = Finalité
    .basis = Base juridique
    .retention = Conservation
table-subprocessors = Sous-traitants : { $rows }
    .kind = Type
    .data = Données
    .purpose = Finalité
    .regions = Pays
