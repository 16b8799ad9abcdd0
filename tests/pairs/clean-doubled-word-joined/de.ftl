exposure = Dadurch entsteht für uns ein Risiko oder Risiko rechtlicher Art.
technical = Technisch und nicht technisch
again = Wir fragen wieder und wieder.
access = Sie und Ihr Unternehmen haben Zugang zu Kopien Ihrer Daten.
sales = Wir helfen beim Verkauf oder nach dem Verkauf.
