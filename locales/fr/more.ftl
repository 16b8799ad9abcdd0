### La politique de confidentialité : cookies, enfants, transferts depuis l’Europe, publicité, Californie, modifications, contact.

## Section : cookies

section-cookies = Notre utilisation des cookies
cookies-what =
    Comme de nombreux sites web et de nombreuses solutions web, { $brand } utilise des outils qui collectent des
    données automatiquement, tels que des cookies, des liens web intégrés et des balises web. Ils collectent certaines
    informations standard que votre navigateur nous envoie, par exemple votre adresse IP (protocole Internet). Les
    cookies sont de petits fichiers texte qu’un site web dépose sur votre disque dur lorsque vous le visitez. Ils
    identifient votre ordinateur et enregistrent vos préférences et d’autres données relatives à votre visite, de
    sorte que le site web sache qui vous êtes lorsque vous revenez et puisse personnaliser votre visite. Par exemple,
    un cookie permet que vous n’ayez à vous connecter qu’une seule fois.
cookies-why =
    De manière générale, nous utilisons des cookies pour personnaliser les Sites web et formuler des recommandations
    fondées sur vos choix antérieurs, pour améliorer l’offre de chaque Site web et votre expérience de navigation, et
    pour exécuter les transactions que vous avez demandées. Ces outils contribuent à rendre votre visite de nos Sites
    web et de nos Solutions plus facile, plus efficace et plus personnelle. Nous utilisons également ces informations
    pour améliorer nos Sites web et nos Solutions et pour offrir un meilleur service et davantage de valeur.
cookies-third-parties =
    Les annonceurs qui diffusent des publicités sur nos Sites web peuvent également utiliser leurs propres cookies.
    Ces cookies externes sont régis par les politiques de confidentialité de ceux qui placent les publicités et ne
    sont pas couverts par la présente Politique. Nous pouvons également proposer des liens vers d’autres sites web et
    vers des services de tiers qui échappent au contrôle de la Société et ne sont pas couverts par la présente
    Politique. Nous vous encourageons à lire les déclarations de confidentialité des sites web que vous visitez.
cookies-future =
    À mesure que la technologie progresse et que les cookies offrent davantage de fonctions, nous prévoyons de les
    utiliser de différentes manières dans différentes offres. Lorsque nous le ferons, la présente Politique sera mise
    à jour pour vous en dire davantage.

## Section : enfants

section-children = Protection de la vie privée des enfants en ligne
children-text =
    { $brand } ne collecte sciemment aucune information, ni directement ni passivement, auprès d’enfants de moins de
    { $adult-age } ans. Si nous créons des offres et des produits qui rendent appropriée la collecte d’informations
    auprès d’enfants de moins de { $adult-age } ans, nous annoncerons ce changement dans la présente Politique et nous
    demanderons à l’un des parents de confirmer son consentement avant que de telles informations ne soient
    collectées, utilisées ou divulguées. Veuillez toutefois noter que des navigateurs web et des services de
    conférence configurés pour un usage familial peuvent être utilisés par des mineurs à l’insu de { $brand }. Dans ce
    cas, les informations éventuellement collectées à partir de cet usage apparaîtront comme les informations
    personnelles de l’abonné adulte effectif et seront traitées comme telles en vertu de la présente Politique.

## Section : Privacy Shield

section-privacy-shield = Le cadre { $privacy-shield }
privacy-shield-status =
    La Cour de justice de l’Union européenne a déclaré le cadre { $privacy-shield } invalide le
    { $privacy-shield-invalidated } (affaire { $privacy-shield-decision }). Il ne constitue plus une base valable pour
    le transfert de données à caractère personnel depuis l’Europe. Cette section décrit les engagements que la Société
    a pris au titre de ce cadre ; la Société ne s’appuie pas sur celui-ci pour des transferts.
privacy-shield-certification =
    { $brand } a certifié auprès du { $commerce-department } adhérer aux principes du cadre { $privacy-shield } pour
    la collecte, l’utilisation et la conservation des informations personnelles transférées depuis l’Union européenne.
    En cas de conflit entre les dispositions de la présente Politique et ces principes, les principes prévalent. De
    plus amples informations sur le programme, ainsi que notre certification, se trouvent sur [le site web du
    programme]({ $privacy-shield-url }).
