### Words that come with the tool. A message of the policy itself with the same id takes the place of one of these.
### { $names } are facts of the policy: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = Aller au contenu
ui-contents = Sommaire
ui-languages = Langues
ui-documents = Documents
ui-choose-language = Choisissez votre langue
ui-effective = En vigueur depuis le { $effective }
ui-updated = Dernière révision le { $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    Cette politique est publiée en plusieurs langues. En cas de divergence, la version rédigée dans la langue suivante
    prévaut : { $language }.
# $regions: list of countries or states.
ui-applies-to = Cette section s’applique uniquement aux résidents des territoires suivants : { $regions }.
# $audience: list of groups of people.
ui-audience = Cette section concerne { $audience }.
ui-not-translated = Ce passage n’a pas encore été traduit.
ui-note = À noter
ui-back-to-top = Retour en haut de la page
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    Le texte original de cette clause a été modifié depuis sa traduction. Dans l’attente de la mise à jour de celle-ci,
    la version rédigée dans la langue suivante prévaut : { $language }.
ui-behind-missing =
    Cette clause n’a pas encore été traduite. La version rédigée dans la langue suivante prévaut : { $language }.
# Stands at the top of a section or page.
ui-behind-labels =
    Certains intitulés ou certaines mentions figurant ici n’ont pas encore été traduits, ou leur texte original a été
    modifié depuis. La version rédigée dans la langue suivante prévaut : { $language }.
ui-behind-link = Lire le texte original ({ $language })

## Contacts

ui-email = E-mail
ui-post = Courrier
ui-phone = Téléphone
ui-form = Formulaire
ui-response-time = Délai de réponse

## Tables made from the policy's facts

ui-all-data = Toutes les données
# $exceptions: list of kinds of data.
ui-all-data-except = Toutes les données, sauf { $exceptions }
# $regions: list of countries.
ui-regions-may-include = Selon votre localisation, peuvent inclure : { $regions }
# $periods: list of periods.
ui-longest-of = La plus longue des durées suivantes : { $periods }
# $periods: list of periods.
ui-shortest-of = La plus courte des durées suivantes : { $periods }
ui-fee-may-apply = Des frais couvrant nos coûts peuvent être facturés lorsque la loi le permet.
# $regions: list of countries or states.
ui-only-for = Uniquement pour les résidents des territoires suivants : { $regions }
ui-not-applicable = Aucune démarche à effectuer : cela s’applique de plein droit.
# $period: a period. $event: from when it runs, inside a sentence.
ui-from-event = { $period } à compter de { $event }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-longest-of-from-event = À compter de { $event }, la plus longue des durées suivantes : { $periods }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-shortest-of-from-event = À compter de { $event }, la plus courte des durées suivantes : { $periods }
# $interests: list of interests, inside a sentence.
ui-interests = Notre intérêt légitime : { $interests }
# $conditions: list of what allows special categories of data to be used, inside a sentence.
ui-conditions = Fondement du traitement des catégories particulières de données : { $conditions }
# $subjects: list of groups of people, inside a sentence.
ui-subjects = Concerne { $subjects }
ui-required-by-contract = Vous devez nous fournir ces données pour les besoins du contrat.
ui-required-by-law = La loi vous oblige à nous fournir ces données.
ui-voluntary = Vous êtes libre de nous fournir ou non ces données.
# $safeguards: list of legal instruments, inside a sentence.
ui-safeguards = Transfert fondé sur { $safeguards }
# $link: address of a page.
ui-safeguard-complaint = Réclamations : { $link }
# $contract: name or number of a contract.
ui-contract = Contrat : { $contract }
# $date: a date.
ui-since = Depuis le { $date }
# $measures: list of measures, inside a sentence.
ui-measures = Mesures supplémentaires : { $measures }
# $evidence: list of what is asked for, inside a sentence.
ui-evidence = Pour vérifier votre identité, nous demandons : { $evidence }
# $formats: list of formats, such as JSON.
ui-formats = Format : { $formats }
ui-then-anonymised = Les données sont ensuite anonymisées.
ui-none = Néant
ui-session = Jusqu’à la fermeture de votre navigateur
ui-not-limited = Jusqu’à ce que vous le supprimiez
ui-first-party = Nous-mêmes
ui-role-controller = Responsable du traitement
ui-role-joint-controller = Responsable conjoint du traitement
ui-role-officer = Délégué à la protection des données
# $regime: name of a law.
ui-role-representative = Représentant ({ $regime })
ui-recipient-processor = Pour notre compte et sur nos instructions
ui-recipient-joint-controller = Conjointement avec nous
ui-recipient-controller = Sous sa propre responsabilité
ui-recipient-authority = Autorité publique
# $party: name of a person or a company.
ui-represented-by = Représenté par { $party }
ui-regime-gdpr = Règlement général sur la protection des données de l’Union européenne
ui-regime-uk-gdpr = Règlement général sur la protection des données du Royaume-Uni
ui-regime-swiss-fadp = Loi fédérale suisse sur la protection des données
ui-regime-ccpa = Loi californienne sur la protection de la vie privée des consommateurs
ui-regime-lgpd = Loi générale brésilienne sur la protection des données
ui-regime-quebec-law-25 = Loi québécoise sur la protection des renseignements personnels dans le secteur privé
ui-measure-technical = Mesure technique
ui-measure-organisational = Mesure organisationnelle
ui-transfer-adequacy = Le niveau de protection y a été officiellement reconnu comme adéquat.
ui-sold = Vendues
ui-shared = Partagées à des fins de publicité comportementale intercontextuelle
ui-neither = Ni vendues ni partagées
# $document: title of another document, which is a link.
ui-see-document = Voir le document « { $document } ».
# $version: number or date of the version.
ui-version = Version { $version }

# $rows: number of rows.
table-collections = Données à caractère personnel que nous traitons : { $rows ->
        [one] { $rows } source et utilisation
        [many] { $rows } de sources et d’utilisations
       *[other] { $rows } sources et utilisations
    }
    .source = Source
    .data = Données à caractère personnel
    .purpose = Finalité
    .basis = Base juridique
    .retention = Durée de conservation

# $rows: number of rows.
table-subprocessors = Sous-traitants : { $rows ->
        [one] { $rows } entreprise ou catégorie d’entreprises
        [many] { $rows } d’entreprises ou de catégories d’entreprises
       *[other] { $rows } entreprises ou catégories d’entreprises
    }
    .kind = Sous-traitant
    .data = Données à caractère personnel
    .purpose = Finalité du traitement
    .regions = Pays du traitement

# $rows: number of rows.
table-rights = Ce que vous pouvez demander : { $rows ->
        [one] { $rows } droit
        [many] { $rows } de droits
       *[other] { $rows } droits
    }
    .right = Votre droit
    .how = Comment l’exercer
    .time = Délai de réponse

table-rights-overview = Vos droits
    .right = Droit
    .meaning = Ce qu’il signifie

table-overview = Ce à quoi servent les données
    .purpose = Finalité
    .data = Données à caractère personnel
    .retention = Durée de conservation

table-recipients = Autres destinataires : { $rows ->
        [one] { $rows } destinataire
        [many] { $rows } de destinataires
       *[other] { $rows } destinataires
    }
    .recipient = Destinataire
    .role = Qualité
    .data = Données à caractère personnel
    .purpose = Finalité
    .regions = Pays

table-responsible = Qui est responsable du traitement
    .role = Rôle
    .who = Nom
    .how = Coordonnées

table-transfers = Transferts vers d’autres pays
    .to = Destination
    .safeguard = Fondement et garanties
    .copy = Où en obtenir une copie

table-authorities = Autorités de contrôle
    .authority = Autorité
    .region = Lieu où vous vous trouvez
    .how = Comment introduire une réclamation

table-automated-decisions = Décisions prises sans intervention humaine
    .decision = Décision
    .logic = Logique sous-jacente
    .effects = Conséquences pour vous
    .review = Comment obtenir une intervention humaine

table-cookies = Cookies et technologies similaires : { $rows ->
        [one] { $rows } élément
        [many] { $rows } d’éléments
       *[other] { $rows } éléments
    }
    .name = Nom
    .provider = Déposé par
    .purpose = Finalité
    .group = Catégorie
    .duration = Durée de vie

table-measures = Mesures de sécurité
    .measure = Mesure
    .kind = Nature

table-california =
    Informations personnelles collectées au cours des douze derniers mois, selon les catégories du droit californien
    .category = Catégorie
    .data = Ce que nous collectons
    .source = Sources
    .purpose = Finalités
    .recipients = Destinataires d’une divulgation pour les besoins de notre activité
    .sale = Vendues ou partagées
    .retention = Durée de conservation

table-purpose-changes = Utilisation à de nouvelles fins
    .data = Données à caractère personnel
    .purpose = Nouvelle finalité
    .from = À compter du
    .where = En savoir plus

table-processing = Activités de traitement : { $rows ->
        [one] { $rows } activité
        [many] { $rows } d’activités
       *[other] { $rows } activités
    }
    .activity = Activité
    .subjects = Personnes concernées
    .data = Données à caractère personnel
    .purpose = Finalité
    .basis = Base juridique
    .recipients = Destinataires
    .transfers = Transferts vers des pays tiers
    .retention = Délai d’effacement

## Kinds of personal data. .inline: the name inside a sentence.

category-name = Nom
    .inline = votre nom
category-email-address = Adresse e-mail
    .inline = votre adresse e-mail
category-telephone-number = Numéro de téléphone
    .inline = votre numéro de téléphone
category-postal-address = Adresse postale
    .inline = votre adresse postale
category-user-name = Nom d’utilisateur
    .inline = votre nom d’utilisateur
category-password = Mot de passe
    .inline = votre mot de passe
category-date-of-birth = Date de naissance
    .inline = votre date de naissance
category-age = Âge
    .inline = votre âge
category-gender = Genre
    .inline = votre genre
category-nationality = Nationalité
    .inline = votre nationalité
category-photo = Photographie
    .inline = votre photographie
category-preferred-language = Langue préférée
    .inline = votre langue préférée
category-identity-document = Données figurant sur une pièce d’identité
    .inline = les données figurant sur votre pièce d’identité
category-tax-number = Numéro fiscal
    .inline = votre numéro fiscal
category-account-details = Données du compte utilisateur
    .inline = les données de votre compte utilisateur
category-ip-address = Adresse IP
    .inline = votre adresse IP
category-device-identifiers = Identifiants de l’appareil
    .inline = les identifiants de votre appareil
category-browser-details = Navigateur et système d’exploitation
    .inline = les données relatives à votre navigateur et à votre système d’exploitation
category-usage-data = Utilisation du service
    .inline = les données relatives à votre utilisation du service
category-browsing-history = Pages consultées
    .inline = les pages que vous consultez
category-search-history = Recherches
    .inline = vos recherches
category-log-data = Journaux des serveurs
    .inline = les journaux des serveurs
category-crash-reports = Rapports de plantage et d’erreur
    .inline = les rapports de plantage et d’erreur
category-cookie-identifiers = Identifiants de cookies
    .inline = les identifiants de cookies
category-approximate-location = Localisation approximative
    .inline = votre localisation approximative
category-precise-location = Localisation précise
    .inline = votre localisation précise
category-payment-card-details = Données de la carte de paiement
    .inline = les données de votre carte de paiement
category-bank-details = Coordonnées bancaires
    .inline = vos coordonnées bancaires
category-billing-details = Données de facturation
    .inline = vos données de facturation
category-order-history = Commandes et achats
    .inline = vos commandes et achats
category-transaction-details = Données relatives aux transactions
    .inline = les données relatives à vos transactions
category-credit-rating = Évaluation de la solvabilité
    .inline = l’évaluation de votre solvabilité
category-income = Revenus
    .inline = vos revenus
category-messages = Contenu des messages
    .inline = le contenu de vos messages
category-communication-metadata = Métadonnées des communications (qui, quand, durée)
    .inline = les métadonnées des communications
category-call-records = Relevés d’appels
    .inline = les relevés d’appels
category-call-recordings = Enregistrements d’appels
    .inline = les enregistrements d’appels
category-uploaded-content = Contenus que vous mettez en ligne
    .inline = les contenus que vous mettez en ligne
category-support-requests = Demandes d’assistance
    .inline = vos demandes d’assistance
category-survey-answers = Réponses aux enquêtes
    .inline = vos réponses aux enquêtes
category-preferences = Préférences et paramètres
    .inline = vos préférences et paramètres
category-interests = Centres d’intérêt
    .inline = vos centres d’intérêt
category-contacts-list = Vos contacts
    .inline = vos contacts
category-social-media-profile = Profil sur les réseaux sociaux
    .inline = votre profil sur les réseaux sociaux
category-employment-details = Emploi et parcours professionnel
    .inline = votre emploi et votre parcours professionnel
category-education-details = Formation et qualifications
    .inline = votre formation et vos qualifications
category-marital-status = Situation matrimoniale
    .inline = votre situation matrimoniale
category-vehicle-details = Données relatives au véhicule
    .inline = les données relatives à votre véhicule
category-insurance-details = Données d’assurance
    .inline = vos données d’assurance
category-sensor-data = Données des capteurs de votre appareil
    .inline = les données des capteurs de votre appareil
category-health-data = Données concernant la santé
    .inline = les données concernant la santé
category-genetic-data = Données génétiques
    .inline = les données génétiques
category-biometric-data = Données biométriques servant à vous identifier
    .inline = les données biométriques servant à vous identifier
category-ethnic-origin = Origine raciale ou ethnique
    .inline = votre origine raciale ou ethnique
category-religious-belief = Convictions religieuses ou philosophiques
    .inline = vos convictions religieuses ou philosophiques
category-political-opinion = Opinions politiques
    .inline = vos opinions politiques
category-trade-union-membership = Appartenance syndicale
    .inline = votre appartenance syndicale
category-sexual-orientation = Vie sexuelle ou orientation sexuelle
    .inline = votre vie sexuelle ou votre orientation sexuelle
category-criminal-records = Condamnations pénales et infractions
    .inline = les condamnations pénales et les infractions

## Where data come from

source-you = Vous, lorsque vous nous les communiquez
source-registration = Vous, lors de votre inscription
source-purchase = Vous, lors d’un achat chez nous
source-contact-form = Vous, lorsque vous nous contactez
source-job-application = Vous, lorsque vous postulez à un emploi
source-use-of-service = Votre utilisation du service, automatiquement
source-your-device = Votre appareil, automatiquement
source-our-records = Nos propres dossiers
source-other-users = Autres utilisateurs
source-your-employer = Votre employeur
source-business-partners = Partenaires commerciaux
source-data-brokers = Courtiers en données
source-sign-in-provider = Le fournisseur par lequel vous vous connectez
source-credit-agencies = Organismes d’évaluation de la solvabilité
source-public-registers = Registres publics
source-social-networks = Profils publics sur les réseaux sociaux

## Why data are processed

purpose-provide-service = Fourniture du service
purpose-manage-account = Gestion de votre compte
purpose-fulfil-orders = Exécution des commandes
purpose-process-payments = Traitement des paiements
purpose-deliver-goods = Livraison des marchandises
purpose-customer-support = Assistance à la clientèle
purpose-customer-relationship = Gestion de la relation client
purpose-communication = Communication avec vous
purpose-marketing = Marketing
purpose-direct-marketing = Prospection directe
purpose-newsletter = Envoi de la lettre d’information
purpose-targeted-advertising = Publicité adaptée à vos centres d’intérêt
purpose-personalisation = Personnalisation du service
purpose-analytics = Analyse de l’utilisation du service
purpose-improve-service = Amélioration de nos produits et services
purpose-research = Recherche et développement
purpose-security = Maintien de la sécurité du service
purpose-fraud-prevention = Prévention et détection de la fraude
purpose-identity-verification = Vérification de l’identité
purpose-age-verification = Vérification de l’âge
purpose-legal-compliance = Respect des obligations légales
purpose-legal-claims = Constatation, exercice ou défense de droits en justice
purpose-accounting = Comptabilité et documents fiscaux
purpose-hosting = Hébergement du service
purpose-debugging = Recherche et correction des erreurs
purpose-recruitment = Recrutement
purpose-human-resources = Gestion des ressources humaines
purpose-surveys = Enquêtes
purpose-remember-settings = Mémorisation de vos paramètres
purpose-sign-in = Ouverture de votre session

## Legal bases

basis-consent = Votre consentement (art. 6, paragraphe 1, point a), du RGPD)
basis-contract =
    Exécution d’un contrat conclu avec vous ou de mesures précontractuelles prises à votre demande (art. 6,
    paragraphe 1, point b), du RGPD)
