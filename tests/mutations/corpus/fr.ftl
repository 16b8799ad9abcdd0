-brand = Lumora
-company = Vesterholm Ltd
notice = Avis de confidentialité
    .description = Comment { -brand } traite les données à caractère personnel de ses clients.
scope = Le présent avis s’applique à toute personne qui utilise { $service }. Il explique quelles données à caractère personnel nous collectons, pourquoi nous en avons besoin et combien de temps nous les conservons.
# fault(term): Le responsable du traitement -> Le gestionnaire
controller = Le responsable du traitement de vos données est { -company }, dont le siège social est situé à { $city }.
# fault(negation): ne vendons pas -> vendons
# fault(half in English): avant de les communiquer à des annonceurs -> before we share them with advertisers
sale = Nous ne vendons pas vos données à caractère personnel. Nous vous demanderons toujours votre consentement avant de les communiquer à des annonceurs.
invoices = Nous conservons les factures pendant { $years ->
        [one] un an
       *[other] { $years } ans
    } après la fin du contrat.
answer = Nous répondons à chaque demande dans un délai de 30 jours à compter de sa réception. Dans les cas difficiles, jusqu’à 60 jours supplémentaires peuvent être nécessaires.
# fault(month): novembre -> décembre
# fault(day): 14 mai -> 15 mai
# fault(year): 2021 -> 2012
version = Le présent avis a été modifié pour la dernière fois le 3 novembre 2021 et remplace la version du 14 mai 2018.
email = Si vous avez des questions sur vos données, écrivez à tout moment à privacy@example.com.
collected =
    Lorsque vous ouvrez un compte, nous collectons :

    - votre nom, votre adresse et votre date de naissance ;
    - la date et l’heure auxquelles le compte a été ouvert ;
    - le type et la version du navigateur que vous utilisez.
rights =
    ## Vos droits

    Vous pouvez obtenir gratuitement une copie de vos données et faire rectifier les données inexactes.

    Si vous estimez que nous avons commis une erreur, vous pouvez également introduire une réclamation auprès d’une autorité de contrôle.
periods =
    | Données | Finalité | Durée de conservation |
    | --- | --- | --- |
    | Nom et adresse | Contrat | 10 ans |
    | Fichiers journaux | Sécurité | 90 jours |
    | Messages | Assistance | 24 mois |
links = Pour en savoir plus, consultez notre [politique relative aux cookies](https://www.example.com/legal/cookies) et la [liste des fournisseurs](https://www.example.com/legal/suppliers).
password = Votre mot de passe est **strictement confidentiel**. Veuillez en choisir un que personne ne puisse deviner.
# fault(number word): seize -> dix-huit
age = Vous devez être âgé d’au moins seize ans pour ouvrir votre propre compte.
plan = { $plan ->
        [free] Votre compte est fermé lorsqu’il est resté longtemps inutilisé.
        [paid] Votre compte reste ouvert tant que vous payez les frais à l’échéance.
       *[other] Votre compte reste ouvert jusqu’à ce que vous le fermiez.
    }
# fault(only): Seuls les salariés -> Les salariés
# fault(English word): travail -> work
transfer = Seuls les salariés qui ont besoin de vos données pour leur travail y ont accès.
# fault(name): Nordbank Payments -> Paiements Nordbank
payments = Les paiements sont traités pour notre compte par Nordbank Payments. Vous trouverez ses conditions générales sur son site web.
fee = Les frais annuels s’élèvent à 1 250,50 euros et sont exigibles le premier jour du contrat.
# fault(duty): devons -> pouvons
# fault(number dropped): dans un délai de 72 heures -> rapidement
breach = Si nous apprenons une violation de la sécurité, nous devons en informer l’autorité dans un délai de 72 heures et vous dire ce qui s’est passé.
close = Fermer le compte
    .title = Ferme le compte et efface toutes les données qu’il contient.
