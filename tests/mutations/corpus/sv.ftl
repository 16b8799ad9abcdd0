-brand = Lumora
-company = Vesterholm Ltd
notice = Integritetsmeddelande
    .description = Hur { -brand } hanterar sina kunders personuppgifter.
scope = Detta meddelande gäller för alla som använder { $service }. Det förklarar vilka personuppgifter vi samlar in, varför vi behöver dem och hur länge vi bevarar dem.
# fault(term): Personuppgiftsansvarig -> Ägare
controller = Personuppgiftsansvarig för behandlingen av dina uppgifter är { -company }, med säte i { $city }.
# fault(negation): säljer inte -> säljer
# fault(half in English): innan vi delar dem med annonsörer -> before we share them with advertisers
sale = Vi säljer inte dina personuppgifter. Vi ber alltid om ditt samtycke innan vi delar dem med annonsörer.
invoices = Vi bevarar fakturor i { $years ->
        [one] ett år
       *[other] { $years } år
    } efter avtalets slut.
answer = Vi besvarar varje begäran inom 30 dagar från mottagandet. I svåra fall kan vi behöva upp till 60 dagar till.
# fault(month): november -> december
# fault(day): 14 maj -> 15 maj
# fault(year): 2021 -> 2012
version = Detta meddelande ändrades senast den 3 november 2021 och ersätter versionen av den 14 maj 2018.
email = Om du har frågor om dina uppgifter kan du när som helst skriva till privacy@example.com.
collected =
    När du öppnar ett konto samlar vi in:

    - ditt namn, din adress och ditt födelsedatum;
    - datum och klockslag då kontot öppnades;
    - typ och version av den webbläsare som du använder.
rights =
    ## Dina rättigheter

    Du kan kostnadsfritt få en kopia av dina uppgifter och få felaktiga uppgifter rättade.

    Om du anser att vi har begått ett fel kan du också lämna in ett klagomål till en tillsynsmyndighet.
periods =
    | Uppgifter | Ändamål | Bevaras i |
    | --- | --- | --- |
    | Namn och adress | Avtal | 10 år |
    | Loggfiler | Säkerhet | 90 dagar |
    | Meddelanden | Kundtjänst | 24 månader |
links = Mer information finns i vår [policy om kakor](https://www.example.com/legal/cookies) och i [förteckningen över leverantörer](https://www.example.com/legal/suppliers).
password = Ditt lösenord är **strikt konfidentiellt**. Välj ett som ingen kan gissa.
# fault(number word): sexton -> arton
age = Du måste vara minst sexton år för att öppna ett eget konto.
plan = { $plan ->
        [free] Ditt konto stängs när det har varit oanvänt under lång tid.
        [paid] Ditt konto är öppet så länge du betalar avgiften i tid.
       *[other] Ditt konto är öppet tills du stänger det.
    }
# fault(only): Endast anställda -> Anställda
# fault(English word): arbete -> work
transfer = Endast anställda som behöver dina uppgifter för sitt arbete har tillgång till dem.
# fault(name): Nordbank Payments -> Nordbank Betalningar
payments = Betalningar behandlas för vår räkning av Nordbank Payments. De allmänna villkoren finns på företagets webbplats.
fee = Årsavgiften är 1 250,50 euro och förfaller till betalning avtalets första dag.
# fault(duty): måste vi -> kan vi
# fault(number dropped): inom 72 timmar -> skyndsamt
breach = Om vi får kännedom om en säkerhetsincident måste vi underrätta myndigheten inom 72 timmar och berätta för dig vad som har hänt.
close = Avsluta kontot
    .title = Avslutar kontot och raderar alla uppgifter i det.