basis-legal-obligation = Respect d’une obligation légale (art. 6, paragraphe 1, point c), du RGPD)
basis-vital-interests = Sauvegarde d’intérêts vitaux (art. 6, paragraphe 1, point d), du RGPD)
basis-public-task =
    Exécution d’une mission d’intérêt public ou relevant de l’exercice de l’autorité publique (art. 6, paragraphe 1,
    point e), du RGPD)
basis-legitimate-interests = Intérêts légitimes (art. 6, paragraphe 1, point f), du RGPD)

## What allows special categories of data to be used; stands inside a list

condition-explicit-consent = votre consentement explicite (art. 9, paragraphe 2, point a), du RGPD)
condition-employment-law =
    les obligations et les droits en matière de droit du travail et de la sécurité sociale (art. 9, paragraphe 2,
    point b), du RGPD)
condition-vital-interests =
    la sauvegarde des intérêts vitaux d’une personne qui n’est pas en mesure de donner son consentement (art. 9,
    paragraphe 2, point c), du RGPD)
condition-not-for-profit-body =
    les activités d’un organisme à but non lucratif à l’égard de ses membres (art. 9, paragraphe 2, point d), du RGPD)
condition-made-public =
    des données que vous avez manifestement rendues publiques (art. 9, paragraphe 2, point e), du RGPD)
