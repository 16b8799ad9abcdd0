### Names of the facts in policy/data.yaml. They stand in the cells of tables.

## Kinds of personal data

category-user-name = User name
category-email = E-mail address
category-selected-user-name = Display name chosen by the user
category-account-creation-date = Date on which the account was created
# .inline: the name inside a sentence, as in "All data except …".
category-password = Password
    .inline = passwords
category-source-data = Registration source (where the registration came from)
category-call-detail-records = Call detail records (CDR)
category-log-data = Log data
category-call-rating-data = Call rating data
category-support-data = Support tickets and support data
category-recordings = Recordings
category-whiteboards = Whiteboards
category-transcripts = Transcripts
category-call-summaries = Smart call summaries
category-billing-details = Billing details
category-transaction-details = Transaction details
category-card-numbers = Credit-card numbers
    .inline = credit-card numbers
category-customer-details = Customer details
category-source-data-details = Details of the registration source
category-personal-information = Personal information
category-support-tickets = Support tickets
category-support-call-records = Call detail records (CDR) of support contacts
category-service-use = Use of the service
category-transaction-history = Transaction history
category-conference-call-records = Call detail records (CDR) of conferences

## Where data come from

source-registration = Customer, on registration
source-operational-systems = Operational systems, driven by the customer’s activity and use of the service
source-billing-entry = Customer, only where billing information is entered and applies

## Why data are processed

purpose-provide-applications = Providing collaboration applications
purpose-provide-effective-applications =
    Providing effective collaboration applications, with the marketing and customer support that go with them
purpose-application-logging = Application logging
purpose-related-features = Providing further functions and features of the collaboration applications
purpose-card-processing = Credit-card processing
purpose-hosted-card-services = Hosted credit-card processing services
purpose-campaign-user-management = Managing users for marketing and promotional campaigns
purpose-application-hosting = Hosting the collaboration applications
purpose-application-development = Developing applications
purpose-application-debugging = Debugging applications and keeping their logs
purpose-internal-collaboration = Internal tickets, internal communication and the code repository
purpose-customer-support = Customer support
purpose-customer-relationship =
    Managing leads, opportunities and accounts in the customer relationship management (CRM) system
purpose-data-transport = Data transport
purpose-dial-in-numbers =
    Dial-in numbers (direct inward dialing, “DID”); some of them are supplied by communications and network
    companies around the world, so that participants there can join
purpose-toll-free-numbers =
    Toll-free numbers; some of them are supplied by communications and network companies around the world, so that
    participants there can join
purpose-reporting = Reports and data analysis
purpose-trend-analysis = Marketing and trend analysis

## Legal bases

basis-consent = Your consent
basis-contract = Necessary to provide the collaboration services that the customer has asked for

## How long data are kept

criterion-customer-contract = the term of the customer’s contract
criterion-regulation = any longer period that a specific regulation requires

## People

subject-business-user = employees and other authorized users of business customers

## Places that have no name in CLDR, the common source of country names

region-worldwide = Worldwide, in the jurisdictions concerned
region-us-ca = California
# CLDR says “Hong Kong SAR China”; the policy names the place.
region-hk = Hong Kong
