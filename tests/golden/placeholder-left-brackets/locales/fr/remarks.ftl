section-remarks = Remarques
remarks-text = Nous répondons comme la loi [texte à confirmer par le service juridique] le demande (voir plus haut), et la citons : « le responsable du traitement [sic] informe la personne concernée […] ».
