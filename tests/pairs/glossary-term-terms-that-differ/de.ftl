one = Wir bewahren Ihre personenbezogenen Daten auf.
both = Wir bewahren Ihre personenbezogenen Informationen auf und übermitteln personenbezogene Daten.
capital = Diese Richtlinie handelt von unseren Regeln zum Datenschutz.
small = Unsere Regeln zum Datenschutz sind kurz.
