fee = Możemy odmówić realizacji żądania, a za jego rozpatrzenie pobieramy opłatę.
