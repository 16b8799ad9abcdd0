### La politique de confidentialité : ce qu’elle couvre, ce qui est collecté et l’usage qui en est fait.

document-privacy = Politique de confidentialité
    .description =
        Comment { $brand }, un service de la société { $controller }, collecte, utilise, partage et protège les
        informations personnelles.

## Section : à propos de cette politique

section-about = À propos de cette politique
about-intro =
    { $brand } s’engage à respecter la vie privée de ses clients. Vous avez le droit de savoir quelles informations
    nous collectons à votre sujet et comment elles sont utilisées, divulguées et protégées. La présente politique de
    confidentialité (la « Politique ») explique nos pratiques. Lorsque vous utilisez un produit ou un service de
    { $brand }, il convient que vous compreniez quand et comment des informations personnelles sont collectées,
    utilisées, divulguées et protégées.
about-company =
    { $brand } est un service de la société { $controller }. La société { $controller } et ses filiales (ensemble, la
    « Société ») s’engagent à protéger votre vie privée et à vous offrir une expérience de qualité sur nos sites web
    et lorsque vous utilisez nos produits et services (les « Solutions »). Dans la présente Politique, « { $brand } »,
    « nous », « notre » et « nos » désignent le site web { $brand-url } avec ses sous-domaines et extensions (les
    « Sites web ») ainsi que la Société.
about-scope =
    La présente Politique s’applique aux Sites web et aux Solutions qui y renvoient par un lien ou qui y font
    référence. Elle décrit la manière dont nous gérons les informations personnelles, les choix dont vous disposez
    quant à leur collecte et à leur utilisation, et la manière dont vous pouvez y accéder, les mettre à jour et les
    rectifier. D’autres avis, communiqués avant la collecte des données ou au moment de celle-ci, peuvent vous
    renseigner davantage sur nos pratiques.
about-specific-notices =
    Certains Sites web et certaines Solutions de la Société disposent de leur propre documentation relative à la vie
    privée, qui décrit la manière dont nous gérons les informations personnelles pour ce Site web ou cette Solution en
    particulier. Lorsqu’un tel avis spécifique diffère de la présente Politique, l’avis spécifique prévaut.

## Section : ce que sont les informations personnelles

section-personal-information = Que sont les informations personnelles ?
personal-information-definition =
    On entend par « informations personnelles » toute information qui peut raisonnablement être utilisée pour
    identifier une personne physique, ou qui peut être directement associée à une personne ou à une entité précise :
    par exemple un nom, une adresse, une adresse e-mail, un numéro de téléphone, une adresse IP ou des informations de
    connexion (numéro de compte, mot de passe).
aggregated-information =
    Les informations personnelles ne comprennent pas les informations « agrégées », c’est-à-dire les données que nous
    collectons sur un groupe ou une catégorie de services ou de clients et desquelles l’identité de chaque client a
    été retirée. Des informations sur la manière dont vous utilisez un service peuvent être collectées et combinées
    avec des informations sur la manière dont d’autres l’utilisent, mais les données qui en résultent ne contiendront
    aucune information personnelle. Les données agrégées nous aident à comprendre les tendances et les besoins des
    clients, afin que nous puissions envisager de nouveaux services et faire évoluer les services existants en
    fonction de ce que souhaitent les clients. Par exemple, nous pouvons établir un rapport indiquant qu’un certain
    nombre de nos clients utilisent toujours nos services de collaboration à un certain moment de la journée ; ce
    rapport ne contiendrait aucune information permettant d’identifier une personne. Nous pouvons vendre des données
    agrégées ou les partager avec des tiers.

## Section : collecte et utilisation

section-collection = Comment nous collectons et utilisons vos informations personnelles
collection-why =
    Nos Sites web collectent des informations personnelles à votre sujet afin que nous puissions fournir les produits
    ou services que vous demandez. Nous pouvons collecter des données à votre sujet, y compris des informations
    personnelles, lorsque vous utilisez nos Sites web et nos Solutions et interagissez avec nous. Cette collecte
    s’effectue automatiquement lorsque vous interagissez avec nous, par exemple lorsque vous vous inscrivez au service
    ou vous y connectez. Afin de mieux vous servir, nous pouvons également acheter à des tiers des informations de
    marketing et de vente disponibles dans le commerce.