condition-legal-claims =
    la constatation, l’exercice ou la défense d’un droit en justice ou l’exercice de la fonction juridictionnelle
    (art. 9, paragraphe 2, point f), du RGPD)
condition-public-interest =
    des motifs d’intérêt public important prévus par la loi (art. 9, paragraphe 2, point g), du RGPD)
condition-health-care =
    les soins de santé ou la médecine du travail, dans le respect du secret professionnel (art. 9, paragraphe 2,
    point h), du RGPD)
condition-public-health =
    l’intérêt public dans le domaine de la santé publique (art. 9, paragraphe 2, point i), du RGPD)
condition-archiving-research =
    des fins archivistiques, de recherche ou statistiques prévues par la loi (art. 9, paragraphe 2, point j), du RGPD)

## Legitimate interests; stand inside a list

interest-operate-securely = l’exploitation sécurisée de nos systèmes
interest-prevent-fraud = la prévention de la fraude et des abus
interest-improve-products = l’amélioration de nos produits et services
interest-understand-use = la compréhension de l’utilisation qui est faite de nos services
interest-advertise-products = l’information de nos clients sur nos propres produits analogues
interest-answer-enquiries = la réponse aux demandes de renseignements
interest-enforce-claims = la constatation, l’exercice ou la défense de droits en justice
interest-manage-group = la gestion efficace de notre groupe d’entreprises
interest-find-staff = la recherche de personnel adéquat

