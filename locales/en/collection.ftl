### The privacy policy: what it covers, what is collected, and how it is used.

document-privacy = Privacy policy
    .description = How { $brand }, a service of { $controller }, collects, uses, shares and protects personal information.

## Section: about this policy

section-about = About this policy
about-intro =
    { $brand } is committed to the privacy of its customers. You have a right to know which information we collect about
    you and how it is used, disclosed and protected. This privacy policy (the “Policy”) explains our practices. When you
    use a product or service of { $brand }, you should understand when and how personal information is collected, used,
    disclosed and protected.
about-company =
    { $brand } is a service of { $controller }. { $controller } and its subsidiaries (together, the “Company”) are
    committed to protecting your privacy and to giving you a good experience on our websites and when you use our
    products and services (the “Solutions”). In this Policy, “{ $brand }”, “we”, “us” and “our” mean the website
    { $brand-url } with its subdomains and extensions (the “Websites”) and the Company.
about-scope =
    This Policy applies to the Websites and Solutions that link or refer to it. It describes how we handle personal
    information, which choices you have about its collection and use, and how you can access, update and correct it.
    Other notices, given before or when data are collected, may tell you more about our practices.
about-specific-notices =
    Some Websites and Solutions of the Company have privacy documentation of their own, which describes how we handle
    personal information for that Website or Solution in particular. Where such a specific notice differs from this
    Policy, the specific notice prevails.

## Section: what personal information is

section-personal-information = What is personal information?
personal-information-definition =
    “Personal information” is any information that can reasonably be used to identify an individual, or that can be
    associated directly with a specific person or entity: for instance a name, an address, an e-mail address, a telephone
    number, an IP address or login information (account number, password).
aggregated-information =
    Personal information does not include “aggregated” information: data that we collect about a group or category of
    services or customers and from which the identities of individual customers have been removed. How you use a service
    may be collected and combined with information about how others use it, but the resulting data will contain no
    personal information. Aggregated data help us to understand trends and the needs of customers, so that we can
    consider new services and adapt existing ones to what customers want. For instance, we can prepare a report that says
    that a certain number of our customers always use our collaboration services at a certain time of day; that report
    would contain no information that identifies a person. We may sell aggregated data or share them with third parties.

## Section: collection and use

section-collection = How we collect and use your personal information
collection-why =
    Our Websites collect personal information about you so that we can provide the products or services that you ask for.
    We may collect data about you, including personal information, when you use our Websites and Solutions and interact
    with us. This happens automatically when you interact with us, for instance when you register or log in to the
    service. To serve you better, we may also buy marketing and sales information that is commercially available from
    third parties.
collection-context =
    Which kinds of personal information we process depends on the business context and on the purposes for which they
    were collected. We may use your personal information to run our business and help keep it secure; to provide, improve
    and personalize our Websites and Solutions; to send notices, marketing and other communications; and for other
    legitimate purposes that the applicable law permits.

## Section: information that we collect

section-information-collected = Information that we collect about you
information-collected-intro =
    As a controller and as a processor, we collect various kinds of personal information about the users of our products
    and services. This section gives a summary of what we may collect and process about you.

section-processing-summary = The processing in short
summary-service = { $brand } is a group meeting, conferencing and collaboration service provided by { $controller } and its affiliates.
    .term = Description of the service
summary-subject-matter =
    { $controller } processes certain personal information of its customers on their behalf in order to provide group
    conferencing and collaboration. What that information contains depends on the products and services that the
    customers use. While the services are provided, the platform and network of { $controller } may capture data from the
    customers’ systems and telephones and from third-party software platforms.
    .term = Subject matter of the processing
summary-duration =
    For as long as the customer uses the services or for the term of the account’s subscription to them, whichever is
    longer.
    .term = Duration of the processing
summary-purpose =
    To enable { $controller } to provide the customer with certain group conferencing and collaboration services under
    the terms and conditions of those services.
    .term = Nature and purpose of the processing
summary-data-types =
    Personal information about customers and about the end users to whom services are provided, based on what they
    provide or on what is otherwise collected by or for them as a result of using the services. { $controller } also
    collects information about visitors to its web properties. The information may include, among other things, data
    uploaded to or pulled into the systems of { $controller }, contact information, demographic information, location
    information, profile data, unique identifiers, passwords, usage activity, transaction history, and data on online
    behavior and interests.
    .term = Types of personal information
summary-data-subjects =
    The customers of { $brand } (and, where the customer is a company or group, its users of the services provided), and
    visitors to the Websites.
    .term = Categories of data subjects

section-how-data-come = Where the information comes from
data-provided =
    We collect the information that you provide when you register on the Websites or use our services, for instance your
    e-mail address on registration. Even the e-mail address that you may use while browsing our Websites is information
    that you provide to us and that we collect and use.
    .term = Information that you provide to us
data-automatic =
    We receive certain kinds of information automatically whenever you interact with us. For instance, when you visit the
    Websites, our systems automatically record your IP address and the type and version of your browser.
    .term = Information collected automatically
data-other-sources =
    We may obtain information about you from outside sources and add it to our account information or, with your express
    consent where the law requires it, combine it with that information. We may use commercially available demographic
    and marketing information from third parties to serve you better or to tell you about new products or services that
    we think will interest you.
    .term = Information from other sources

section-data-categories = Categories of personal information
data-categories-intro =
    The information generally falls into the following categories. The rest of this Policy tells you how we use, disclose
    and protect it.
section-family-use = Family use
family-use-text =
    { $brand } recognizes that parents often register for our products and services for family use, which may include use
    by children under { $adult-age }. Information collected from such use will appear as the personal information of the
    actual subscriber to the service and will be treated as such under this Policy.
section-business-customers = Business customers
business-customers-text =
    Where our customer is a business or other entity that purchases services for employees or other authorized users,
    this Policy generally governs the personal information of the individual employees or authorized users. Whether the
    business customer has access to that information, however, is governed by the terms of the service agreement.
    Employees and other authorized users should therefore ask the business customer about its privacy practices before
    they use the services.

## Section: how and why we use it

section-use = How and why we use personal information
use-intro = We collect personal information for various business reasons, such as:
use-orders = processing orders, including billing and payment;
use-relationship = managing and administering the relationship with our customers;
use-accounts = creating and managing user accounts;
use-solutions = providing Websites and Solutions and enabling certain features;
use-analysis =
    analyzing and personalizing the user experience, communications and interactions, and improving them and their
    accuracy;
use-communications = sending you communications, including for marketing and customer-satisfaction purposes.
use-general =
    In general, we use personal information to provide the services or carry out the transactions that you have asked
    for, and to anticipate and solve problems with your services. The table under
    “[{ section-data-categories }](#data-categories)” gives the details.
use-newsletter =
    If you have expressly subscribed to our e-mail newsletter or to another form of communication from us, for instance
    by ticking a consent box on our registration pages, we may also use this information to tell you about other products
    or services, from { $brand } or from others, that may suit your needs better.
use-security =
    All information that you provide to us is stored on our secured servers, and all payment transactions are encrypted.
use-third-party-data =
    If you choose to give us the personal information of a third party, such as a name, an e-mail address or a telephone
    number, you confirm that you have that person’s permission to do so; an example is passing on a referral or marketing
    material to a friend. The third party can opt out of any further communication through the link in the first message.
use-automatic =
    In some cases we may collect data automatically through cookies, web logs, web beacons and similar tools. Please read
    the section “[{ section-cookies }](#cookies)” for more.
