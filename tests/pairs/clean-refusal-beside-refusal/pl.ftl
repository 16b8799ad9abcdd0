phone = Odmawiamy odpowiedzi na żądania telefoniczne i możemy odmówić realizacji innych żądań.
