### The privacy policy: cookies, children, transfers from Europe, advertising, California, changes, contact.

## Section: cookies

section-cookies = Our use of cookies
cookies-what =
    Like many websites and web-based solutions, { $brand } uses tools that collect data automatically, such as cookies,
    embedded web links and web beacons. They collect certain standard information that your browser sends to us, for
    instance your IP (Internet Protocol) address. Cookies are small text files that a website places on your hard drive
    when you visit it. They identify your computer and record your preferences and other data about your visit, so that
    the website knows who you are when you return and can personalize your visit. For instance, a cookie makes it possible
    that you need to log in only once.
cookies-why =
    In general, we use cookies to personalize the Websites and to make recommendations based on what you chose in the past,
    to improve what each Website offers and your experience of browsing, and to carry out the transactions that you have
    asked for. These tools help to make your visit to our Websites and Solutions easier, more efficient and more personal.
    We also use the information to improve our Websites and Solutions and to provide better service and more value.
cookies-third-parties =
    Advertisers who serve advertisements on our Websites may also use cookies of their own. Such outside cookies are
    governed by the privacy policies of those who place the advertisements and are not covered by this Policy. We may also
    link to other websites and third-party services that are outside the Company’s control and not covered by this Policy.
    We encourage you to read the privacy statements of the websites that you visit.
cookies-future =
    As technology advances and cookies offer more functions, we expect to use them in different ways in different
    offerings. When we do, this Policy will be updated to tell you more.

## Section: children

section-children = Protection of children’s privacy online
children-text =
    { $brand } does not knowingly collect information, directly or passively, from children under { $adult-age }. If we
    create offers and products that make it appropriate to collect information from children under { $adult-age }, we will
    announce the change in this Policy, and we will ask a parent to confirm consent before any such information is
    collected, used or disclosed. Please be aware, however, that web browsers and conferencing services set up for family
    use may be used by minors without the knowledge of { $brand }. If that happens, any information collected from the use
    will appear as the personal information of the actual adult subscriber and will be treated as such under this Policy.

## Section: Privacy Shield

section-privacy-shield = The { $privacy-shield }
privacy-shield-status =
    The Court of Justice of the European Union declared the { $privacy-shield } invalid on { $privacy-shield-invalidated }
    (Case { $privacy-shield-decision }). It is no longer a valid basis for transferring personal data from Europe. This
    section describes the commitments that the Company made under it; the Company does not rely on it for transfers.
privacy-shield-certification =
    { $brand } has certified to the { $commerce-department } that it adheres to the principles of the { $privacy-shield }
    for the collection, use and retention of personal information transferred from the European Union. If the terms of
    this Policy conflict with those principles, the principles govern. More about the program, and our certification,
    can be found on [the program’s website]({ $privacy-shield-url }).
privacy-shield-liability =
    { $brand } is liable for the processing of personal data that it receives under the framework and then transfers to a
    third party acting as an agent on its behalf. It complies with the principles for all onward transfers of personal
    data from the EU, including the provisions on liability for onward transfers. For personal data received or
    transferred under the framework, { $brand } is subject to the regulatory enforcement powers of the { $ftc } and of the
    { $fcc }. In certain situations { $brand } may be required to disclose personal data in response to lawful requests by
    public authorities, including to meet national security or law enforcement requirements.
privacy-shield-complaints =
    { $brand } undertakes to resolve complaints about our collection or use of your personal information. Individuals in
    the EU with questions or complaints about our policy on the { $privacy-shield } should first contact our privacy
    officer:
privacy-shield-panel =
    { $brand } has further undertaken to cooperate with the panel established by the EU data protection authorities
    (DPAs) on unresolved complaints about data transferred from the EU. If we have not resolved a concern about privacy
    or the use of data to your satisfaction, please contact that dispute resolution provider, free of charge, as described
    on [the program’s website]({ $privacy-shield-url }). Under certain conditions, which the program’s page on
    how to [submit a complaint]({ $link-privacy-shield-complaint }) sets out in full, you may invoke binding arbitration
    once other dispute resolution procedures have been exhausted.
