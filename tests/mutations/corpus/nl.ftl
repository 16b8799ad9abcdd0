-brand = Lumora
-company = Vesterholm Ltd
notice = Privacyverklaring
    .description = Hoe { -brand } met de persoonsgegevens van zijn klanten omgaat.
scope = Deze verklaring geldt voor iedereen die { $service } gebruikt. Zij legt uit welke persoonsgegevens wij verzamelen, waarom wij die nodig hebben en hoelang wij ze bewaren.
# fault(term): De verwerkingsverantwoordelijke -> De beheerder
controller = De verwerkingsverantwoordelijke voor uw gegevens is { -company }, statutair gevestigd te { $city }.
# fault(negation): verkopen uw persoonsgegevens niet -> verkopen uw persoonsgegevens
# fault(half in English): voordat wij ze met adverteerders delen -> before we share them with advertisers
sale = Wij verkopen uw persoonsgegevens niet. Wij vragen u altijd om toestemming voordat wij ze met adverteerders delen.
invoices = Wij bewaren facturen na afloop van de overeenkomst { $years ->
        [one] een jaar
       *[other] { $years } jaar
    } lang.
answer = Wij beantwoorden elk verzoek binnen 30 dagen na ontvangst. In moeilijke gevallen kunnen nog eens 60 dagen nodig zijn.
# fault(month): november -> december
# fault(day): 14 mei -> 15 mei
# fault(year): 2021 -> 2012
version = Deze verklaring is voor het laatst gewijzigd op 3 november 2021 en vervangt de versie van 14 mei 2018.
email = Als u vragen over uw gegevens hebt, kunt u altijd schrijven naar privacy@example.com.
collected =
    Wanneer u een account opent, verzamelen wij:

    - uw naam, uw adres en uw geboortedatum;
    - de datum en het tijdstip waarop het account is geopend;
    - het type en de versie van de browser die u gebruikt.
rights =
    ## Uw rechten

    U kunt kosteloos een kopie van uw gegevens krijgen en onjuiste gegevens laten rectificeren.

    Als u van mening bent dat wij een fout hebben gemaakt, kunt u ook een klacht indienen bij een toezichthoudende autoriteit.
periods =
    | Gegevens | Doel | Bewaartermijn |
    | --- | --- | --- |
    | Naam en adres | Overeenkomst | 10 jaar |
    | Logbestanden | Beveiliging | 90 dagen |
    | Berichten | Klantenservice | 24 maanden |
links = Meer hierover staat in ons [cookiebeleid](https://www.example.com/legal/cookies) en in de [lijst van leveranciers](https://www.example.com/legal/suppliers).
password = Uw wachtwoord is **strikt vertrouwelijk**. Kies een wachtwoord dat niemand kan raden.
# fault(number word): zestien -> achttien
age = U moet ten minste zestien jaar oud zijn om een eigen account te openen.
plan = { $plan ->
        [free] Uw account wordt gesloten wanneer het lange tijd ongebruikt is gebleven.
        [paid] Uw account blijft open zolang u de vergoeding op tijd betaalt.
       *[other] Uw account blijft open totdat u het sluit.
    }
# fault(only): Alleen medewerkers -> Medewerkers
# fault(English word): voor hun werk -> voor hun daily werk
transfer = Alleen medewerkers die uw gegevens voor hun werk nodig hebben, hebben er toegang toe.
# fault(name): Nordbank Payments -> Nordbank Betalingen
payments = Betalingen worden namens ons verwerkt door Nordbank Payments. De algemene voorwaarden vindt u op de website van dat bedrijf.
fee = De jaarlijkse vergoeding bedraagt 1.250,50 euro en is verschuldigd op de eerste dag van de overeenkomst.
# fault(duty): moeten wij -> kunnen wij
# fault(number dropped): binnen 72 uur -> onverwijld
breach = Als wij kennisnemen van een inbreuk op de beveiliging, moeten wij de autoriteit daarvan binnen 72 uur op de hoogte stellen en u vertellen wat er is gebeurd.
close = Account sluiten
    .title = Sluit het account en wist alle gegevens die het bevat.
