# fault(negation): geben Ihre Anschrift an niemanden außerhalb -> geben Ihre Anschrift an Empfänger außerhalb
negation-share = Wir geben Ihre Anschrift an niemanden außerhalb des Unternehmens weiter.
# fault(negation): wird niemals in bar -> wird immer in bar
negation-never = Die Kaution wird niemals in bar zurückgezahlt.
# fault(negation): besteht kein Widerrufsrecht mehr -> besteht ein Widerrufsrecht
negation-no = Nach Beginn des Herunterladens besteht kein Widerrufsrecht mehr.
# fault(negation): darf nicht ohne schriftliche Zustimmung -> darf mit schriftlicher Zustimmung
negation-without = Der Vertrag darf nicht ohne schriftliche Zustimmung der anderen Partei übertragen werden.
# fault(negation): Keine der Parteien haftet -> Jede der Parteien haftet
negation-neither = Keine der Parteien haftet für mittelbare Schäden.
# fault(negation): kann man sich vor Gericht nicht berufen -> kann man sich vor Gericht berufen
negation-cannot = Auf einen telefonisch erklärten Verzicht kann man sich vor Gericht nicht berufen.
# fault(negation): Niemand darf vor Eintritt -> Jeder darf vor Eintritt
negation-nobody = Niemand darf vor Eintritt der Volljährigkeit das Formular unterschreiben.
# fault(negation): übernimmt keine Gewähr -> übernimmt die Gewähr
negation-nor = Der Verkäufer übernimmt keine Gewähr für die Eignung der Ware zu einem bestimmten Zweck.
# fault(negation): speichern wir Ihre Nachrichten nicht mehr -> speichern wir Ihre Nachrichten weiterhin
negation-longer = Nach Ablauf der Frist speichern wir Ihre Nachrichten nicht mehr.
# fault(negation): gilt nicht als Annahme -> gilt als Annahme
negation-unless = Schweigen gilt nicht als Annahme der neuen Bedingungen.
# fault(duty): muss dem Vermieter -> kann dem Vermieter
duty-notify = Der Mieter muss dem Vermieter jeden Schaden unverzüglich anzeigen.
# fault(duty): hat die Unterlagen sicher aufzubewahren -> darf die Unterlagen sicher aufbewahren
duty-keep = Der Lieferant hat die Unterlagen sicher aufzubewahren.
# fault(duty): müssen Sie alle Kopien -> können Sie alle Kopien
duty-return = Bei Vertragsende müssen Sie alle Kopien der Software zurückgeben.
# fault(duty): ist verpflichtet, die Güter -> ist berechtigt, die Güter
duty-insure = Der Frachtführer ist verpflichtet, die Güter auf eigene Kosten zu versichern.
# fault(duty): Die Kündigung muss schriftlich -> Die Kündigung kann schriftlich
duty-written = Die Kündigung muss schriftlich erfolgen.
# fault(duty): muss den Preis -> kann den Preis
duty-pay = Der Käufer muss den Preis bei Lieferung zahlen.
# fault(duty): muss den Betriebsrat -> kann den Betriebsrat
duty-inform = Der Arbeitgeber muss den Betriebsrat unterrichten, bevor die Entscheidung getroffen wird.
# fault(duty): muss die Daten -> kann die Daten
duty-delete = Der Auftragsverarbeiter muss die Daten löschen, wenn der Dienst endet.
# fault(duty): muss nachweisen -> kann nachweisen
duty-identify = Wer eine Kopie verlangt, muss nachweisen, wer er ist.
# fault(duty): Wir müssen Ihre Einwilligung -> Wir können Ihre Einwilligung
duty-consent = Wir müssen Ihre Einwilligung einholen, bevor wir das Gespräch aufzeichnen.
# fault(half in English): löschen wir Ihre Nachrichten und die Liste Ihrer Kontakte -> we erase your messages and the list of your contacts
half-account = Wenn Sie Ihr Konto schließen, löschen wir Ihre Nachrichten und die Liste Ihrer Kontakte.
# fault(half in English): oder die Sache vor die Gerichte Ihres Landes bringen -> or bring the matter before the courts of your country
half-complaint = Sie können sich bei der Behörde beschweren oder die Sache vor die Gerichte Ihres Landes bringen.
# fault(half in English): die Versandkosten werden aber am Ende der Bestellung hinzugerechnet -> but the cost of delivery is added at the end of the order
half-price = Der Preis schließt die Steuer ein, die Versandkosten werden aber am Ende der Bestellung hinzugerechnet.
# fault(half in English): dem Recht des Landes, in dem der Verkäufer seinen Sitz hat -> by the law of the country in which the seller has its office
half-law = Dieser Vertrag unterliegt dem Recht des Landes, in dem der Verkäufer seinen Sitz hat.
# fault(half in English): wenn Sie per Lastschrift zahlen möchten -> when you choose to pay by direct debit
half-data = Die Bank teilt uns Ihre Anschrift mit, wenn Sie per Lastschrift zahlen möchten.
# fault(half in English): und Sie können es zum Ende jedes Monats kündigen -> and you can cancel it at the end of any month
half-term = Das Abonnement verlängert sich jedes Jahr, und Sie können es zum Ende jedes Monats kündigen.
# fault(half in English): können Sie von uns verlangen, sie zu reparieren oder zurückzunehmen -> you can ask us to repair them or to take them back
half-defect = Ist die Ware mangelhaft, können Sie von uns verlangen, sie zu reparieren oder zurückzunehmen.
# fault(half in English): bevor sie am Wettbewerb teilnehmen können -> before they can take part in the contest
half-minor = Kinder benötigen die Erlaubnis eines Elternteils, bevor sie am Wettbewerb teilnehmen können.
# fault(half in English): und diese Pflicht besteht nach dem Ende des Vertrags fort -> and this duty continues after the end of the contract
half-secret = Die Parteien halten die Bedingungen geheim, und diese Pflicht besteht nach dem Ende des Vertrags fort.
# fault(half in English): um zu sehen, welche davon am meisten gelesen werden -> so that we can see which of them are read the most
half-visit = Wir zählen die Aufrufe unserer Seiten, um zu sehen, welche davon am meisten gelesen werden.
# fault(number word): drei Monaten -> sechs Monaten
number-notice = Jede Partei kann den Vertrag mit einer Frist von drei Monaten kündigen.
# fault(number word): zwei Ausfertigungen -> drei Ausfertigungen
number-copies = Der Vertrag wird in zwei Ausfertigungen erstellt.
# fault(number word): vierzehn Tagen -> vierzig Tagen
number-withdraw = Sie können den Vertrag innerhalb von vierzehn Tagen widerrufen.
# fault(number word): vierundzwanzig Monaten -> zweiundvierzig Monaten
number-warranty = Die Garantie endet nach vierundzwanzig Monaten.
# fault(number word): fünf Schiedsrichtern -> drei Schiedsrichtern
number-arbiter = Der Streit wird von fünf Schiedsrichtern entschieden.
# fault(number word): sechs gleichen Raten -> zehn gleichen Raten
number-instalment = Der Preis wird in sechs gleichen Raten gezahlt.
# fault(number word): achtzehnte Lebensjahr -> sechzehnte Lebensjahr
number-age = Mitglieder müssen das achtzehnte Lebensjahr vollendet haben.
# fault(number word): sieben Mitglieder -> neun Mitglieder
number-quorum = Die Versammlung ist beschlussfähig, wenn mindestens sieben Mitglieder anwesend sind.
# fault(number word): dreißig Tagen -> dreizehn Tagen
number-storage = Die Aufzeichnungen werden nach dreißig Tagen gelöscht.
# fault(number word): vierten Mahnung -> fünften Mahnung
number-reminder = Ab der vierten Mahnung wird eine Gebühr erhoben.
