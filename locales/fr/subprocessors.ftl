### Types de sous-traitants ultérieurs, d’après policy/subprocessors.yaml.

subprocessor-user-management = Plateforme de gestion des utilisateurs (logiciel en tant que service)
subprocessor-hosting = Prestataires de colocation, d’hébergement web et d’hébergement en nuage sécurisés
subprocessor-software-development = Environnements et plateformes de développement logiciel
subprocessor-customer-management = Plateforme de gestion de la clientèle (logiciel en tant que service)
subprocessor-telecommunication =
    Fournisseurs de télécommunications et de réseaux, y compris les fournisseurs de numéros d’accès téléphonique
subprocessor-toll-free = Fournisseurs de numéros gratuits
subprocessor-analytics = Prestataire d’analyse de données (logiciel en tant que service)
subprocessor-card-processor = Prestataire de traitement des paiements par carte de crédit
