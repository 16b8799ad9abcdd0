### Les droits et les moyens de les exercer, d’après policy/rights.yaml, et le texte qui les concerne.

# Libellé du lien au bas de la page d’accueil. Il est cité dans le texte.
-do-not-sell = Ne pas vendre mes informations personnelles

## Droits

right-access = Accès
    .meaning =
        Vous pouvez savoir quelles informations personnelles nous détenons à votre sujet et en obtenir le détail.
right-correction = Rectification
    .meaning = Vous pouvez faire rectifier les informations personnelles qui sont inexactes ou ne sont plus à jour.
right-deletion = Suppression
    .meaning =
        Vous pouvez nous faire supprimer tout ou partie des informations personnelles que nous détenons à votre sujet.
right-objection = Opposition et refus
    .meaning =
        Vous pouvez vous opposer à une utilisation de vos informations personnelles, ou la refuser, dans les
        conditions prévues par le droit qui vous est applicable.
right-opt-out-of-sale = Refus de la vente
    .meaning = Vous pouvez refuser la vente de vos informations personnelles.
right-no-discrimination = Égalité de traitement
    .meaning =
        Vous ne faites pas l’objet d’un traitement moins favorable parce que vous exercez un droit relatif à la vie
        privée.

## Moyens d’exercer un droit

channel-account = Dans les paramètres de votre compte
# $email: adresse e-mail du contact.
channel-request-form = Au moyen de notre formulaire de demande relative à la vie privée, envoyé à { $email }
# $email: adresse e-mail du contact.
channel-email = Par e-mail à { $email }
# $post: adresse postale du contact.
channel-post = Par courrier à l’adresse suivante : { $post }
channel-message-link = Par le lien figurant dans le message que vous avez reçu
channel-opt-out-link = Par le lien « { -do-not-sell } » au bas de notre page d’accueil

## Section : vos droits

section-rights = Vos droits, l’accès à vos informations personnelles et leur exactitude
rights-accuracy =
    Vous pouvez vérifier que les informations de votre compte sont exactes, ou nous demander de les supprimer.
    Veuillez nous aider à maintenir vos informations personnelles exactes et à jour : vous pouvez à tout moment
    consulter et modifier les informations de votre compte sur nos Sites web. Vous disposez également d’un droit
    d’accès aux informations que nous détenons à votre sujet. Le tableau indique ce que vous pouvez demander et de
    quelle manière.
rights-fee =
    Le cas échéant, une demande d’accès peut donner lieu à la facturation de frais destinés à couvrir les coûts que
    nous engageons pour vous communiquer le détail des informations que nous détenons à votre sujet.
rights-deletion =
    Si vous souhaitez que nous supprimions tout ou partie des informations personnelles que nous détenons à votre
    sujet, quelle qu’en soit la raison, veuillez écrire à { $privacy-email } ou à { $support-email } : nous vous
    aiderons volontiers. Veuillez noter que votre retrait de toutes les listes de diffusion, y compris de celles qui
    concernent les mises à jour relatives au service et aux conférences, peut impliquer que votre code PIN doive être
    supprimé de nos systèmes opérationnels et que vous ne puissiez plus, dès lors, utiliser nos services. Vous pouvez
    à tout moment supprimer dans l’application votre compte { $brand }, avec les informations personnelles qui s’y
    rattachent.
rights-controller =
    Lorsque la Société est responsable du traitement, vous pouvez, en vertu du droit de la protection des données
    applicable, exercer votre droit d’accès, demander des rectifications ou exprimer des refus directement auprès de
    la Société : selon les modalités décrites dans la documentation de la Solution, ou en envoyant un formulaire de
    demande relative à la vie privée à { $privacy-email }.
rights-processor =
    Lorsque la Société est sous-traitant et que vous souhaitez exercer votre droit d’accès, demander des
    rectifications ou exprimer des refus, la Société vous orientera vers le responsable du traitement en vertu du
    droit de la protection des données applicable.
rights-response =
    Si vous avez besoin d’une aide supplémentaire pour accéder à vos informations personnelles, les rectifier ou les
    supprimer, veuillez nous contacter directement. Nous répondrons à votre demande dans un délai de
    { $privacy-response-time }. Si nous ne pouvons pas faire droit à votre demande, ou si nous avons besoin de plus de
    temps, nous vous en expliquerons la raison.

## Section : préférences de communication

section-communication-preferences = Vos préférences de communication
preferences-intro =
    Vous pouvez choisir les informations que vous recevez sur notre activité, nos programmes, nos Sites web et nos
    Solutions. Vous pouvez gérer ces préférences à tout moment :
preferences-unsubscribe =
    en suivant les instructions de désabonnement figurant dans n’importe lequel de nos e-mails promotionnels ;
preferences-account = en modifiant les paramètres de votre compte { $brand } ;
preferences-request =
    en remplissant et en envoyant un formulaire de demande relative à la vie privée, ou en nous écrivant à l’adresse
    suivante : { $privacy-post }. Veuillez indiquer votre nom, votre adresse e-mail, la communication que vous avez
    reçue, la manière dont elle vous a été transmise (par exemple par courrier, par e-mail, par téléphone ou par SMS)
    et tout autre élément nous permettant de savoir quels contenus vous ne souhaitez plus recevoir.
preferences-service-notices =
    Ces choix ne s’appliquent pas aux avis de service ni aux autres communications obligatoires qui font partie des
    Sites web et des Solutions. Vous pourrez en recevoir de temps à autre, à moins que vous ne résiliiez le service ou
    ne cessiez de l’utiliser conformément à ses conditions générales.
preferences-security-notices =
    En utilisant nos Sites web ou nos Solutions, en traitant avec nous ou en nous communiquant des informations
    personnelles de quelque autre manière, vous acceptez que nous puissions vous écrire sur des questions de sécurité,
    de vie privée et d’administration qui concernent votre utilisation. Par exemple, si nous avons connaissance d’une
    violation d’un système de sécurité, nous pourrons tenter de vous en informer par un avis sur nos Sites web, par
    e-mail ou par d’autres moyens.
