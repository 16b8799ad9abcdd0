-brand = Lumora
-company = Vesterholm Ltd
notice = Informacja o ochronie prywatności
    .description = Jak { -brand } postępuje z danymi osobowymi swoich klientów.
scope = Niniejsza informacja dotyczy wszystkich osób, które korzystają z { $service }. Wyjaśnia, jakie dane osobowe zbieramy, do czego są nam potrzebne i jak długo je przechowujemy.
# fault(term): Administratorem Państwa danych -> Zarządcą Państwa danych
controller = Administratorem Państwa danych jest { -company } z siedzibą w { $city }.
# fault(negation): Nie sprzedajemy -> Sprzedajemy
# fault(half in English): zanim udostępnimy je reklamodawcom -> before we share them with advertisers
sale = Nie sprzedajemy Państwa danych osobowych. Zawsze poprosimy o zgodę, zanim udostępnimy je reklamodawcom.
invoices = Faktury przechowujemy przez { $years ->
        [one] rok
        [few] { $years } lata
       *[many] { $years } lat
    } po zakończeniu umowy.
answer = Na każdy wniosek odpowiadamy w terminie 30 dni od jego otrzymania. W trudnych przypadkach możemy potrzebować dodatkowo do 60 dni.
# fault(month): listopada -> grudnia
# fault(day): 14 maja -> 15 maja
# fault(year): 2021 -> 2012
version = Niniejsza informacja została ostatnio zmieniona 3 listopada 2021 r. i zastępuje wersję z 14 maja 2018 r.
email = W razie pytań dotyczących Państwa danych prosimy w każdej chwili pisać na adres privacy@example.com.
collected =
    Przy zakładaniu konta zbieramy:

    - imię i nazwisko, adres oraz datę urodzenia;
    - datę i godzinę założenia konta;
    - rodzaj i wersję używanej przeglądarki.
rights =
    ## Państwa prawa

    Mogą Państwo bezpłatnie uzyskać kopię swoich danych oraz żądać sprostowania danych nieprawidłowych.

    Jeżeli uważają Państwo, że popełniliśmy błąd, mogą Państwo również wnieść skargę do organu nadzorczego.
periods =
    | Dane | Cel | Okres przechowywania |
    | --- | --- | --- |
    | Nazwisko i adres | Umowa | 10 lat |
    | Pliki dziennika | Bezpieczeństwo | 90 dni |
    | Wiadomości | Obsługa klienta | 24 miesiące |
links = Więcej informacji zawierają nasza [polityka plików cookie](https://www.example.com/legal/cookies) oraz [lista dostawców](https://www.example.com/legal/suppliers).
password = Państwa hasło jest **ściśle poufne**. Prosimy wybrać takie, którego nikt nie odgadnie.
# fault(number word): szesnaście -> osiemnaście
age = Aby założyć własne konto, trzeba mieć ukończone co najmniej szesnaście lat.
plan = { $plan ->
        [free] Państwa konto zostaje zamknięte, gdy przez długi czas pozostaje nieużywane.
        [paid] Państwa konto pozostaje otwarte, dopóki terminowo wnoszą Państwo opłatę.
       *[other] Państwa konto pozostaje otwarte, dopóki go Państwo nie zamkną.
    }
# fault(only): Tylko pracownicy -> Pracownicy
# fault(English word): do pracy -> do work
transfer = Tylko pracownicy, którzy potrzebują Państwa danych do pracy, mają do nich dostęp.
# fault(name): Nordbank Payments -> Płatności Nordbank
payments = Płatności przetwarza w naszym imieniu Nordbank Payments. Regulamin tej spółki znajdą Państwo na jej stronie internetowej.
fee = Opłata roczna wynosi 1250,50 euro i jest należna pierwszego dnia obowiązywania umowy.
# fault(duty): musimy -> możemy
# fault(number dropped): w ciągu 72 godzin -> niezwłocznie
breach = Jeżeli dowiemy się o naruszeniu bezpieczeństwa, musimy w ciągu 72 godzin zawiadomić organ i poinformować Państwa o tym, co się stało.
close = Zamknij konto
    .title = Zamyka konto i usuwa wszystkie zawarte w nim dane.