privacy-shield-liability =
    { $brand } répond du traitement des données à caractère personnel reçues au titre de ce cadre, puis transférées à
    un tiers agissant en qualité de mandataire pour son compte. { $brand } respecte les principes pour tous les
    transferts ultérieurs de données à caractère personnel en provenance de l’UE, y compris les dispositions relatives
    à la responsabilité en cas de transfert ultérieur. Pour les données à caractère personnel reçues ou transférées au
    titre de ce cadre, { $brand } relève des pouvoirs d’exécution réglementaire des autorités suivantes : { $ftc } et
    { $fcc }. Dans certaines situations, { $brand } peut être dans l’obligation de divulguer des données à caractère
    personnel en réponse à des demandes licites d’autorités publiques, y compris pour satisfaire à des exigences de
    sécurité nationale ou d’application de la loi.
privacy-shield-complaints =
    { $brand } s’engage à résoudre les réclamations relatives à notre collecte ou à notre utilisation de vos
    informations personnelles. Les personnes se trouvant dans l’UE qui ont des questions ou des réclamations
    concernant notre politique relative au cadre { $privacy-shield } sont invitées à contacter d’abord notre
    responsable de la protection de la vie privée :
privacy-shield-panel =
    { $brand } a en outre pris l’engagement de coopérer avec le panel constitué par les autorités de protection des
    données (APD) de l’UE au sujet des réclamations non résolues relatives à des données transférées depuis l’UE. Si
    nous n’avons pas résolu à votre satisfaction un problème relatif à la vie privée ou à l’utilisation des données,
    veuillez contacter, sans frais, cet organisme de règlement des litiges de la manière décrite sur [le site web du
    programme]({ $privacy-shield-url }). Sous certaines conditions, exposées intégralement sur la page du programme
    qui explique comment [déposer une réclamation]({ $link-privacy-shield-complaint }), vous pouvez recourir à un
    arbitrage contraignant une fois les autres procédures de règlement des litiges épuisées.