## What decides how long data are kept; stands inside a list

criterion-account-open = la durée pendant laquelle vous disposez d’un compte
    .alone = Aussi longtemps que vous disposez d’un compte
criterion-contract-term = la durée du contrat conclu avec vous
    .alone = Pendant la durée du contrat conclu avec vous
criterion-consent-withdrawn = la période allant jusqu’au retrait de votre consentement
    .alone = Jusqu’au retrait de votre consentement
criterion-objection-made = la période allant jusqu’à votre opposition
    .alone = Jusqu’à votre opposition
criterion-purpose-fulfilled = la durée nécessaire à la finalité
    .alone = Aussi longtemps que la finalité l’exige
criterion-request-answered = la période allant jusqu’au règlement de votre demande
    .alone = Jusqu’au règlement de votre demande
criterion-statutory-period = la durée pendant laquelle la loi nous oblige à conserver des documents
    .alone = Pendant la durée de conservation que la loi nous impose
criterion-limitation-period = la période allant jusqu’à la prescription des actions
    .alone = Jusqu’à la prescription des actions
criterion-session = la durée de votre visite
    .alone = Pendant la durée de votre visite

## From when a period runs; stands inside a sentence

event-collection = la collecte des données
event-account-closed = la clôture de votre compte
event-contract-ended = la fin du contrat
event-last-use = votre dernière utilisation du service
event-last-contact = notre dernier contact avec vous
event-end-of-year = la fin de l’année civile
event-procedure-ended = la fin de la procédure