privacy-shield-access =
    In line with the principles, this Policy reflects the right of individuals to access the personal information that we
    hold about them, and to have it corrected, amended or deleted where it is inaccurate or has been processed in violation
    of the principles, except where the burden or expense of giving access would be disproportionate to the risks to the
    individual’s privacy in the case in question, or where the rights of persons other than the individual would be
    violated. The section “[{ section-rights }](#rights)” gives the details.
privacy-shield-commitment =
    Although the framework has been declared invalid as a transfer mechanism, the Company remains committed to protecting
    all personal information received from { $privacy-shield-regions } in accordance with the applicable principles, and to
    ensuring that personal information collected from individuals in the EU is accessible to them as part of their
    individual rights where the Company is the controller. The section
    “[{ section-information-collected }](#information-collected)” gives examples of the personal information that the
    Company processes when you use our Websites and Solutions and interact with us.

## Section: banner advertising

section-banner-advertising = Our banner advertisements on other websites
banner-advertising-text =
    { $brand } may use third-party advertising companies to place advertisements for our products and services on other
    websites. These companies may use other technologies, such as web beacons or tags, to measure how effective our
    advertisements are. To do so, and to offer selected advertising content, they may use anonymous information about your
    visits to our website and to others. In all cases, however, they use an anonymous number to identify you, and
    do **not** use your name, address, telephone number, e-mail address or anything else that identifies you personally. The
    use of these cookies is governed by the third party’s privacy policy, not by that of { $brand }.

## Section: California

section-california = Your privacy rights in California
section-ccpa = { $ccpa } ({ $ccpa-short }) and { $cpra } ({ $cpra-short })
ccpa-categories =
    For business purposes in the last { $disclosure-lookback }, the Company may have collected, used and shared personal
    information about you as this Policy describes. Each category of data that the Company may use or share with third
    parties is described by category in this Policy.
ccpa-rights = Consumers in California have the right:
ccpa-right-request = to request access to, correction of or deletion of their personal information;
ccpa-right-opt-out = to opt out of the sale of their personal information; and
ccpa-right-equal-treatment = not to be discriminated against for exercising any of their privacy rights in California.
ccpa-requests =
    Everyone has the right to request access to, or deletion of, the information that the Company holds about them, either
    online through the Company’s privacy request form or by mail to { $privacy-post }. Residents of California may also
    send a request to { $privacy-email }. The Company does not discriminate against people who exercise their privacy
    rights.
ccpa-sale =
    The Company does not sell your personal information as “sell” is traditionally defined. That is, we do not give your
    name, telephone number, address, e-mail address or other information that identifies you personally to third parties
    in exchange for money. Under California law, however, sharing information for advertising purposes may be considered a
    “sale” of “personal information”. If you visited our digital properties within the last { $disclosure-lookback } and
    saw advertisements, personal information about you may, under California law, have been “sold” to our advertising
    partners for their own use. Residents of California have the right to opt out of the “sale” of personal information,
    and we have made it easy for anyone to stop the transfers of information from our website or mobile application that
    might be considered such a “sale”.

section-opt-out-of-sale = How to opt out of the sale of your information
opt-out-websites =
    For our Websites, click the link “{ -do-not-sell }” at the bottom of [our home page]({ $brand-url }). You can then manage
    your cookie preferences for the website. This places an opt-out cookie in your browser, which prevents personal
    information from being made available from this website to advertising partners for their own use, independently of
    the Company.
opt-out-cookie =
    The opt-out cookie applies only to the browser and only to the device that you were using when you made the choice. If
    you use the Websites from other browsers or devices, you must make the choice on each of them as well. Parts of the
    website’s service may then not work as intended. Please note that deleting or clearing cookies also deletes our
    opt-out cookie, and that you will then have to opt out again.
opt-out-apps =
    Our mobile applications do not currently show third-party advertisements, so there is nothing to opt out of there.
opt-out-why = We have taken this approach, rather than asking for your name and contact details, because:
opt-out-why-minimal =
    we do not ask for information that identifies you personally, since we do not need it to honor your opt-out request.
    A general rule of privacy is not to collect such information where it is not needed, and we set up this method for
    that reason;
opt-out-why-device =
    we may not know that information that we share with advertising partners is about you. For instance, we may capture and
    share an identifier or IP address of a device with which you visit our website without having linked that information
    to you. This method serves the intent of your opt-out request better than merely taking your name and address would.

section-shine-the-light = California “{ $shine-the-light }” law
shine-the-light-law =
    Under { $shine-the-light-citation }, residents of California have the right to request from companies that do business
    in California a list of all third parties to which the company disclosed personal information for direct marketing
    purposes in the preceding year. Alternatively, the law provides that a company whose privacy policy offers a choice to
    opt in to or opt out of the use of personal information by third parties (such as advertisers) for marketing may
    instead inform you of how to exercise that choice.
shine-the-light-choice =
    The Company has a comprehensive privacy policy and tells you how you can opt in to or opt out of the use of your
    personal information by third parties for direct marketing. It is therefore not required to maintain or disclose a
    list of the third parties that received your personal information for marketing purposes in the preceding year.

## Section: changes

section-changes = Changes to this policy
changes-when =
    We may update this Policy from time to time. For instance, { $brand } will revise or update it if our practices change,
    if we change existing services or add new ones, or if we find better ways of telling you about products that we think
    may interest you. Please come back to this page often for the latest information and the effective date of any change.
changes-how =
    If we change this Policy, we will publish the revised version here with its revision date. If we make material changes,
    we may also inform you by other means, for instance by a notice on our Websites or a message to you. By continuing to
    use our Websites after such revisions take effect, you accept and agree to the revisions and to abide by them.
changes-dates = This Policy was last revised on { $updated } and has been in force since { $effective }.

## Section: contact

section-contact = How to contact us
contact-intro =
    { $brand } is committed to the policies set out here. If you have questions, comments or concerns about this Policy,
    please write to us.
contact-support = Questions and support
contact-privacy = Privacy
contact-privacy-officer = Privacy officer
contact-unsubscribe =
    To unsubscribe from future correspondence from us, please write to { $privacy-email } or { $support-email }.
