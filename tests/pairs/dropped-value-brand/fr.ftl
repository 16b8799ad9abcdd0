-brand-browser = Acme Browser
download = Téléchargez le navigateur