## What follows when data are not given

consequence-no-service = Sans ces données, nous ne pouvons pas fournir le service.
consequence-no-contract = Sans ces données, nous ne pouvons pas conclure de contrat avec vous.
consequence-no-feature = Sans ces données, vous ne pouvez pas utiliser la fonction concernée.
consequence-no-answer = Sans ces données, nous ne pouvons pas vous répondre.
consequence-nothing-happens = L’absence de ces données est sans conséquence pour vous.

## People; stand inside a list

subject-customers = les clients
subject-users = les utilisateurs du service
subject-visitors = les visiteurs de nos sites web
subject-subscribers = les abonnés
subject-prospects = les personnes intéressées par nos produits
subject-business-contacts = les interlocuteurs chez nos partenaires commerciaux
subject-employees = les salariés
subject-applicants = les candidats à un emploi
subject-patients = les patients
subject-students = les élèves et étudiants
subject-members = les membres
subject-children = les enfants

## Recipients

recipient-public-authorities = Autorités publiques, lorsque la loi nous y oblige
recipient-legal-advisers = Conseils juridiques et auditeurs
recipient-group-companies = Sociétés de notre groupe

## Rights

right-access = Accès
    .meaning =
        Vous pouvez savoir si nous traitons des données à caractère personnel vous concernant, lesquelles et de quelle
        manière, et en recevoir une copie.
right-rectification = Rectification
    .meaning =
        Vous pouvez faire rectifier les données à caractère personnel inexactes et faire compléter celles qui sont
        incomplètes.
right-erasure = Effacement
    .meaning =
        Vous pouvez faire effacer vos données à caractère personnel lorsque la loi le prévoit, par exemple lorsqu’elles
        ne sont plus nécessaires.
right-restriction = Limitation du traitement
    .meaning =
        Vous pouvez obtenir que nous nous bornions à conserver vos données à caractère personnel, sans les utiliser,
        pendant qu’une question à leur sujet est en cours de règlement.
right-portability = Portabilité des données
    .meaning =
        Vous pouvez recevoir les données à caractère personnel que vous nous avez fournies dans un format couramment
        utilisé et lisible par machine, ou les faire transmettre à un tiers.
right-objection = Opposition
    .meaning =
        Vous pouvez vous opposer, pour des raisons tenant à votre situation particulière, à un traitement fondé sur des
        intérêts légitimes ou sur une mission d’intérêt public, et à tout moment à la prospection directe.
right-withdraw-consent = Retrait du consentement
    .meaning = Vous pouvez retirer un consentement à tout moment. Le traitement effectué auparavant demeure licite.
right-human-review = Réexamen par une personne
    .meaning =
        Vous pouvez faire réexaminer par une personne une décision prise exclusivement par des moyens automatisés,
        exprimer votre point de vue et contester cette décision.
right-complaint = Réclamation
    .meaning =
        Vous pouvez introduire une réclamation auprès d’une autorité de contrôle de la protection des données, en
        particulier là où vous résidez ou travaillez ou là où la violation aurait été commise.
right-opt-out-of-sale = Refus de la vente et du partage
    .meaning =
        Vous pouvez nous demander de ne pas vendre vos informations personnelles et de ne pas les partager à des fins de
        publicité comportementale intercontextuelle.
right-limit-sensitive-data = Limitation de l’utilisation des informations personnelles sensibles
    .meaning =
        Vous pouvez nous demander de n’utiliser vos informations personnelles sensibles que pour ce que le service exige
        et que la loi autorise.
right-no-discrimination = Égalité de traitement
    .meaning =
        Vous ne faites pas l’objet d’un traitement moins favorable parce que vous exercez un droit relatif à la vie
        privée.

