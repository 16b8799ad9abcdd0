-brand = Lumora
-company = Vesterholm Ltd
notice = Privacy notice
    .description = How { -brand } handles the personal data of its customers.
scope = This notice applies to everyone who uses { $service }. It explains which personal data we collect, why we need them and how long we keep them.
controller = The controller for the processing of your data is { -company }, with its registered office in { $city }.
sale = We do not sell your personal data. We will always ask for your consent before we share them with advertisers.
invoices = We keep invoices for { $years ->
        [one] one year
       *[other] { $years } years
    } after the end of the contract.
answer = We answer every request within 30 days of receiving it. In difficult cases we may need up to 60 days more.
version = This notice was last changed on 3 November 2021 and replaces the version of 14 May 2018.
email = If you have questions about your data, write to privacy@example.com at any time.
collected =
    When you open an account, we collect:

    - your name, your address and your date of birth;
    - the date and time at which the account was opened;
    - the type and version of the browser that you use.
rights =
    ## Your rights

    You can obtain a copy of your data and have wrong data corrected, free of charge.

    If you think that we have made a mistake, you can also lodge a complaint with a supervisory authority.
periods =
    | Data | Purpose | Kept for |
    | --- | --- | --- |
    | Name and address | Contract | 10 years |
    | Log files | Security | 90 days |
    | Messages | Support | 24 months |
links = More is said in our [policy on cookies](https://www.example.com/legal/cookies) and in the [list of suppliers](https://www.example.com/legal/suppliers).
password = Your password is **strictly confidential**. Please choose one that nobody can guess.
age = You must be at least sixteen years old to open an account of your own.
plan = { $plan ->
        [free] Your account is closed when it has been unused for a long time.
        [paid] Your account stays open as long as you pay the fee on time.
       *[other] Your account stays open until you close it.
    }
transfer = Only employees who need your data for their work have access to them.
payments = Payments are processed by Nordbank Payments on our behalf. You find its terms of business on its website.
fee = The annual fee is 1,250.50 euros and is due on the first day of the contract.
breach = If we learn of a breach of security, we must inform the authority within 72 hours and tell you what happened.
close = Close account
    .title = Closes the account and erases all data in it.
