-brand-browser = Acme Browser
-brand = Acme
download = Download { -brand-browser }
mobile = { -brand-browser } for phones
