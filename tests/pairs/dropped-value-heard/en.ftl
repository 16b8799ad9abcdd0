-brand = Firefox
-other = Firefox Relay
about = Get { -brand } for your computer today, and take it with you.
mail = Get { -brand } for your computer today, and take it with you everywhere.
