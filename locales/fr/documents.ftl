### Documents beside the privacy policy, and where each leads to another. { $document-… } is its title, and a link to it.

document-subprocessors = Sous-traitants ultérieurs
    .description = Quelles entreprises traitent des informations personnelles pour { $brand }, où et à quelles fins.
document-privacy-california = Confidentialité : résidents de Californie
    .description = Ce que { $brand } indique aux résidents de Californie sur leurs informations personnelles et leurs droits.
document-cookies = Politique relative aux cookies
    .description = Quels cookies et outils similaires { $brand } utilise, pourquoi, et comment vous pouvez les refuser.

section-complaint = Réclamations auprès d’une autorité

see-privacy-policy = Le texte intégral figure dans le document suivant : { $document-privacy }.
see-subprocessors = La liste est également disponible sur une page distincte : { $document-subprocessors }.
see-cookies = Ces clauses sont également disponibles sur une page distincte : { $document-cookies }.
