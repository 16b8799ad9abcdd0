-brand-monitor = Acme Monitor
brand-monitor = { -brand-monitor }
