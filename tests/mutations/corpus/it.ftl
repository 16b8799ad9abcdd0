-brand = Lumora
-company = Vesterholm Ltd
notice = Informativa sulla privacy
    .description = Come { -brand } tratta i dati personali dei propri clienti.
scope = La presente informativa si applica a chiunque utilizzi { $service }. Spiega quali dati personali raccogliamo, perché ne abbiamo bisogno e per quanto tempo li conserviamo.
# fault(term): Il titolare del trattamento -> Il gestore
controller = Il titolare del trattamento dei Suoi dati è { -company }, con sede legale a { $city }.
# fault(negation): Non vendiamo -> Vendiamo
# fault(half in English): prima di comunicarli a inserzionisti -> before we share them with advertisers
sale = Non vendiamo i Suoi dati personali. Le chiederemo sempre il consenso prima di comunicarli a inserzionisti.
invoices = Conserviamo le fatture per { $years ->
        [one] un anno
       *[other] { $years } anni
    } dopo la cessazione del contratto.
answer = Rispondiamo a ogni richiesta entro 30 giorni dal suo ricevimento. Nei casi difficili possono occorrere fino a 60 giorni in più.
# fault(month): novembre -> dicembre
# fault(day): 14 maggio -> 15 maggio
# fault(year): 2021 -> 2012
version = La presente informativa è stata modificata da ultimo il 3 novembre 2021 e sostituisce la versione del 14 maggio 2018.
email = Se ha domande sui Suoi dati, può scrivere in qualsiasi momento a privacy@example.com.
collected =
    Quando apre un account, raccogliamo:

    - il Suo nome, il Suo indirizzo e la Sua data di nascita;
    - la data e l’ora in cui l’account è stato aperto;
    - il tipo e la versione del browser che utilizza.
rights =
    ## I Suoi diritti

    Può ottenere gratuitamente una copia dei Suoi dati e far rettificare i dati inesatti.

    Se ritiene che abbiamo commesso un errore, può anche proporre reclamo a un’autorità di controllo.
periods =
    | Dati | Finalità | Conservazione |
    | --- | --- | --- |
    | Nome e indirizzo | Contratto | 10 anni |
    | File di log | Sicurezza | 90 giorni |
    | Messaggi | Assistenza | 24 mesi |
links = Maggiori informazioni sono contenute nella nostra [informativa sui cookie](https://www.example.com/legal/cookies) e nell’[elenco dei fornitori](https://www.example.com/legal/suppliers).
password = La Sua password è **strettamente riservata**. Ne scelga una che nessuno possa indovinare.
# fault(number word): sedici -> diciotto
age = Per aprire un proprio account è necessario avere almeno sedici anni.
plan = { $plan ->
        [free] Il Suo account viene chiuso quando rimane a lungo inutilizzato.
        [paid] Il Suo account resta aperto finché paga puntualmente il canone.
       *[other] Il Suo account resta aperto finché non lo chiude.
    }
# fault(only): Solo i dipendenti -> I dipendenti
# fault(English word): lavoro -> work
transfer = Solo i dipendenti che hanno bisogno dei Suoi dati per il proprio lavoro vi hanno accesso.
# fault(name): Nordbank Payments -> Pagamenti Nordbank
payments = I pagamenti sono gestiti per nostro conto da Nordbank Payments. Le condizioni generali sono disponibili sul suo sito web.
fee = Il canone annuo è di 1.250,50 euro ed è dovuto il primo giorno del contratto.
# fault(duty): dobbiamo -> possiamo
# fault(number dropped): entro 72 ore -> senza indugio
breach = Se veniamo a conoscenza di una violazione della sicurezza, dobbiamo informarne l’autorità entro 72 ore e comunicarLe che cosa è accaduto.
close = Chiudi l’account
    .title = Chiude l’account e cancella tutti i dati che contiene.
