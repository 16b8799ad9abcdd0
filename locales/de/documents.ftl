### Documents beside the privacy policy, and where each leads to another. { $document-… } is its title, and a link to it.

document-subprocessors = Unterauftragsverarbeiter
    .description = Welche Unternehmen personenbezogene Informationen für { $brand } verarbeiten, wo und zu welchen Zwecken.
document-privacy-california = Datenschutzerklärung für Einwohner Kaliforniens
    .description = Was { $brand } Einwohnern Kaliforniens über ihre personenbezogenen Informationen und ihre Rechte mitteilt.
document-cookies = Cookie-Richtlinie
    .description = Welche Cookies und ähnlichen Werkzeuge { $brand } einsetzt, wozu und wie Sie sie ablehnen können.

section-complaint = Beschwerde bei einer Behörde

see-privacy-policy = Den vollständigen Text enthält dieses Dokument: { $document-privacy }.
see-subprocessors = Die Liste steht auch auf einer eigenen Seite: { $document-subprocessors }.
see-cookies = Diese Bestimmungen stehen auch auf einer eigenen Seite: { $document-cookies }.
