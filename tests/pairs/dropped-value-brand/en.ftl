-brand-browser = Acme Browser
download = Download { -brand-browser }