## Ways to exercise a right. { $email }, { $post }, { $phone } and { $form } are those of the contact.

channel-account = Dans les paramètres de votre compte
channel-email = Par e-mail à { $email }
channel-post = Par courrier à l’adresse suivante : { $post }
channel-phone = Par téléphone : { $phone }
channel-form = Au moyen du formulaire suivant : { $form }
channel-unsubscribe-link = Par le lien de désabonnement figurant dans chaque message
channel-cookie-settings = Dans les paramètres des cookies
channel-opt-out-link =
    Par le lien « Do Not Sell or Share My Personal Information » (« Ne pas vendre ni partager mes informations
    personnelles ») figurant sur notre page d’accueil
channel-opt-out-signal = Par un signal envoyé par votre navigateur, tel que le Global Privacy Control
channel-authority = Directement auprès de l’autorité

## What is asked for to be sure of a person's identity; stands inside a list

evidence-sign-in = la connexion à votre compte
evidence-email-confirmation = une confirmation par l’intermédiaire de votre adresse e-mail
evidence-customer-number = votre numéro de client
evidence-identity-document = une copie d’une pièce d’identité
evidence-signed-authorisation = un mandat signé, lorsqu’une personne agit en votre nom

## Security measures. .inline: inside a sentence.

measure-encryption-in-transit = Chiffrement des données en transit
    .inline = le chiffrement des données en transit
measure-encryption-at-rest = Chiffrement des données stockées
    .inline = le chiffrement des données stockées
measure-end-to-end-encryption = Chiffrement de bout en bout
    .inline = le chiffrement de bout en bout
measure-pseudonymisation = Pseudonymisation
    .inline = la pseudonymisation
measure-anonymisation = Anonymisation
    .inline = l’anonymisation
measure-access-control = Contrôle des accès
    .inline = le contrôle des accès
measure-multi-factor-sign-in = Authentification multifacteur
    .inline = l’authentification multifacteur
measure-password-hashing = Conservation des mots de passe uniquement sous forme de hachages salés
    .inline = la conservation des mots de passe uniquement sous forme de hachages salés
measure-backups = Sauvegardes
    .inline = les sauvegardes
measure-network-security = Sécurité du réseau
    .inline = la sécurité du réseau
measure-intrusion-detection = Détection des intrusions
    .inline = la détection des intrusions
measure-penetration-tests = Tests d’intrusion
    .inline = les tests d’intrusion
measure-activity-logs = Journalisation des accès et des modifications
    .inline = la journalisation des accès et des modifications
measure-physical-access-control = Contrôle des accès physiques
    .inline = le contrôle des accès physiques
measure-staff-training = Formation du personnel
    .inline = la formation du personnel
measure-confidentiality-duty = Obligation de confidentialité du personnel
    .inline = l’obligation de confidentialité du personnel
measure-need-to-know = Accès réservé aux seules personnes qui en ont besoin pour leur travail
    .inline = l’accès réservé aux seules personnes qui en ont besoin pour leur travail
measure-incident-management = Procédures applicables aux incidents de sécurité
    .inline = les procédures applicables aux incidents de sécurité
measure-erasure-policy = Règles d’effacement
    .inline = les règles d’effacement
measure-supplier-audits = Audits des fournisseurs
    .inline = les audits des fournisseurs
measure-impact-assessment = Analyse d’impact relative à la protection des données
    .inline = une analyse d’impact relative à la protection des données
measure-certified-security = Certification de la sécurité de l’information
    .inline = la certification de la sécurité de l’information

## Categories of cookies

cookie-group-necessary = Nécessaires
cookie-group-preferences = Préférences
cookie-group-statistics = Statistiques
cookie-group-marketing = Marketing

## Safeguards for transfers; stand inside a list

safeguard-adequacy = une décision d’adéquation
safeguard-scc =
    les clauses contractuelles types de la Commission européenne prévues par la décision d’exécution (UE) 2021/914
safeguard-scc-2010 = les clauses contractuelles types de la Commission européenne prévues par la décision 2010/87/UE
safeguard-uk-addendum = l’addendum britannique aux clauses contractuelles types de la Commission européenne
safeguard-uk-idta =
    l’accord britannique relatif aux transferts internationaux de données (International Data Transfer Agreement)
safeguard-binding-corporate-rules = des règles d’entreprise contraignantes approuvées par l’autorité de contrôle
safeguard-data-privacy-framework =
    la certification au titre du cadre de protection des données UE–États-Unis (EU-U.S. Data Privacy Framework)
safeguard-privacy-shield =
    la certification au titre du bouclier de protection des données UE–États-Unis (EU-U.S. Privacy Shield)
safeguard-swiss-us-privacy-shield =
    la certification au titre du bouclier de protection des données Suisse–États-Unis (Swiss-U.S. Privacy Shield)
safeguard-code-of-conduct = un code de conduite approuvé
safeguard-certification = un mécanisme de certification approuvé
safeguard-explicit-consent = votre consentement explicite
safeguard-contract-with-person = la nécessité du transfert pour un contrat conclu avec vous
safeguard-legal-claims = la nécessité du transfert pour la constatation, l’exercice ou la défense de droits en justice

