-brand-browser = Acme Browser
-brand = Acme
download = Téléchargez le navigateur { -brand }
mobile = Navigateur Acme pour téléphones
