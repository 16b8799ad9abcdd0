### The privacy policy: sharing, subprocessors, transfers, security, retention.

## Section: sharing

section-sharing = How we share and disclose your personal information
sharing-intro =
    We may share your personal information with third parties in order to run our business; to provide, analyze, improve,
    secure and personalize our Websites and Solutions; to send marketing and other communications about our business; and
    for other legitimate purposes that the applicable law permits, or otherwise with your consent.
sharing-ways = We may share personal information in the following ways:
sharing-group =
    within the Company, including its subsidiaries, for data processing such as marketing, business operations,
    compliance, security, the functioning of Websites or Solutions, or storage;
sharing-partners =
    with business partners, service providers, authorized third-party agents or subcontractors, to provide a Website,
    Solution, service or transaction that was asked for, for instance the processing of orders and credit-card
    transactions, web hosting, help with sales or after-sales efforts, and customer support;
sharing-enforcement =
    to enforce or apply our agreements with customers, and to initiate, provide, bill and collect for services;
sharing-merger =
    in connection with, or during the negotiation of, a merger, sale of company assets, consolidation or restructuring,
    financing, or acquisition of all or part of our business by or into another company;
sharing-authority-request =
    in response to a request for information from a competent authority or a third party, if we believe that disclosure
    complies with, or is otherwise required by, any applicable law, regulation or legal process;
sharing-law-enforcement =
    with law enforcement officers, government authorities or other third parties, as necessary to comply with legal
    process, to protect our rights or property, or to protect the users of the services from fraudulent, abusive or
    unlawful use of them, or as otherwise required by law;
sharing-anonymised =
    in aggregated, de-identified or anonymized form that cannot reasonably be used to identify you; and
sharing-consent = where we otherwise tell you and you consent to the sharing.
sharing-summary =
    In essence, we may disclose personal information to third parties so that we can provide you with our products and
    services (for instance to payment providers) or under the terms and conditions of a particular service. We may also
    disclose it to third parties to protect the rights and property of the Company or its subscribers (for instance to
    the police or the competent fraud authorities, where the circumstances require it). We will not disclose or sell your
    personal information to third parties for other purposes without your express consent.
sharing-consent-forms =
    You generally give that consent by ticking unticked boxes on our registration pages, which ask from whom and in which
    form (such as e-mail, telephone or text message) you agree to receive communications. Where appropriate, you can also
    give it in writing or by word of mouth. You do not have to consent to any particular kind of communication, or to any
    at all: the decision is entirely yours.

section-internal-use = Our own use of personal information
internal-use-text =
    In general, we use personal information to serve our customers, to improve and extend our relationship with them, and
    to enable them to get the most from our products and services. For instance, because we understand how you use our
    Websites from your computer, we can tailor and personalize your experience. More specifically, we use personal
    information to provide the services or carry out the transactions that you have asked for, and to anticipate and solve
    problems with your services. With your express consent, { $brand } may also send you e-mails about new products or
    services that we think will interest you or suit your needs better, unless you told us otherwise when you registered
    as a user of our services.

section-third-party-use = Use of personal information by third parties
third-party-use-intro =
    Information about our customers is one of our most important business assets, and we work to protect it and keep it
    confidential. Except for the disclosures that this section authorizes, we will not disclose your personal information
    to any third party without your express consent. Depending on the service, we may obtain that consent in several ways:
consent-written = in writing;
consent-spoken = by word of mouth;
consent-online =
    online, by ticking unticked boxes on our registration pages that name the forms of third-party communication to which
    you consent, such as e-mail, telephone or text message;
consent-at-start =
    when the service starts, where your consent is part of the terms and conditions for using the service.
third-party-use-implied =
    You do not have to consent to any particular kind of communication, or to any at all. In certain circumstances your
    consent to the disclosure of personal information may also be implied by the nature of your request: for instance
    when you ask us to deliver an e-mail to another person, or when your return address is disclosed as part of the
    service and your consent follows from your use of the Solution. To learn how personal information may be disclosed as
    part of a particular Solution, please read the terms of use of that Solution.
third-party-use-suppliers =
    We may share personal information with third parties, such as business partners, suppliers and subcontractors, as
    necessary to complete a transaction, to perform a service on our behalf or at your request, or to serve you better. If
    the third party acts solely on our behalf, { $brand } will require it to follow our privacy practices. The Company may
    share your personal information with the operator of a supplier of { $brand } to the extent necessary to provide you
    with the services, as described below.

## Section: subprocessors

section-subprocessors = Processors and subprocessors
subprocessors-intro =
    { $controller } may provide the following kinds of information to the following kinds of third-party processors, for
    the following purposes, in order to provide the services to you.
subprocessors-safeguards =
    Where applicable, { $controller } relies on the contract terms agreed with each of these third-party processors to
    ensure that all requirements for the processing of personal information are met. Where applicable, these may include
    the European Commission’s [standard contractual clauses for international transfers]({ $scc-url }).

## Section: transfers

section-transfers = International transfer, processing and storage
transfers-text =
    We may transfer your personal information to any subsidiary of the Company worldwide, or to third parties and business
    partners, as described above, that are located in various countries around the world. By using our Websites and
    Solutions, or by giving us personal information, you acknowledge and accept, where the applicable law permits, that
    this information is transferred, processed and stored outside your country of residence, where the standards of data
    protection may be different.

## Section: security

section-security = How we secure your personal information
security-measures =
    We take reasonable and appropriate steps to protect the personal information entrusted to us and to handle it securely
    in accordance with this Policy. The Company applies physical, technical and organizational safeguards that are
    designed to protect your personal information against accidental or unlawful destruction, loss, alteration,
    unauthorized disclosure or access. Where applicable, we also require our suppliers by contract to protect it in the
    same way.
security-access =
    We maintain a variety of physical, electronic and procedural protections. For instance, we use accepted tools and
    techniques to protect our systems against unauthorized access, and we restrict access to personal information about
    you to those employees who need to know it in order to provide you with products or services. Please be aware that
    { $brand } has no control over the security of other websites that you may visit, interact with or buy from.
security-yours =
    What you do yourself to protect your user name, your password and your computer against unauthorized access is an
    important part of keeping personal information secure. Please also log off when you have finished using a shared
    computer, and always log out of any site on which you have viewed your personal account information.

## Section: retention

section-retention = How long we keep personal information, and how we dispose of it
retention-period =
    We keep your personal information for as long as necessary to fulfill the purposes for which it was collected; the
    section “[{ section-information-collected }](#information-collected)” gives the details. We will keep and use it as
    necessary to meet our business requirements and legal obligations, to resolve disputes, to protect our assets, and to
    enforce our rights and agreements.
retention-disposal =
    We will not keep personal information in identifiable form once the purposes for which it was collected have been
    achieved and there is no legal or business need to keep it in that form. It will then be destroyed, deleted,
    anonymized or otherwise removed from our systems.
