# Ce que Northline Calls dit en ses propres termes. Le reste est commun.

## À la place du texte commun

about-intro =
    { $brand } est un service de conférences téléphoniques destiné aux équipes et s’engage à respecter la vie privée
    de ses clients. Vous avez le droit de savoir quelles informations nous collectons à votre sujet et comment elles
    sont utilisées, divulguées et protégées. La présente politique de confidentialité (la « Politique ») explique
    nos pratiques.

## Section : enregistrement des appels, propre à cette marque

section-call-recording = Enregistrement des appels
call-recording-consent =
    Nous n’enregistrons un appel que lorsqu’un participant lance l’enregistrement. Chaque participant entend une
    annonce avant le début de l’enregistrement et peut quitter l’appel.
call-recording-retention =
    L’enregistrement est mis à la disposition du client qui a organisé l’appel. Nous le conservons pendant
    { $recording-period }, puis nous le supprimons, à moins que ce client ne le supprime plus tôt.