## Categories of the California Consumer Privacy Act

ccpa-identifiers = Identifiants
ccpa-customer-records = Dossiers clients (Cal. Civ. Code § 1798.80(e))
ccpa-protected-characteristics = Caractéristiques relevant de catégories protégées
ccpa-commercial-information = Informations commerciales
ccpa-biometric-information = Informations biométriques
ccpa-internet-activity = Activité sur Internet ou sur d’autres réseaux électroniques
ccpa-geolocation = Données de géolocalisation
ccpa-sensory-data = Informations sonores, électroniques, visuelles, thermiques, olfactives ou similaires
ccpa-professional-information = Informations professionnelles ou relatives à l’emploi
ccpa-education-information = Informations relatives à la scolarité et aux études
ccpa-inferences = Déductions tirées en vue d’établir un profil
ccpa-sensitive-personal-information = Informations personnelles sensibles

## Places that CLDR, the common source of names, does not name

region-eea = Espace économique européen
region-worldwide = tous les pays
region-us-ca = Californie
region-us-co = Colorado
region-us-ct = Connecticut
region-us-de = Delaware
region-us-fl = Floride
region-us-ia = Iowa
region-us-in = Indiana
region-us-ky = Kentucky
region-us-md = Maryland
region-us-mn = Minnesota
region-us-mt = Montana
region-us-ne = Nebraska
region-us-nh = New Hampshire
region-us-nj = New Jersey
region-us-or = Oregon
region-us-ri = Rhode Island
region-us-tn = Tennessee
region-us-tx = Texas
region-us-ut = Utah
region-us-va = Virginie
region-us-wa = État de Washington
region-ca-qc = Québec

## Authorities

authority-edpb-members = L’autorité de votre pays (liste du Comité européen de la protection des données)

## Contacts that many policies have

contact-privacy = Protection des données
contact-data-protection-officer = Délégué à la protection des données
contact-support = Assistance à la clientèle
contact-eu-representative = Représentant dans l’Union européenne
contact-uk-representative = Représentant au Royaume-Uni
contact-swiss-representative = Représentant en Suisse

## Documents and sections that every policy needs

document-privacy = Politique de confidentialité
    .description =
        Quelles données à caractère personnel nous traitons, pourquoi, pendant combien de temps, et quels sont vos
        droits.
document-cookies = Politique relative aux cookies
    .description =
        Quels cookies et technologies similaires nous utilisons, pourquoi, et comment vous pouvez les refuser.
document-subprocessors = Sous-traitants
    .description =
        Quelles entreprises traitent des données à caractère personnel pour notre compte, où et à quelles fins.
document-notice = La protection de vos données en bref
    .description = Les points essentiels de notre politique de confidentialité sur une page.
document-record = Registre des activités de traitement
    .description = Registre tenu en vertu de l’art. 30 du RGPD. Document non destiné à la publication.

section-controller = Qui est responsable du traitement
section-data = Quelles données nous traitons, pourquoi et pendant combien de temps
section-recipients = Qui reçoit les données
section-transfers = Transferts vers d’autres pays
section-automated-decisions = Décisions automatisées
section-cookies = Cookies et technologies similaires
section-cookie-choices = Vos choix
section-rights = Vos droits
section-children = Enfants
section-security = Sécurité
section-california = Avis aux résidents de Californie
section-changes = Modifications
section-contact = Contact
section-more = Informations complémentaires
section-processing = Activités de traitement
section-measures = Mesures techniques et organisationnelles

standard-controller =
    { $controller } est responsable du traitement des données à caractère personnel décrit dans le présent document.
standard-data =
    Le tableau indique quelles données à caractère personnel nous traitons, d’où elles proviennent, à quelles fins et
    sur quelle base juridique nous les utilisons, et combien de temps nous les conservons.
standard-consent =
    Lorsque le traitement est fondé sur votre consentement, vous pouvez retirer celui-ci à tout moment pour l’avenir. Le
    traitement effectué jusqu’alors demeure licite.
standard-recipients =
    Au sein de notre entreprise, seules les personnes qui en ont besoin pour leur travail reçoivent des données à
    caractère personnel. En outre, les destinataires suivants peuvent les recevoir.
standard-no-recipients = Nous ne communiquons les données à caractère personnel à personne.
standard-processors =
    Les entreprises qui traitent des données pour notre compte sont tenues par contrat de suivre nos instructions et de
    protéger les données.
standard-transfers =
    Certains destinataires se trouvent dans des pays dont la législation peut protéger les données à caractère personnel
    moins bien que celle de votre pays. Le tableau indique sur quel fondement repose le transfert vers ces pays.
standard-no-transfers =
    Nous ne transférons pas de données à caractère personnel vers des pays situés hors de l’Espace économique européen.
