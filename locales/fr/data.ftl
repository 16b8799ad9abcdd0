### Noms des faits de policy/data.yaml. Ils figurent dans les cellules des tableaux.

## Types de données à caractère personnel

category-user-name = Nom d’utilisateur
category-email = Adresse e-mail
category-selected-user-name = Nom d’affichage choisi par l’utilisateur
category-account-creation-date = Date de création du compte
# .inline: le nom, avec son article, à l’intérieur d’une phrase, comme dans « Toutes les données, sauf … ».
category-password = Mot de passe
    .inline = les mots de passe
category-source-data = Origine de l’inscription (d’où provient l’inscription)
category-call-detail-records = Relevés détaillés des appels (CDR)
category-log-data = Données de journalisation
category-call-rating-data = Données de tarification des appels
category-support-data = Tickets d’assistance et données d’assistance
category-recordings = Enregistrements
category-whiteboards = Tableaux blancs
category-transcripts = Transcriptions
category-call-summaries = Résumés intelligents des appels
category-billing-details = Données de facturation
category-transaction-details = Données relatives aux transactions
category-card-numbers = Numéros de carte de crédit
    .inline = les numéros de carte de crédit
category-customer-details = Données relatives au client
category-source-data-details = Détails de l’origine de l’inscription
category-personal-information = Informations personnelles
category-support-tickets = Tickets d’assistance
category-support-call-records = Relevés détaillés des appels (CDR) relatifs aux contacts avec l’assistance
category-service-use = Utilisation du service
category-transaction-history = Historique des transactions
category-conference-call-records = Relevés détaillés des appels (CDR) relatifs aux conférences

## Provenance des données

source-registration = Client, lors de l’inscription
source-operational-systems = Systèmes opérationnels, alimentés par l’activité du client et son utilisation du service
source-billing-entry = Client, uniquement lorsque des informations de facturation sont saisies et s’appliquent

## Finalités du traitement

purpose-provide-applications = Fourniture d’applications de collaboration
purpose-provide-effective-applications =
    Fourniture d’applications de collaboration efficaces, avec le marketing et l’assistance à la clientèle qui s’y
    rattachent
purpose-application-logging = Journalisation des applications
purpose-related-features =
    Fourniture de fonctions et de fonctionnalités supplémentaires des applications de collaboration
purpose-card-processing = Traitement des paiements par carte de crédit
purpose-hosted-card-services = Services hébergés de traitement des paiements par carte de crédit
purpose-campaign-user-management = Gestion des utilisateurs pour les campagnes marketing et promotionnelles
purpose-application-hosting = Hébergement des applications de collaboration
purpose-application-development = Développement d’applications
purpose-application-debugging = Débogage des applications et tenue de leurs journaux
purpose-internal-collaboration = Tickets internes, communication interne et dépôt de code
purpose-customer-support = Assistance à la clientèle
purpose-customer-relationship =
    Gestion des prospects, des opportunités et des comptes dans le système de gestion de la relation client (CRM)
purpose-data-transport = Transport des données
purpose-dial-in-numbers =
    Numéros d’accès téléphonique (sélection directe à l’arrivée, « DID ») ; certains d’entre eux sont fournis par des
    entreprises de communications et de réseaux du monde entier, afin que les participants sur place puissent se
    connecter
purpose-toll-free-numbers =
    Numéros gratuits ; certains d’entre eux sont fournis par des entreprises de communications et de réseaux du monde
    entier, afin que les participants sur place puissent se connecter
purpose-reporting = Rapports et analyse de données
purpose-trend-analysis = Marketing et analyse des tendances

## Bases juridiques

basis-consent = Votre consentement
basis-contract = Traitement nécessaire à la fourniture des services de collaboration demandés par le client

## Durée de conservation des données

criterion-customer-contract = la durée du contrat du client
criterion-regulation = toute durée plus longue exigée par une réglementation particulière

## Personnes

subject-business-user = les salariés et autres utilisateurs autorisés des clients professionnels

## Lieux sans nom dans CLDR, la source commune des noms de pays

region-worldwide = Monde entier, dans les territoires concernés
region-us-ca = Californie
# CLDR écrit la dénomination administrative ; la politique désigne le lieu.
region-hk = Hong Kong
