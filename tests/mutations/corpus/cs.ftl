-brand = Lumora
-company = Vesterholm Ltd
notice = Oznámení o ochraně soukromí
    .description = Jak { -brand } nakládá s osobními údaji svých zákazníků.
scope = Toto oznámení se vztahuje na každého, kdo používá { $service }. Vysvětluje, jaké osobní údaje shromažďujeme, proč je potřebujeme a jak dlouho je uchováváme.
# fault(term): Správcem vašich údajů -> Provozovatelem vašich údajů
controller = Správcem vašich údajů je { -company } se sídlem v { $city }.
# fault(negation): neprodáváme -> prodáváme
# fault(half in English): než je sdělíme inzerentům -> before we share them with advertisers
sale = Vaše osobní údaje neprodáváme. Vždy vás požádáme o souhlas dříve, než je sdělíme inzerentům.
invoices = Faktury uchováváme { $years ->
        [one] jeden rok
        [few] { $years } roky
       *[other] { $years } let
    } po skončení smlouvy.
answer = Na každou žádost odpovídáme do 30 dnů od jejího přijetí. V obtížných případech můžeme potřebovat až 60 dalších dnů.
# fault(month): listopadu -> prosince
# fault(day): 14. května -> 15. května
# fault(year): 2021 -> 2012
version = Toto oznámení bylo naposledy změněno dne 3. listopadu 2021 a nahrazuje znění ze dne 14. května 2018.
email = Máte-li otázky týkající se vašich údajů, pište kdykoli na adresu privacy@example.com.
collected =
    Při založení účtu shromažďujeme:

    - vaše jméno, adresu a datum narození;
    - datum a čas založení účtu;
    - druh a verzi prohlížeče, který používáte.
rights =
    ## Vaše práva

    Můžete bezplatně získat kopii svých údajů a nechat opravit nesprávné údaje.

    Pokud se domníváte, že jsme se dopustili chyby, můžete také podat stížnost u dozorového úřadu.
periods =
    | Údaje | Účel | Doba uchování |
    | --- | --- | --- |
    | Jméno a adresa | Smlouva | 10 let |
    | Soubory protokolu | Bezpečnost | 90 dnů |
    | Zprávy | Podpora | 24 měsíců |
links = Více se dozvíte v našich [zásadách pro soubory cookie](https://www.example.com/legal/cookies) a v [seznamu dodavatelů](https://www.example.com/legal/suppliers).
password = Vaše heslo je **přísně důvěrné**. Zvolte si prosím takové, které nikdo neuhodne.
# fault(number word): šestnáct -> osmnáct
age = K založení vlastního účtu vám musí být nejméně šestnáct let.
plan = { $plan ->
        [free] Váš účet se uzavře, pokud zůstane dlouhou dobu nevyužitý.
        [paid] Váš účet zůstává otevřený, dokud včas platíte poplatek.
       *[other] Váš účet zůstává otevřený, dokud jej neuzavřete.
    }
# fault(only): Pouze zaměstnanci -> Zaměstnanci
# fault(English word): k práci -> k work
transfer = Pouze zaměstnanci, kteří vaše údaje potřebují k práci, k nim mají přístup.
# fault(name): Nordbank Payments -> Platby Nordbank
payments = Platby pro nás zpracovává společnost Nordbank Payments. Její obchodní podmínky najdete na jejích webových stránkách.
fee = Roční poplatek činí 1 250,50 eura a je splatný první den smlouvy.
# fault(duty): musíme -> můžeme
# fault(number dropped): do 72 hodin -> neprodleně
breach = Dozvíme-li se o porušení zabezpečení, musíme do 72 hodin informovat úřad a sdělit vám, co se stalo.
close = Zrušit účet
    .title = Zruší účet a vymaže všechny údaje v něm.