standard-no-automated-decisions =
    Nous ne prenons aucune décision fondée exclusivement sur un traitement automatisé, y compris le profilage, qui
    produise des effets juridiques à votre égard ou vous affecte de manière significative de façon similaire.
standard-automated-decisions =
    Nous prenons les décisions suivantes sur le seul fondement d’un traitement automatisé. Vous pouvez les faire
    réexaminer par une personne, exprimer votre point de vue et les contester.
standard-cookies =
    Au moyen de cookies et de technologies similaires, nous stockons des informations sur votre appareil ou accédons à
    des informations qui y sont stockées. Ceux qui ne sont pas nécessaires ne sont utilisés qu’avec votre consentement.
standard-necessary-cookies =
    Nous ne stockons des informations sur votre appareil, ou n’accédons à des informations qui y sont stockées, que
    lorsque cela est nécessaire pour ce que vous avez demandé.
standard-no-cookies = Nous n’utilisons ni cookies ni technologies similaires.
standard-cookie-choices =
    Vous pouvez refuser de donner votre consentement, ou le retirer, à tout moment dans les paramètres des cookies. Vous
    pouvez également supprimer les cookies dans les paramètres de votre navigateur.
standard-rights =
    Vous disposez des droits suivants. Leur exercice est gratuit, sauf indication contraire dans le tableau.
standard-complaint =
    Si vous estimez que notre traitement de vos données enfreint la loi, vous pouvez introduire une réclamation auprès
    d’une autorité de contrôle. Vous pouvez choisir celle du lieu où vous résidez, où vous travaillez ou où la violation
    aurait été commise.
standard-objection = **Vous pouvez vous opposer.** Pour des raisons tenant à votre situation particulière, vous pouvez vous opposer à tout
    moment au traitement de vos données à caractère personnel fondé sur des intérêts légitimes ou sur l’exécution d’une
    mission d’intérêt public.
standard-objection-to-marketing = **Vous pouvez vous opposer à la prospection directe**, à tout moment et sans avoir à vous justifier. Vos données à
    caractère personnel ne seront alors plus utilisées à cette fin.
# $minimum-age: a number of years.
standard-children =
    Nos services ne s’adressent pas aux personnes de moins de { $minimum-age } ans, et nous ne traitons pas sciemment
    leurs données.
standard-parental-consent =
    Nous ne traitons les données d’enfants de moins de { $consent-age } ans qu’avec le consentement du titulaire de la
    responsabilité parentale, et nous nous efforçons raisonnablement de vérifier ce consentement.
standard-security =
    Nous protégeons les données à caractère personnel par des mesures adaptées au risque, dont les suivantes.
standard-california =
    Cette section complète notre politique de confidentialité à l’intention des résidents de Californie. Elle porte sur
    les douze derniers mois.
standard-no-sale =
    Nous ne vendons pas d’informations personnelles et ne les partageons pas à des fins de publicité comportementale
    intercontextuelle. Nous ne l’avons pas fait au cours des douze derniers mois et nous n’avons pas connaissance
    effective du fait que nous vendrions ou partagerions celles de personnes de moins de 16 ans.
standard-sale =
    Le tableau indique quelles catégories nous vendons ou partageons. Vous pouvez refuser l’une et l’autre opération à
    tout moment.
standard-no-minors =
    Nous n’avons pas connaissance effective du fait que nous vendrions ou partagerions des informations personnelles de
    personnes de moins de 16 ans.
standard-opt-out-link =
    Pour exprimer votre refus, utilisez le lien [Do Not Sell or Share My Personal Information]({ $opt-out-link }) (« Ne
    pas vendre ni partager mes informations personnelles »).
standard-opt-out-signal =
    Nous considérons un signal tel que le Global Privacy Control comme une demande de refus valant pour le navigateur
    qui l’envoie.
standard-sensitive-permitted =
    Nous n’utilisons les informations personnelles sensibles qu’à des fins pour lesquelles le droit californien ne
    confère aucun droit d’en limiter l’utilisation.
standard-limit-link =
    Vous pouvez limiter la manière dont nous utilisons vos informations personnelles sensibles : [Limit the Use of My
    Sensitive Personal Information]({ $limit-link }) (« Limiter l’utilisation de mes informations personnelles
    sensibles »).
standard-california-rights =
    Vous pouvez demander à connaître vos informations personnelles, à les faire rectifier et à les faire supprimer, sans
    subir de ce fait un traitement moins favorable. Vous pouvez également charger un mandataire autorisé de présenter la
    demande.
standard-changes =
    Nous adaptons ce document lorsque nos traitements ou la législation évoluent. La date figurant en haut indique à
    partir de quand il s’applique.
standard-contact = Si vous avez des questions concernant la protection des données, veuillez nous contacter.
standard-record =
    Le présent registre des activités de traitement est tenu en vertu de l’art. 30 du RGPD. Il est mis à la disposition
    de l’autorité de contrôle sur demande et n’est pas publié.
# $document: title of the full document, which is a link.
standard-full-document = Ceci est un résumé. Le texte intégral figure dans le document « { $document-privacy } ».
