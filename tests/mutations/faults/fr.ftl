# fault(negation): Nous ne communiquerons votre adresse à aucune -> Nous communiquerons votre adresse à toute
negation-share = Nous ne communiquerons votre adresse à aucune personne étrangère à la société.
# fault(negation): n’est jamais remboursé -> est toujours remboursé
negation-never = Le dépôt de garantie n’est jamais remboursé en espèces.
# fault(negation): Il n’existe pas de droit de rétractation -> Il existe un droit de rétractation
negation-no = Il n’existe pas de droit de rétractation une fois que le téléchargement a commencé.
# fault(negation): ne peut être cédé sans -> peut être cédé avec
negation-without = Le contrat ne peut être cédé sans l’accord écrit de l’autre partie.
# fault(negation): Aucune des parties ne répond -> Chacune des parties répond
negation-neither = Aucune des parties ne répond des dommages indirects.
# fault(negation): ne peut être invoquée -> peut être invoquée
negation-cannot = Une renonciation donnée par téléphone ne peut être invoquée en justice.
# fault(negation): Nul ne peut signer le formulaire s’il n’est majeur -> Chacun peut signer le formulaire, même mineur
negation-nobody = Nul ne peut signer le formulaire s’il n’est majeur.
# fault(negation): Le vendeur ne garantit pas que -> Le vendeur garantit que
negation-nor = Le vendeur ne garantit pas que les marchandises conviennent à un usage particulier.
# fault(negation): nous ne conservons plus -> nous conservons encore
negation-longer = À l’expiration de ce délai, nous ne conservons plus vos messages.
# fault(negation): Le silence ne vaut pas acceptation -> Le silence vaut acceptation
negation-unless = Le silence ne vaut pas acceptation des nouvelles conditions.
# fault(duty): doit signaler -> peut signaler
duty-notify = Le locataire doit signaler immédiatement tout dommage au bailleur.
# fault(duty): est tenu de conserver -> a la faculté de conserver
duty-keep = Le fournisseur est tenu de conserver les documents en lieu sûr.
# fault(duty): vous devez restituer -> vous pouvez restituer
duty-return = À la fin du contrat, vous devez restituer toutes les copies du logiciel.
# fault(duty): a l’obligation d’assurer -> a le droit d’assurer
duty-insure = Le transporteur a l’obligation d’assurer les marchandises à ses frais.
# fault(duty): doit être donnée par écrit -> peut être donnée par écrit
duty-written = La résiliation doit être donnée par écrit.
# fault(duty): doit payer -> peut payer
duty-pay = L’acheteur doit payer le prix à la livraison.
# fault(duty): est tenu d’informer -> peut informer
duty-inform = L’employeur est tenu d’informer le comité d’entreprise avant que la décision soit prise.
# fault(duty): doit effacer -> peut effacer
duty-delete = Le sous-traitant doit effacer les données à la fin du service.
# fault(duty): est tenu de justifier -> peut justifier
duty-identify = Quiconque demande une copie est tenu de justifier de son identité.
# fault(duty): Nous devons recueillir -> Nous pouvons recueillir
duty-consent = Nous devons recueillir votre consentement avant d’enregistrer l’appel.
# fault(half in English): nous effaçons vos messages et la liste de vos contacts -> we erase your messages and the list of your contacts
half-account = Si vous fermez votre compte, nous effaçons vos messages et la liste de vos contacts.
# fault(half in English): ou porter l’affaire devant les tribunaux de votre pays -> or bring the matter before the courts of your country
half-complaint = Vous pouvez introduire une réclamation auprès de l’autorité, ou porter l’affaire devant les tribunaux de votre pays.
# fault(half in English): mais les frais de livraison sont ajoutés à la fin de la commande -> but the cost of delivery is added at the end of the order
half-price = Le prix comprend la taxe, mais les frais de livraison sont ajoutés à la fin de la commande.
# fault(half in English): par le droit du pays où le vendeur a son siège -> by the law of the country in which the seller has its office
half-law = Le présent contrat est régi par le droit du pays où le vendeur a son siège.
# fault(half in English): lorsque vous choisissez de payer par prélèvement -> when you choose to pay by direct debit
half-data = La banque nous communique votre adresse lorsque vous choisissez de payer par prélèvement.
# fault(half in English): et vous pouvez le résilier à la fin de chaque mois -> and you can cancel it at the end of any month
half-term = L’abonnement est reconduit chaque année, et vous pouvez le résilier à la fin de chaque mois.
# fault(half in English): vous pouvez nous demander de les réparer ou de les reprendre -> you can ask us to repair them or to take them back
half-defect = Si les marchandises sont défectueuses, vous pouvez nous demander de les réparer ou de les reprendre.
# fault(half in English): avant de pouvoir participer au concours -> before they can take part in the contest
half-minor = Les enfants ont besoin de l’autorisation d’un parent avant de pouvoir participer au concours.
# fault(half in English): et cette obligation subsiste après la fin du contrat -> and this duty continues after the end of the contract
half-secret = Les parties gardent les conditions secrètes, et cette obligation subsiste après la fin du contrat.
# fault(half in English): afin de voir lesquelles sont les plus lues -> so that we can see which of them are read the most
half-visit = Nous comptons les visites de nos pages afin de voir lesquelles sont les plus lues.
# fault(number word): trois mois -> six mois
number-notice = Chaque partie peut mettre fin au contrat moyennant un préavis de trois mois.
# fault(number word): deux exemplaires -> trois exemplaires
number-copies = Le contrat est établi en deux exemplaires.
# fault(number word): quatorze jours -> quarante jours
number-withdraw = Vous pouvez vous rétracter du contrat dans les quatorze jours.
# fault(number word): vingt-quatre mois -> vingt-six mois
number-warranty = La garantie prend fin au bout de vingt-quatre mois.
# fault(number word): cinq arbitres -> trois arbitres
number-arbiter = Le litige est tranché par cinq arbitres.
# fault(number word): six versements -> dix versements
number-instalment = Le prix est payé en six versements égaux.
# fault(number word): dix-huit ans -> seize ans
number-age = Les membres doivent avoir atteint l’âge de dix-huit ans.
# fault(number word): sept membres -> neuf membres
number-quorum = La réunion ne peut décider qu’en présence d’au moins sept membres.
# fault(number word): trente jours -> treize jours
number-storage = Les enregistrements sont effacés au bout de trente jours.
# fault(number word): quatrième rappel -> cinquième rappel
number-reminder = Des frais sont facturés à partir du quatrième rappel.