collection-context =
    Les types d’informations personnelles que nous traitons dépendent du contexte commercial et des finalités pour
    lesquelles elles ont été collectées. Nous pouvons utiliser vos informations personnelles pour exercer notre
    activité et contribuer à sa sécurité ; pour fournir, améliorer et personnaliser nos Sites web et nos Solutions ;
    pour envoyer des avis, des communications de marketing et d’autres communications ; et pour d’autres finalités
    légitimes autorisées par le droit applicable.

## Section : informations que nous collectons

section-information-collected = Informations que nous collectons à votre sujet
information-collected-intro =
    En qualité de responsable du traitement et de sous-traitant, nous collectons divers types d’informations
    personnelles sur les utilisateurs de nos produits et services. Cette section donne un aperçu de ce que nous
    pouvons collecter et traiter à votre sujet.

section-processing-summary = Le traitement en bref
summary-service =
    { $brand } est un service de réunion, de conférence et de collaboration en groupe fourni par { $controller } et
    ses sociétés affiliées.
    .term = Description du service
summary-subject-matter =
    { $controller } traite certaines informations personnelles de ses clients pour le compte de ceux-ci afin de
    fournir des services de conférence et de collaboration en groupe. Le contenu de ces informations dépend des
    produits et services que les clients utilisent. Pendant la fourniture des services, la plateforme et le réseau de
    la société { $controller } peuvent capter des données provenant des systèmes et des téléphones des clients ainsi
    que de plateformes logicielles de tiers.
    .term = Objet du traitement
summary-duration =
    Tant que le client utilise les services ou pendant la durée de l’abonnement du compte à ces services, la plus
    longue de ces deux durées étant retenue.
    .term = Durée du traitement
summary-purpose =
    Permettre à { $controller } de fournir au client certains services de conférence et de collaboration en groupe
    conformément aux conditions générales de ces services.
    .term = Nature et finalité du traitement
summary-data-types =
    Informations personnelles relatives aux clients et aux utilisateurs finaux auxquels des services sont fournis, sur
    la base de ce qu’ils fournissent ou de ce qui est autrement collecté par eux ou pour eux du fait de l’utilisation
    des services. { $controller } collecte également des informations sur les visiteurs de ses espaces web. Ces
    informations peuvent comprendre, entre autres, des données téléversées vers les systèmes de la société
    { $controller } ou importées dans ceux-ci, des coordonnées, des informations démographiques, des informations de
    localisation, des données de profil, des identifiants uniques, des mots de passe, l’activité d’utilisation,
    l’historique des transactions et des données sur le comportement en ligne et les centres d’intérêt.
    .term = Types d’informations personnelles
summary-data-subjects =
    Les clients de { $brand } (et, lorsque le client est une société ou un groupe, ses utilisateurs des services
    fournis) et les visiteurs des Sites web.
    .term = Catégories de personnes concernées

section-how-data-come = D’où proviennent les informations
data-provided =
    Nous collectons les informations que vous fournissez lorsque vous vous inscrivez sur les Sites web ou utilisez nos
    services, par exemple votre adresse e-mail lors de l’inscription. Même l’adresse e-mail dont vous pouvez faire
    usage en naviguant sur nos Sites web est une information que vous nous fournissez et que nous collectons et
    utilisons.
    .term = Informations que vous nous fournissez
data-automatic =
    Nous recevons automatiquement certains types d’informations chaque fois que vous interagissez avec nous. Par
    exemple, lorsque vous visitez les Sites web, nos systèmes enregistrent automatiquement votre adresse IP ainsi que
    le type et la version de votre navigateur.
    .term = Informations collectées automatiquement