privacy-shield-access =
    Conformément aux principes, la présente Politique reflète le droit des personnes d’accéder aux informations
    personnelles que nous détenons à leur sujet et de les faire rectifier, modifier ou supprimer lorsqu’elles sont
    inexactes ou ont été traitées en violation des principes, sauf lorsque la charge ou la dépense qu’occasionnerait
    l’octroi de l’accès serait disproportionnée par rapport aux risques pour la vie privée de la personne dans le cas
    d’espèce, ou lorsque les droits de personnes autres que celle-ci seraient violés. La section
    « [{ section-rights }](#rights) » en donne le détail.
privacy-shield-commitment =
    Bien que ce cadre ait été déclaré invalide en tant que mécanisme de transfert, la Société demeure déterminée à
    protéger, conformément aux principes applicables, toutes les informations personnelles reçues en provenance des
    territoires suivants ({ $privacy-shield-regions }), et à veiller à ce que les informations personnelles collectées
    auprès de personnes se trouvant dans l’UE leur soient accessibles au titre de leurs droits individuels lorsque la
    Société est responsable du traitement. La section « [{ section-information-collected }](#information-collected) »
    donne des exemples des informations personnelles que la Société traite lorsque vous utilisez nos Sites web et nos
    Solutions et interagissez avec nous.

## Section : bannières publicitaires

section-banner-advertising = Nos bannières publicitaires sur d’autres sites web
banner-advertising-text =
    { $brand } peut faire appel à des sociétés de publicité tierces pour placer des publicités pour nos produits et
    services sur d’autres sites web. Ces sociétés peuvent utiliser d’autres technologies, telles que des balises web
    ou des marqueurs, pour mesurer l’efficacité de nos publicités. À cette fin, et pour proposer des contenus
    publicitaires sélectionnés, elles peuvent utiliser des informations anonymes sur vos visites de notre site web et
    d’autres sites. Dans tous les cas, toutefois, elles utilisent un numéro anonyme pour vous identifier et
    n’utilisent **pas** votre nom, votre adresse, votre numéro de téléphone, votre adresse e-mail ou tout autre
    élément vous identifiant personnellement. L’utilisation de ces cookies est régie par la politique de
    confidentialité du tiers, et non par celle de { $brand }.

## Section : Californie

section-california = Vos droits relatifs à la vie privée en Californie
section-ccpa = { $ccpa } ({ $ccpa-short }) et { $cpra } ({ $cpra-short })
ccpa-categories =
    Pour les besoins de son activité, la Société peut, au cours { AMOUNT($disclosure-lookback, unit: "month") ->
        [one] du dernier mois
        [many] des { AMOUNT($disclosure-lookback, unit: "month") } de mois écoulés
       *[other] des { AMOUNT($disclosure-lookback, unit: "month") } derniers mois
    }, avoir collecté, utilisé et partagé des informations personnelles à votre sujet comme le décrit la présente
    Politique. Chaque catégorie de données que la Société peut utiliser ou partager avec des tiers est décrite, par
    catégorie, dans la présente Politique.
ccpa-rights = Les consommateurs de Californie ont le droit :
ccpa-right-request = de demander l’accès à leurs informations personnelles, leur rectification ou leur suppression ;
ccpa-right-opt-out = de refuser la vente de leurs informations personnelles ; et
ccpa-right-equal-treatment =
    de ne pas subir de discrimination pour avoir exercé l’un quelconque de leurs droits relatifs à la vie privée en
    Californie.
ccpa-requests =
    Toute personne a le droit de demander l’accès aux informations que la Société détient à son sujet, ou leur
    suppression, soit en ligne au moyen du formulaire de demande relative à la vie privée de la Société, soit par
    courrier à l’adresse suivante : { $privacy-post }. Les résidents de Californie peuvent également envoyer une
    demande à { $privacy-email }. La Société n’exerce aucune discrimination à l’encontre des personnes qui exercent
    leurs droits relatifs à la vie privée.
ccpa-sale =
    La Société ne vend pas vos informations personnelles au sens traditionnel du terme « vendre ». En d’autres termes,
    nous ne communiquons pas à des tiers, en échange d’argent, votre nom, votre numéro de téléphone, votre adresse, votre
    adresse e-mail ou d’autres informations vous identifiant personnellement. En vertu du droit californien, toutefois,
    le partage d’informations à des fins publicitaires peut être considéré comme une « vente » d’« informations
    personnelles ». Si, au cours { AMOUNT($disclosure-lookback, unit: "month") ->
        [one] du dernier mois
        [many] des { AMOUNT($disclosure-lookback, unit: "month") } de mois écoulés
       *[other] des { AMOUNT($disclosure-lookback, unit: "month") } derniers mois
    }, vous avez visité nos espaces numériques et vu des publicités, il se peut qu’en vertu du droit californien, des
    informations personnelles à votre sujet aient été « vendues » à nos partenaires publicitaires pour leur propre
    usage. Les résidents de Californie ont le droit de refuser la « vente » d’informations personnelles, et nous avons
    fait en sorte que toute personne puisse facilement mettre fin aux transferts d’informations depuis notre site web ou
    notre application mobile qui pourraient être considérés comme une telle « vente ».

section-opt-out-of-sale = Comment refuser la vente de vos informations
opt-out-websites =
    Pour nos Sites web, cliquez sur le lien « { -do-not-sell } » au bas de [notre page d’accueil]({ $brand-url }).
    Vous pouvez alors gérer vos préférences en matière de cookies pour le site web. Un cookie de refus est ainsi placé
    dans votre navigateur ; il empêche que des informations personnelles soient mises à la disposition de partenaires
    publicitaires, à partir de ce site web, pour leur propre usage, indépendamment de la Société.
opt-out-cookie =
    Le cookie de refus s’applique uniquement au navigateur et uniquement à l’appareil que vous utilisiez lorsque vous
    avez fait ce choix. Si vous utilisez les Sites web depuis d’autres navigateurs ou appareils, vous devez également
    faire ce choix sur chacun d’eux. Il se peut alors que certaines parties du service du site web ne fonctionnent pas
    comme prévu. Veuillez noter que la suppression ou l’effacement des cookies supprime également notre cookie de
    refus, et que vous devrez alors exprimer de nouveau votre refus.
opt-out-apps =
    Nos applications mobiles n’affichent actuellement pas de publicités de tiers : il n’y a donc rien à y refuser.
opt-out-why =
    Nous avons adopté cette approche, plutôt que de vous demander votre nom et vos coordonnées, pour les raisons
    suivantes :
opt-out-why-minimal =
    nous ne demandons pas d’informations vous identifiant personnellement, car nous n’en avons pas besoin pour donner
    suite à votre demande de refus. Une règle générale en matière de vie privée est de ne pas collecter de telles
    informations lorsqu’elles ne sont pas nécessaires, et c’est pour cette raison que nous avons mis en place cette
    méthode ;
opt-out-why-device =
    il se peut que nous ne sachions pas que des informations que nous partageons avec des partenaires publicitaires
    vous concernent. Par exemple, nous pouvons capter et partager un identifiant ou l’adresse IP d’un appareil avec
    lequel vous visitez notre site web sans avoir établi de lien entre ces informations et vous. Cette méthode répond
    mieux à l’intention de votre demande de refus que le simple relevé de votre nom et de votre adresse.

section-shine-the-light = Loi californienne « { $shine-the-light } »
shine-the-light-law =
    En vertu du { $shine-the-light-citation }, les résidents de Californie ont le droit de demander aux entreprises
    qui exercent une activité en Californie une liste de tous les tiers auxquels l’entreprise a divulgué des
    informations personnelles à des fins de marketing direct au cours de l’année précédente. À titre de solution de
    remplacement, la loi prévoit qu’une entreprise dont la politique de confidentialité offre le choix d’accepter ou
    de refuser l’utilisation d’informations personnelles par des tiers (tels que des annonceurs) à des fins de
    marketing peut, au lieu de cela, vous informer de la manière d’exercer ce choix.
shine-the-light-choice =
    La Société dispose d’une politique de confidentialité complète et vous indique comment vous pouvez accepter ou
    refuser l’utilisation de vos informations personnelles par des tiers à des fins de marketing direct. Elle n’a donc
    pas l’obligation de tenir ou de divulguer une liste des tiers qui ont reçu vos informations personnelles à des
    fins de marketing au cours de l’année précédente.

## Section : modifications

section-changes = Modifications de cette politique
changes-when =
    Nous pouvons mettre à jour la présente Politique de temps à autre. Par exemple, { $brand } la révisera ou la
    mettra à jour si nos pratiques changent, si nous modifions des services existants ou en ajoutons de nouveaux, ou
    si nous trouvons de meilleurs moyens de vous informer de produits qui, selon nous, pourraient vous intéresser.
    Veuillez revenir souvent sur cette page pour connaître les informations les plus récentes et la date d’entrée en
    vigueur de toute modification.
changes-how =
    Si nous modifions la présente Politique, nous publierons ici la version révisée avec sa date de révision. Si nous
    apportons des modifications substantielles, nous pourrons également vous en informer par d’autres moyens, par
    exemple par un avis sur nos Sites web ou par un message à votre attention. En continuant d’utiliser nos Sites web
    après l’entrée en vigueur de ces révisions, vous les acceptez, y consentez et convenez de vous y conformer.
changes-dates =
    La présente Politique a été révisée pour la dernière fois le { $updated } et est en vigueur depuis le
    { $effective }.

## Section : contact

section-contact = Comment nous contacter
contact-intro =
    { $brand } s’engage à respecter les politiques énoncées ici. Si vous avez des questions, des commentaires ou des
    préoccupations concernant la présente Politique, veuillez nous écrire.
contact-support = Questions et assistance
contact-privacy = Vie privée
contact-privacy-officer = Responsable de la protection de la vie privée
contact-unsubscribe =
    Pour vous désabonner de toute correspondance future de notre part, veuillez écrire à { $privacy-email } ou à
    { $support-email }.
