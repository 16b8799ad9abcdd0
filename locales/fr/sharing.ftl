### La politique de confidentialité : partage, sous-traitants ultérieurs, transferts, sécurité, conservation.

## Section : partage

section-sharing = Comment nous partageons et divulguons vos informations personnelles
sharing-intro =
    Nous pouvons partager vos informations personnelles avec des tiers pour exercer notre activité ; pour fournir,
    analyser, améliorer, sécuriser et personnaliser nos Sites web et nos Solutions ; pour envoyer des communications
    de marketing et d’autres communications sur notre activité ; et pour d’autres finalités légitimes autorisées par
    le droit applicable, ou de toute autre manière avec votre consentement.
sharing-ways = Nous pouvons partager des informations personnelles des manières suivantes :
sharing-group =
    au sein de la Société, y compris de ses filiales, aux fins de traitements de données tels que le marketing, les
    activités commerciales, la conformité, la sécurité, le fonctionnement des Sites web ou des Solutions, ou le
    stockage ;
sharing-partners =
    avec des partenaires commerciaux, des prestataires de services, des mandataires tiers autorisés ou des
    sous-contractants, pour fournir un Site web, une Solution, un service ou une transaction ayant fait l’objet d’une
    demande, par exemple le traitement des commandes et des transactions par carte de crédit, l’hébergement web,
    l’aide aux efforts de vente ou d’après-vente et l’assistance à la clientèle ;
sharing-enforcement =
    pour faire exécuter ou appliquer nos contrats avec les clients, et pour mettre en place, fournir et facturer des
    services et en recouvrer le prix ;
sharing-merger =
    à l’occasion, ou pendant la négociation, d’une fusion, d’une cession d’actifs de l’entreprise, d’un regroupement
    ou d’une restructuration, d’un financement, ou d’une acquisition de tout ou partie de notre activité par une autre
    société ou de son intégration dans celle-ci ;
sharing-authority-request =
    en réponse à une demande d’informations émanant d’une autorité compétente ou d’un tiers, si nous estimons que la
    divulgation est conforme à toute loi, à tout règlement ou à toute procédure judiciaire applicable, ou qu’elle est
    exigée à un autre titre par ceux-ci ;
sharing-law-enforcement =
    avec des membres des forces de l’ordre, des autorités publiques ou d’autres tiers, dans la mesure nécessaire pour
    nous conformer à une procédure judiciaire, pour protéger nos droits ou nos biens, ou pour protéger les
    utilisateurs des services contre une utilisation frauduleuse, abusive ou illicite de ceux-ci, ou lorsque la loi
    l’exige à un autre titre ;
sharing-anonymised =
    sous une forme agrégée, désidentifiée ou anonymisée qui ne peut raisonnablement être utilisée pour vous
    identifier ; et
sharing-consent = lorsque nous vous en informons par ailleurs et que vous consentez au partage.
sharing-summary =
    En substance, nous pouvons divulguer des informations personnelles à des tiers afin de pouvoir vous fournir nos
    produits et services (par exemple à des prestataires de paiement) ou en vertu des conditions générales d’un
    service particulier. Nous pouvons également les divulguer à des tiers pour protéger les droits et les biens de la
    Société ou de ses abonnés (par exemple à la police ou aux autorités compétentes en matière de fraude, lorsque les
    circonstances l’exigent). Nous ne divulguerons ni ne vendrons vos informations personnelles à des tiers à d’autres
    fins sans votre consentement exprès.
sharing-consent-forms =
    Vous donnez généralement ce consentement en cochant, sur nos pages d’inscription, des cases non précochées par
    lesquelles il vous est demandé de qui et sous quelle forme (par exemple e-mail, téléphone ou SMS) vous acceptez de
    recevoir des communications. S’il y a lieu, vous pouvez également le donner par écrit ou oralement. Rien ne vous
    oblige à consentir à un type particulier de communication, ni à quelque communication que ce soit : la décision
    vous appartient entièrement.

section-internal-use = Notre propre utilisation des informations personnelles
internal-use-text =
    De manière générale, nous utilisons les informations personnelles pour servir nos clients, pour améliorer et
    étendre notre relation avec eux, et pour leur permettre de tirer le meilleur parti de nos produits et services.
    Par exemple, parce que nous comprenons comment vous utilisez nos Sites web depuis votre ordinateur, nous pouvons
    adapter et personnaliser votre expérience. Plus précisément, nous utilisons les informations personnelles pour
    fournir les services ou exécuter les transactions que vous avez demandés, et pour anticiper et résoudre les
    problèmes liés à vos services. Avec votre consentement exprès, { $brand } peut également vous envoyer des e-mails
    sur de nouveaux produits ou services qui, selon nous, vous intéresseront ou répondront mieux à vos besoins, sauf
    si vous nous avez indiqué le contraire lors de votre inscription en tant qu’utilisateur de nos services.

section-third-party-use = Utilisation des informations personnelles par des tiers
third-party-use-intro =
    Les informations relatives à nos clients comptent parmi les actifs les plus importants de notre entreprise, et
    nous nous efforçons de les protéger et d’en préserver la confidentialité. À l’exception des divulgations
    autorisées par cette section, nous ne divulguerons vos informations personnelles à aucun tiers sans votre
    consentement exprès. Selon le service, nous pouvons obtenir ce consentement de plusieurs manières :