data-other-sources =
    Nous pouvons obtenir des informations à votre sujet auprès de sources externes et les ajouter à nos informations
    de compte ou, avec votre consentement exprès lorsque la loi l’exige, les combiner avec celles-ci. Nous pouvons
    utiliser des informations démographiques et de marketing disponibles dans le commerce et provenant de tiers afin
    de mieux vous servir ou de vous informer de nouveaux produits ou services qui, selon nous, vous intéresseront.
    .term = Informations provenant d’autres sources

section-data-categories = Catégories d’informations personnelles
data-categories-intro =
    Les informations relèvent généralement des catégories suivantes. Le reste de la présente Politique vous indique
    comment nous les utilisons, les divulguons et les protégeons.
section-family-use = Usage familial
family-use-text =
    { $brand } reconnaît que des parents s’inscrivent souvent à nos produits et services pour un usage familial, qui
    peut comprendre une utilisation par des enfants de moins de { $adult-age } ans. Les informations collectées à
    partir de cet usage apparaîtront comme les informations personnelles de l’abonné effectif au service et seront
    traitées comme telles en vertu de la présente Politique.
section-business-customers = Clients professionnels
business-customers-text =
    Lorsque notre client est une entreprise ou une autre entité qui achète des services pour des salariés ou d’autres
    utilisateurs autorisés, la présente Politique régit généralement les informations personnelles de chacun de ces
    salariés ou utilisateurs autorisés. La question de savoir si le client professionnel a accès à ces informations
    relève toutefois des stipulations du contrat de services. Les salariés et autres utilisateurs autorisés devraient
    donc se renseigner auprès du client professionnel sur ses pratiques en matière de vie privée avant d’utiliser les
    services.

## Section : comment et pourquoi nous les utilisons

section-use = Comment et pourquoi nous utilisons les informations personnelles
use-intro = Nous collectons des informations personnelles pour diverses raisons liées à notre activité, telles que :
use-orders = le traitement des commandes, y compris la facturation et le paiement ;
use-relationship = la gestion et l’administration de la relation avec nos clients ;
use-accounts = la création et la gestion des comptes d’utilisateur ;
use-solutions = la fourniture de Sites web et de Solutions et l’activation de certaines fonctionnalités ;
use-analysis =
    l’analyse, la personnalisation et l’amélioration de l’expérience des utilisateurs, des communications et des
    interactions, ainsi que l’amélioration de leur exactitude ;
use-communications =
    l’envoi de communications à votre attention, y compris à des fins de marketing et de satisfaction de la clientèle.
use-general =
    De manière générale, nous utilisons les informations personnelles pour fournir les services ou exécuter les
    transactions que vous avez demandés, et pour anticiper et résoudre les problèmes liés à vos services. Le tableau
    figurant sous « [{ section-data-categories }](#data-categories) » en donne le détail.
use-newsletter =
    Si vous avez expressément souscrit un abonnement à notre lettre d’information par e-mail ou à une autre forme de
    communication de notre part, par exemple en cochant une case de consentement sur nos pages d’inscription, nous
    pouvons également utiliser ces informations pour vous faire connaître d’autres produits ou services, de { $brand }
    ou de tiers, susceptibles de mieux répondre à vos besoins.
use-security =
    Toutes les informations que vous nous fournissez sont stockées sur nos serveurs sécurisés, et toutes les
    transactions de paiement sont chiffrées.
use-third-party-data =
    Si vous choisissez de nous communiquer les informations personnelles d’un tiers, telles qu’un nom, une adresse
    e-mail ou un numéro de téléphone, vous confirmez avoir l’autorisation de cette personne pour le faire ; la
    transmission d’une recommandation ou de documents marketing à un ami en est un exemple. Le tiers peut refuser
    toute communication ultérieure au moyen du lien figurant dans le premier message.
use-automatic =
    Dans certains cas, nous pouvons collecter des données automatiquement au moyen de cookies, de journaux web, de
    balises web et d’outils similaires. Pour en savoir plus, veuillez lire la section
    « [{ section-cookies }](#cookies) ».
