### Words that come with the tool. A message of the policy itself with the same id takes the place of one of these.
### { $names } are facts of the policy: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = Skip to the content
ui-contents = Contents
ui-languages = Languages
ui-documents = Documents
ui-choose-language = Choose your language
ui-effective = In force since { $effective }
ui-updated = Last revised on { $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    This policy is published in several languages. If they differ, the version in this language prevails:
    { $language }.
# $regions: list of countries or states.
ui-applies-to = This section applies to residents of the following places only: { $regions }.
# $audience: list of groups of people.
ui-audience = This section concerns { $audience }.
ui-not-translated = This passage has not been translated yet.
ui-note = Please note
ui-back-to-top = Back to top
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    The original of this clause has changed since it was translated. Until the translation has been updated, the
    following version prevails: { $language }.
ui-behind-missing = This clause has not been translated yet. The following version prevails: { $language }.
# Stands at the top of a section or page.
ui-behind-labels =
    Some headings or entries here have not been translated yet, or their original has changed since. The following
    version prevails: { $language }.
ui-behind-link = Read the original ({ $language })

## Contacts

ui-email = E-mail
ui-post = Mail
ui-phone = Telephone
ui-form = Form
ui-response-time = We answer within

## Tables made from the policy's facts

ui-all-data = All data
# $exceptions: list of kinds of data.
ui-all-data-except = All data except { $exceptions }
# $regions: list of countries.
ui-regions-may-include = Depending on where you are, may include: { $regions }
# $periods: list of periods.
ui-longest-of = The longest of: { $periods }
# $periods: list of periods.
ui-shortest-of = The shortest of: { $periods }
ui-fee-may-apply = A fee that covers our costs may be charged where the law allows it.
# $regions: list of countries or states.
ui-only-for = Only for residents of: { $regions }
ui-not-applicable = Nothing to do: this holds by itself.
# $period: a period. $event: from when it runs, inside a sentence.
ui-from-event = { $period } from { $event }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-longest-of-from-event = From { $event }, the longest of: { $periods }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-shortest-of-from-event = From { $event }, the shortest of: { $periods }
# $interests: list of interests, inside a sentence.
ui-interests = Our legitimate interest: { $interests }
# $conditions: list of what allows special categories of data to be used, inside a sentence.
ui-conditions = Basis for special categories of data: { $conditions }
# $subjects: list of groups of people, inside a sentence.
ui-subjects = About { $subjects }
ui-required-by-contract = You need to give us these data for the contract.
ui-required-by-law = The law obliges you to give us these data.
ui-voluntary = You are free to give us these data or not.
# $safeguards: list of legal instruments, inside a sentence.
ui-safeguards = Transfer based on { $safeguards }
# $link: address of a page.
ui-safeguard-complaint = Complaints: { $link }
# $contract: name or number of a contract.
ui-contract = Contract: { $contract }
# $date: a date.
ui-since = Since { $date }
# $measures: list of measures, inside a sentence.
ui-measures = Further measures: { $measures }
# $evidence: list of what is asked for, inside a sentence.
ui-evidence = To be sure that it is you, we ask for: { $evidence }
# $formats: list of formats, such as JSON.
ui-formats = Format: { $formats }
ui-then-anonymised = Afterwards the data are anonymized.
ui-none = None
ui-session = Until you close your browser
ui-not-limited = Until you delete it
ui-first-party = Ourselves
ui-role-controller = Controller
ui-role-joint-controller = Joint controller
ui-role-officer = Data protection officer
# $regime: name of a law.
ui-role-representative = Representative ({ $regime })
ui-recipient-processor = On our behalf, under our instructions
ui-recipient-joint-controller = Together with us
ui-recipient-controller = Under its own responsibility
ui-recipient-authority = Public authority
# $party: name of a person or a company.
ui-represented-by = Represented by { $party }
ui-regime-gdpr = General Data Protection Regulation of the European Union
ui-regime-uk-gdpr = UK General Data Protection Regulation
ui-regime-swiss-fadp = Swiss Federal Act on Data Protection
ui-regime-ccpa = California Consumer Privacy Act
ui-regime-lgpd = Brazilian General Data Protection Law
ui-regime-quebec-law-25 = Quebec’s Act respecting the protection of personal information in the private sector
ui-measure-technical = Technical measure
ui-measure-organisational = Organizational measure
ui-transfer-adequacy = The protection there has officially been found adequate.
ui-sold = Sold
ui-shared = Shared for cross-context behavioral advertising
ui-neither = Neither sold nor shared
# $document: title of another document, which is a link.
ui-see-document = See { $document }.
# $version: number or date of the version.
ui-version = Version { $version }

# $rows: number of rows.
table-collections = Personal data that we process: { $rows ->
        [one] one source and use
       *[other] { $rows } sources and uses
    }
    .source = Source
    .data = Personal data
    .purpose = Purpose
    .basis = Legal basis
    .retention = Kept for

# $rows: number of rows.
table-subprocessors = Processors: { $rows ->
        [one] one company or kind of company
       *[other] { $rows } companies or kinds of company
    }
    .kind = Processor
    .data = Personal data
    .purpose = Purpose of the processing
    .regions = Countries of processing

# $rows: number of rows.
table-rights = What you can ask for: { $rows ->
        [one] one right
       *[other] { $rows } rights
    }
    .right = Your right
    .how = How to exercise it
    .time = We answer within

table-rights-overview = Your rights
    .right = Right
    .meaning = What it means

table-overview = What we use data for
    .purpose = Purpose
    .data = Personal data
    .retention = Kept for

table-recipients = Other recipients: { $rows ->
        [one] one recipient
       *[other] { $rows } recipients
    }
    .recipient = Recipient
    .role = Acts
    .data = Personal data
    .purpose = Purpose
    .regions = Countries

table-responsible = Who is responsible
    .role = Role
    .who = Name
    .how = How to reach them

table-transfers = Transfers to other countries
    .to = To
    .safeguard = Basis and safeguards
    .copy = Where to get a copy

table-authorities = Supervisory authorities
    .authority = Authority
    .region = For people in
    .how = How to complain

table-automated-decisions = Decisions made without human involvement
    .decision = Decision
    .logic = How it is made
    .effects = What it means for you
    .review = How to have a person look at it

table-cookies = Cookies and similar technologies: { $rows ->
        [one] one entry
       *[other] { $rows } entries
    }
    .name = Name
    .provider = Set by
    .purpose = Purpose
    .group = Category
    .duration = Stored for

table-measures = Security measures
    .measure = Measure
    .kind = Kind

table-california = Personal information collected in the last twelve months, by the categories of California law
    .category = Category
    .data = What we collect
    .source = Sources
    .purpose = Purposes
    .recipients = Disclosed for a business purpose to
    .sale = Sold or shared
    .retention = Kept for

table-purpose-changes = Use for new purposes
    .data = Personal data
    .purpose = New purpose
    .from = From
    .where = More about it

table-processing = Processing activities: { $rows ->
        [one] one activity
       *[other] { $rows } activities
    }
    .activity = Activity
    .subjects = People concerned
    .data = Personal data
    .purpose = Purpose
    .basis = Legal basis
    .recipients = Recipients
    .transfers = Transfers to third countries
    .retention = Time limit for erasure

## Kinds of personal data. .inline: the name inside a sentence.

category-name = Name
    .inline = your name
category-email-address = E-mail address
    .inline = your e-mail address
category-telephone-number = Telephone number
    .inline = your telephone number
category-postal-address = Postal address
    .inline = your postal address
category-user-name = User name
    .inline = your user name
category-password = Password
    .inline = your password
category-date-of-birth = Date of birth
    .inline = your date of birth
category-age = Age
    .inline = your age
category-gender = Gender
    .inline = your gender
category-nationality = Nationality
    .inline = your nationality
category-photo = Photograph
    .inline = your photograph
category-preferred-language = Preferred language
    .inline = your preferred language
category-identity-document = Details of an identity document
    .inline = details of your identity document
category-tax-number = Tax number
    .inline = your tax number
category-account-details = Account details
    .inline = details of your account
category-ip-address = IP address
    .inline = your IP address
category-device-identifiers = Device identifiers
    .inline = identifiers of your device
category-browser-details = Browser and operating system
    .inline = details of your browser and operating system
category-usage-data = Use of the service
    .inline = data on how you use the service
category-browsing-history = Pages visited
    .inline = the pages that you visit
category-search-history = Searches
    .inline = your searches
category-log-data = Server logs
    .inline = server logs
category-crash-reports = Crash and error reports
    .inline = crash and error reports
category-cookie-identifiers = Cookie identifiers
    .inline = cookie identifiers
category-approximate-location = Approximate location
    .inline = your approximate location
category-precise-location = Precise location
    .inline = your precise location
category-payment-card-details = Payment card details
    .inline = details of your payment card
category-bank-details = Bank details
    .inline = your bank details
category-billing-details = Billing details
    .inline = your billing details
category-order-history = Orders and purchases
    .inline = your orders and purchases
category-transaction-details = Transaction details
    .inline = details of your transactions
category-credit-rating = Credit rating
    .inline = your credit rating
category-income = Income
    .inline = your income
category-messages = Content of messages
    .inline = the content of your messages
category-communication-metadata = Communication metadata (who, when, how long)
    .inline = communication metadata
category-call-records = Call records
    .inline = call records
category-call-recordings = Recordings of calls
    .inline = recordings of calls
category-uploaded-content = Content that you upload
    .inline = content that you upload
category-support-requests = Support requests
    .inline = your support requests
category-survey-answers = Answers to surveys
    .inline = your answers to surveys
category-preferences = Preferences and settings
    .inline = your preferences and settings
category-interests = Interests
    .inline = your interests
category-contacts-list = Your contacts
    .inline = your contacts
category-social-media-profile = Social media profile
    .inline = your social media profile
category-employment-details = Employment and professional background
    .inline = your employment and professional background
category-education-details = Education and qualifications
    .inline = your education and qualifications
category-marital-status = Marital status
    .inline = your marital status
category-vehicle-details = Vehicle details
    .inline = details of your vehicle
category-insurance-details = Insurance details
    .inline = your insurance details
category-sensor-data = Sensor data of your device
    .inline = sensor data of your device
category-health-data = Health data
    .inline = health data
category-genetic-data = Genetic data
    .inline = genetic data
category-biometric-data = Biometric data used to identify you
    .inline = biometric data used to identify you
category-ethnic-origin = Racial or ethnic origin
    .inline = your racial or ethnic origin
category-religious-belief = Religious or philosophical beliefs
    .inline = your religious or philosophical beliefs
category-political-opinion = Political opinions
    .inline = your political opinions
category-trade-union-membership = Trade union membership
    .inline = your trade union membership
category-sexual-orientation = Sex life or sexual orientation
    .inline = your sex life or sexual orientation
category-criminal-records = Criminal convictions and offences
    .inline = criminal convictions and offences

## Where data come from

source-you = You, when you give them to us
source-registration = You, when you register
source-purchase = You, when you buy from us
source-contact-form = You, when you contact us
source-job-application = You, when you apply for a job
source-use-of-service = Your use of the service, automatically
source-your-device = Your device, automatically
source-our-records = Our own records
source-other-users = Other users
source-your-employer = Your employer
source-business-partners = Business partners
source-data-brokers = Data brokers
source-sign-in-provider = The provider with which you sign in
source-credit-agencies = Credit agencies
source-public-registers = Public registers
source-social-networks = Public profiles in social networks

## Why data are processed

purpose-provide-service = Providing the service
purpose-manage-account = Managing your account
purpose-fulfil-orders = Carrying out orders
purpose-process-payments = Processing payments
purpose-deliver-goods = Delivering goods
purpose-customer-support = Customer support
purpose-customer-relationship = Managing the customer relationship
purpose-communication = Communicating with you
purpose-marketing = Marketing
purpose-direct-marketing = Direct marketing
purpose-newsletter = Sending the newsletter
purpose-targeted-advertising = Advertising tailored to your interests
purpose-personalisation = Personalizing the service
purpose-analytics = Analyzing how the service is used
purpose-improve-service = Improving our products and services
purpose-research = Research and development
purpose-security = Keeping the service secure
purpose-fraud-prevention = Preventing and detecting fraud
purpose-identity-verification = Verifying identity
purpose-age-verification = Verifying age
purpose-legal-compliance = Complying with legal obligations
purpose-legal-claims = Establishing, exercising or defending legal claims
purpose-accounting = Accounting and tax records
purpose-hosting = Hosting the service
purpose-debugging = Finding and correcting errors
purpose-recruitment = Recruitment
purpose-human-resources = Human resources management
purpose-surveys = Surveys
purpose-remember-settings = Remembering your settings
purpose-sign-in = Signing you in

## Legal bases

basis-consent = Your consent (Art. 6(1)(a) GDPR)
basis-contract = Performance of a contract with you, or steps before it that you asked for (Art. 6(1)(b) GDPR)
basis-legal-obligation = Compliance with a legal obligation (Art. 6(1)(c) GDPR)
basis-vital-interests = Protection of vital interests (Art. 6(1)(d) GDPR)
basis-public-task = A task in the public interest or in the exercise of official authority (Art. 6(1)(e) GDPR)
basis-legitimate-interests = Legitimate interests (Art. 6(1)(f) GDPR)

## What allows special categories of data to be used; stands inside a list

condition-explicit-consent = your explicit consent (Art. 9(2)(a) GDPR)
condition-employment-law = obligations and rights in employment and social security law (Art. 9(2)(b) GDPR)
condition-vital-interests = protection of vital interests of a person who cannot consent (Art. 9(2)(c) GDPR)
condition-not-for-profit-body = activities of a not-for-profit body with its members (Art. 9(2)(d) GDPR)
condition-made-public = data that you have manifestly made public (Art. 9(2)(e) GDPR)
condition-legal-claims = legal claims or the work of courts (Art. 9(2)(f) GDPR)
condition-public-interest = substantial public interest laid down by law (Art. 9(2)(g) GDPR)
condition-health-care = medical care or occupational medicine under professional secrecy (Art. 9(2)(h) GDPR)
condition-public-health = public interest in public health (Art. 9(2)(i) GDPR)
condition-archiving-research = archiving, research or statistics laid down by law (Art. 9(2)(j) GDPR)

## Legitimate interests; stand inside a list

interest-operate-securely = operating our systems securely
interest-prevent-fraud = preventing fraud and misuse
interest-improve-products = improving our products and services
interest-understand-use = understanding how our services are used
interest-advertise-products = informing customers about our own similar products
interest-answer-enquiries = answering enquiries
interest-enforce-claims = establishing, exercising or defending legal claims
interest-manage-group = managing our group of companies efficiently
interest-find-staff = finding suitable staff

## What decides how long data are kept; stands inside a list

criterion-account-open = the time for which you have an account
    .alone = As long as you have an account
criterion-contract-term = the term of the contract with you
    .alone = For the term of the contract with you
criterion-consent-withdrawn = the time until you withdraw your consent
    .alone = Until you withdraw your consent
criterion-objection-made = the time until you object
    .alone = Until you object
criterion-purpose-fulfilled = the time that the purpose requires
    .alone = As long as the purpose requires
criterion-request-answered = the time until your request has been settled
    .alone = Until your request has been settled
criterion-statutory-period = the period for which the law obliges us to keep records
    .alone = For the period for which the law obliges us to keep records
criterion-limitation-period = the time until claims are barred by limitation
    .alone = Until claims are barred by limitation
criterion-session = the duration of your visit
    .alone = For the duration of your visit

## From when a period runs; stands inside a sentence

event-collection = the time when the data are collected
event-account-closed = the time when you close your account
event-contract-ended = the end of the contract
event-last-use = your last use of the service
event-last-contact = our last contact with you
event-end-of-year = the end of the calendar year
event-procedure-ended = the end of the procedure

## What follows when data are not given

consequence-no-service = Without them we cannot provide the service.
consequence-no-contract = Without them we cannot conclude a contract with you.
consequence-no-feature = Without them you cannot use the function concerned.
consequence-no-answer = Without them we cannot answer you.
consequence-nothing-happens = Without them nothing changes for you.

## People; stand inside a list

subject-customers = customers
subject-users = users of the service
subject-visitors = visitors of our websites
subject-subscribers = subscribers
subject-prospects = people interested in our products
subject-business-contacts = contacts at business partners
subject-employees = employees
subject-applicants = job applicants
subject-patients = patients
subject-students = students
subject-members = members
subject-children = children

## Recipients

recipient-public-authorities = Public authorities, where the law obliges us
recipient-legal-advisers = Legal advisers and auditors
recipient-group-companies = Companies of our group

## Rights

right-access = Access
    .meaning = You can learn whether we process personal data about you, which ones and how, and receive a copy.
right-rectification = Rectification
    .meaning = You can have inaccurate personal data corrected and incomplete ones completed.
right-erasure = Erasure
    .meaning = You can have your personal data erased where the law provides for it, for instance when they are no longer needed.
right-restriction = Restriction of processing
    .meaning = You can have us only store your personal data, and not use them, while a question about them is being settled.
right-portability = Data portability
    .meaning = You can receive the personal data that you gave us in a common machine-readable format, or have them sent to someone else.
right-objection = Objection
    .meaning = You can object, on grounds relating to your situation, to processing that rests on legitimate interests or a public task, and at any time to direct marketing.
right-withdraw-consent = Withdrawal of consent
    .meaning = You can withdraw a consent at any time. What was done before remains lawful.
right-human-review = Review by a person
    .meaning = You can have a person review a decision that was made by automated means alone, state your view and contest it.
right-complaint = Complaint
    .meaning = You can complain to a data protection supervisory authority, in particular where you live or work or where the infringement is said to have happened.
right-opt-out-of-sale = Opt-out of sale and sharing
    .meaning = You can tell us not to sell your personal information, nor to share it for cross-context behavioral advertising.
right-limit-sensitive-data = Limit on the use of sensitive personal information
    .meaning = You can tell us to use your sensitive personal information only for what the service requires and the law allows.
right-no-discrimination = Equal treatment
    .meaning = You are not treated worse because you exercise a privacy right.

## Ways to exercise a right. { $email }, { $post }, { $phone } and { $form } are those of the contact.

channel-account = In the settings of your account
channel-email = By e-mail to { $email }
channel-post = By mail to { $post }
channel-phone = By telephone: { $phone }
channel-form = With the form at { $form }
channel-unsubscribe-link = Through the unsubscribe link in every message
channel-cookie-settings = In the cookie settings
channel-opt-out-link = Through the link “Do Not Sell or Share My Personal Information” on our home page
channel-opt-out-signal = By a signal that your browser sends, such as the Global Privacy Control
channel-authority = Directly with the authority

## What is asked for to be sure of a person's identity; stands inside a list

evidence-sign-in = signing in to your account
evidence-email-confirmation = confirmation through your e-mail address
evidence-customer-number = your customer number
evidence-identity-document = a copy of an identity document
evidence-signed-authorisation = a signed authorization, where someone acts for you

## Security measures. .inline: inside a sentence.

measure-encryption-in-transit = Encryption of data in transit
    .inline = encryption of data in transit
measure-encryption-at-rest = Encryption of stored data
    .inline = encryption of stored data
measure-end-to-end-encryption = End-to-end encryption
    .inline = end-to-end encryption
measure-pseudonymisation = Pseudonymization
    .inline = pseudonymization
measure-anonymisation = Anonymization
    .inline = anonymization
measure-access-control = Access control
    .inline = access control
measure-multi-factor-sign-in = Sign-in with more than one factor
    .inline = sign-in with more than one factor
measure-password-hashing = Passwords stored only as salted hashes
    .inline = passwords stored only as salted hashes
measure-backups = Backups
    .inline = backups
measure-network-security = Network security
    .inline = network security
measure-intrusion-detection = Detection of intrusions
    .inline = detection of intrusions
measure-penetration-tests = Penetration tests
    .inline = penetration tests
measure-activity-logs = Logs of access and changes
    .inline = logs of access and changes
measure-physical-access-control = Control of physical access
    .inline = control of physical access
measure-staff-training = Training of staff
    .inline = training of staff
measure-confidentiality-duty = Duty of confidentiality of staff
    .inline = a duty of confidentiality of staff
measure-need-to-know = Access only for those who need it for their work
    .inline = access only for those who need it for their work
measure-incident-management = Procedures for security incidents
    .inline = procedures for security incidents
measure-erasure-policy = Rules for erasure
    .inline = rules for erasure
measure-supplier-audits = Audits of suppliers
    .inline = audits of suppliers
measure-impact-assessment = Data protection impact assessment
    .inline = a data protection impact assessment
measure-certified-security = Certified information security
    .inline = certified information security

## Categories of cookies

cookie-group-necessary = Necessary
cookie-group-preferences = Preferences
cookie-group-statistics = Statistics
cookie-group-marketing = Marketing

## Safeguards for transfers; stand inside a list

safeguard-adequacy = a decision that the protection there is adequate
safeguard-scc = standard contractual clauses of the European Commission (Implementing Decision (EU) 2021/914)
safeguard-scc-2010 = standard contractual clauses of the European Commission (Decision 2010/87/EU)
safeguard-uk-addendum = the UK addendum to the standard contractual clauses of the European Commission
safeguard-uk-idta = the UK international data transfer agreement
safeguard-binding-corporate-rules = binding corporate rules approved by the supervisory authority
safeguard-data-privacy-framework = certification under the EU-U.S. Data Privacy Framework
safeguard-privacy-shield = certification under the EU-U.S. Privacy Shield
safeguard-swiss-us-privacy-shield = certification under the Swiss-U.S. Privacy Shield
safeguard-code-of-conduct = an approved code of conduct
safeguard-certification = an approved certification mechanism
safeguard-explicit-consent = your explicit consent
safeguard-contract-with-person = the fact that the transfer is necessary for a contract with you
safeguard-legal-claims = the fact that the transfer is necessary for legal claims

## Categories of the California Consumer Privacy Act

ccpa-identifiers = Identifiers
ccpa-customer-records = Customer records (Cal. Civ. Code § 1798.80(e))
ccpa-protected-characteristics = Characteristics of protected classifications
ccpa-commercial-information = Commercial information
ccpa-biometric-information = Biometric information
ccpa-internet-activity = Internet or other electronic network activity
ccpa-geolocation = Geolocation data
ccpa-sensory-data = Audio, electronic, visual, thermal, olfactory or similar information
ccpa-professional-information = Professional or employment-related information
ccpa-education-information = Education information
ccpa-inferences = Inferences drawn to create a profile
ccpa-sensitive-personal-information = Sensitive personal information

## Places that CLDR, the common source of names, does not name

region-eea = European Economic Area
region-worldwide = all countries
region-us-ca = California
region-us-co = Colorado
region-us-ct = Connecticut
region-us-de = Delaware
region-us-fl = Florida
region-us-ia = Iowa
region-us-in = Indiana
region-us-ky = Kentucky
region-us-md = Maryland
region-us-mn = Minnesota
region-us-mt = Montana
region-us-ne = Nebraska
region-us-nh = New Hampshire
region-us-nj = New Jersey
region-us-or = Oregon
region-us-ri = Rhode Island
region-us-tn = Tennessee
region-us-tx = Texas
region-us-ut = Utah
region-us-va = Virginia
region-us-wa = Washington State
region-ca-qc = Quebec

## Authorities

authority-edpb-members = The authority of your country (list of the European Data Protection Board)

## Contacts that many policies have

contact-privacy = Data protection
contact-data-protection-officer = Data protection officer
contact-support = Customer support
contact-eu-representative = Representative in the European Union
contact-uk-representative = Representative in the United Kingdom
contact-swiss-representative = Representative in Switzerland

## Documents and sections that every policy needs

document-privacy = Privacy policy
    .description = Which personal data we process, why, for how long, and which rights you have.
document-cookies = Cookie policy
    .description = Which cookies and similar technologies we use, why, and how you can refuse them.
document-subprocessors = Processors
    .description = Which companies process personal data on our behalf, where and for what.
document-notice = Privacy at a glance
    .description = The most important points of our privacy policy on one page.
document-record = Record of processing activities
    .description = Record under Art. 30 GDPR. Not for publication.

section-controller = Who is responsible
section-data = Which data we process, why and for how long
section-recipients = Who receives the data
section-transfers = Transfers to other countries
section-automated-decisions = Automated decisions
section-cookies = Cookies and similar technologies
section-cookie-choices = Your choices
section-rights = Your rights
section-children = Children
section-security = Security
section-california = Notice to residents of California
section-changes = Changes
section-contact = Contact
section-more = More information
section-processing = Processing activities
section-measures = Technical and organizational measures

standard-controller =
    { $controller } is responsible for the processing of personal data that is described here.
standard-data =
    The table shows which personal data we process, where they come from, for what and on which legal basis we use
    them, and how long we keep them.
standard-consent =
    Where processing rests on your consent, you can withdraw it at any time with effect for the future. The processing
    until then remains lawful.
standard-recipients =
    Within our company, only those who need personal data for their work receive them. Beyond that, the following
    recipients can receive them.
standard-no-recipients = We do not pass personal data on to anyone.
standard-processors =
    Companies that process data on our behalf are bound by contract to follow our instructions and to protect the data.
standard-transfers =
    Some recipients are in countries where the law may protect personal data less than at home. The table shows on what
    the transfer rests there.
standard-no-transfers = We do not transfer personal data to countries outside the European Economic Area.
standard-no-automated-decisions =
    We make no decisions by automated means alone, profiling included, that have legal effects for you or affect you in
    a similarly significant way.
standard-automated-decisions =
    We make the following decisions by automated means alone. You can have a person review them, state your view and
    contest them.
standard-cookies =
    We store information on your device, or read it from there, with cookies and similar technologies. Those that are
    not necessary are only used with your consent.
standard-necessary-cookies =
    We store information on your device, or read it from there, only where this is necessary for what you asked for.
standard-no-cookies = We use no cookies and no similar technologies.
standard-cookie-choices =
    You can refuse or withdraw your consent at any time in the cookie settings. You can also delete cookies in the
    settings of your browser.
standard-rights =
    You have the following rights. Exercising them is free of charge unless the table says otherwise.
standard-complaint =
    If you think that our processing of your data infringes the law, you can complain to a supervisory authority. You
    can choose the one where you live, where you work, or where the infringement is said to have happened.
standard-objection = **You can object.** On grounds relating to your particular situation, you can object at any time to processing of your
    personal data that rests on legitimate interests or on a task carried out in the public interest.
standard-objection-to-marketing = **You can object to direct marketing** at any time and without giving reasons. Your personal data will then no longer
    be used for that purpose.
# $minimum-age: a number of years.
standard-children = Our services are not meant for people under { $minimum-age } years, and we do not knowingly process their data.
standard-parental-consent =
    We process data of children under { $consent-age } years only with the consent of a parent or guardian, which we
    verify with reasonable efforts.
standard-security = We protect personal data by measures that suit the risk. Among them are the following.
standard-california =
    This section complements our privacy policy for residents of California. It covers the last twelve months.
standard-no-sale =
    We do not sell personal information, nor do we share it for cross-context behavioral advertising. We have not done so
    in the last twelve months, and we have no actual knowledge that we sell or share that of people under 16 years.
standard-sale =
    The table shows which categories we sell or share. You can opt out of both at any time.
standard-no-minors =
    We have no actual knowledge that we sell or share personal information of people under 16 years.
standard-opt-out-link = To opt out, use [Do Not Sell or Share My Personal Information]({ $opt-out-link }).
standard-opt-out-signal =
    We treat a signal such as the Global Privacy Control as a request to opt out for the browser that sends it.
standard-sensitive-permitted =
    We use sensitive personal information only for purposes for which California law gives no right to limit its use.
standard-limit-link =
    You can limit how we use your sensitive personal information: [Limit the Use of My Sensitive Personal
    Information]({ $limit-link }).
standard-california-rights =
    You can ask to know, to correct and to delete your personal information, and you are not treated worse for it. You
    can also have an authorized agent make the request.
standard-changes =
    We adapt this document when our processing or the law changes. The date at the top tells from when it applies.
standard-contact = If you have questions about data protection, please contact us.
standard-record =
    This record of processing activities is kept under Art. 30 GDPR. It is shown to the supervisory authority on request
    and is not published.
# $document: title of the full document, which is a link.
standard-full-document = This is a summary. The full text is in { $document-privacy }.