consent-written = par écrit ;
consent-spoken = oralement ;
consent-online =
    en ligne, lorsque vous cochez, sur nos pages d’inscription, des cases non précochées qui désignent les formes de
    communication de tiers auxquelles vous consentez, par exemple e-mail, téléphone ou SMS ;
consent-at-start =
    au début du service, lorsque votre consentement fait partie des conditions générales d’utilisation du service.
third-party-use-implied =
    Rien ne vous oblige à consentir à un type particulier de communication, ni à quelque communication que ce soit.
    Dans certaines circonstances, votre consentement à la divulgation d’informations personnelles peut également
    résulter implicitement de la nature de votre demande : par exemple lorsque vous nous demandez de remettre un
    e-mail à une autre personne, ou lorsque votre adresse d’expéditeur est divulguée au titre du service et que votre
    consentement découle de votre utilisation de la Solution. Pour savoir comment des informations personnelles
    peuvent être divulguées au titre d’une Solution particulière, veuillez lire les conditions d’utilisation de cette
    Solution.
third-party-use-suppliers =
    Nous pouvons partager des informations personnelles avec des tiers, tels que des partenaires commerciaux, des
    fournisseurs et des sous-contractants, dans la mesure nécessaire pour mener à bien une transaction, pour exécuter
    un service pour notre compte ou à votre demande, ou pour mieux vous servir. Si le tiers agit exclusivement pour
    notre compte, { $brand } exigera de lui qu’il respecte nos pratiques en matière de vie privée. La Société peut
    partager vos informations personnelles avec l’exploitant d’un fournisseur de { $brand } dans la mesure nécessaire
    pour vous fournir les services, comme décrit ci-dessous.

## Section : sous-traitants ultérieurs

section-subprocessors = Sous-traitants et sous-traitants ultérieurs
subprocessors-intro =
    { $controller } peut communiquer les types d’informations suivants aux types de sous-traitants tiers suivants,
    pour les finalités suivantes, afin de vous fournir les services.
subprocessors-safeguards =
    Le cas échéant, { $controller } s’appuie sur les clauses contractuelles convenues avec chacun de ces
    sous-traitants tiers pour garantir que toutes les exigences relatives au traitement des informations personnelles
    sont respectées. Le cas échéant, ces clauses peuvent comprendre les [clauses contractuelles types pour les
    transferts internationaux]({ $scc-url }) de la Commission européenne.

## Section : transferts

section-transfers = Transfert, traitement et stockage internationaux
transfers-text =
    Nous pouvons transférer vos informations personnelles à toute filiale de la Société dans le monde entier, ou aux
    tiers et partenaires commerciaux décrits ci-dessus, qui sont situés dans différents pays du monde. En utilisant
    nos Sites web et nos Solutions, ou en nous communiquant des informations personnelles, vous reconnaissez et
    acceptez, lorsque le droit applicable le permet, que ces informations soient transférées, traitées et stockées
    hors de votre pays de résidence, là où les normes de protection des données peuvent être différentes.

## Section : sécurité

section-security = Comment nous assurons la sécurité de vos informations personnelles
security-measures =
    Nous prenons des mesures raisonnables et appropriées pour protéger les informations personnelles qui nous sont
    confiées et pour les gérer de façon sécurisée conformément à la présente Politique. La Société applique des
    garanties physiques, techniques et organisationnelles conçues pour protéger vos informations personnelles contre
    la destruction, la perte ou l’altération, accidentelles ou illicites, et contre la divulgation ou l’accès non
    autorisés. Le cas échéant, nous exigeons également par contrat de nos fournisseurs qu’ils les protègent de la même
    manière.
security-access =
    Nous maintenons diverses protections physiques, électroniques et procédurales. Par exemple, nous utilisons des
    outils et des techniques reconnus pour protéger nos systèmes contre les accès non autorisés, et nous limitons
    l’accès aux informations personnelles vous concernant aux salariés qui ont besoin de les connaître pour vous
    fournir des produits ou des services. Veuillez noter que { $brand } n’a aucun contrôle sur la sécurité d’autres
    sites web que vous pouvez visiter, avec lesquels vous pouvez interagir ou auprès desquels vous pouvez effectuer
    des achats.
security-yours =
    Ce que vous faites vous-même pour protéger votre nom d’utilisateur, votre mot de passe et votre ordinateur contre
    les accès non autorisés est un élément important de la sécurité des informations personnelles. Veuillez également
    fermer votre session lorsque vous avez fini d’utiliser un ordinateur partagé, et toujours vous déconnecter de tout
    site sur lequel vous avez consulté les informations de votre compte personnel.

## Section : conservation

section-retention = Combien de temps nous conservons les informations personnelles et comment nous les éliminons
retention-period =
    Nous conservons vos informations personnelles aussi longtemps que nécessaire pour réaliser les finalités pour
    lesquelles elles ont été collectées ; la section « [{ section-information-collected }](#information-collected) »
    en donne le détail. Nous les conserverons et les utiliserons dans la mesure nécessaire pour répondre à nos besoins
    commerciaux et à nos obligations légales, pour régler des litiges, pour protéger nos actifs et pour faire
    respecter nos droits et nos contrats.
retention-disposal =
    Nous ne conserverons pas les informations personnelles sous une forme permettant l’identification une fois que les
    finalités pour lesquelles elles ont été collectées auront été atteintes et qu’il n’existera plus aucune nécessité
    légale ou commerciale de les conserver sous cette forme. Elles seront alors détruites, supprimées, anonymisées ou
    retirées de nos systèmes d’une autre manière.
