### Rights and the ways to exercise them, from policy/rights.yaml, and the prose about them.

# The label of the link at the bottom of the home page. It is quoted in the text.
-do-not-sell = Do Not Sell My Personal Information

## Rights

right-access = Access
    .meaning = You can learn which personal information we hold about you and receive its details.
right-correction = Correction
    .meaning = You can have personal information that is inaccurate or out of date put right.
right-deletion = Deletion
    .meaning = You can have us delete some or all of the personal information that we hold about you.
right-objection = Objection and opt-out
    .meaning = You can object to a use of your personal information, or opt out of it, as the law that applies to you provides.
right-opt-out-of-sale = Opt-out of sale
    .meaning = You can refuse the sale of your personal information.
right-no-discrimination = Equal treatment
    .meaning = You are not treated worse because you exercise a privacy right.

## Ways to exercise a right

channel-account = In the settings of your account
# $email: e-mail address of the contact.
channel-request-form = With our privacy request form, sent to { $email }
# $email: e-mail address of the contact.
channel-email = By e-mail to { $email }
# $post: postal address of the contact.
channel-post = By mail to { $post }
channel-message-link = Through the link in the message that you received
channel-opt-out-link = Through the link “{ -do-not-sell }” at the bottom of our home page

## Section: your rights

section-rights = Access to your personal information, its accuracy, and your rights
rights-accuracy =
    You can check that the information in your account is accurate, or ask us to delete it. Please help us keep your
    personal information accurate and up to date: you can review and change the information in your account on our
    Websites at any time. You also have a right of access to the information that we hold about you. The table shows
    what you can ask for and how.
rights-fee =
    Where applicable, a fee may be charged for a request for access, to cover our costs of giving you the details of
    the information that we hold about you.
rights-deletion =
    If you would like us to delete some or all of the personal information that we hold about you, for whatever reason,
    please write to { $privacy-email } or { $support-email }, and we will gladly help. Please note that being removed
    from all mailing lists, including those for service and conference updates, may mean that your PIN has to be removed
    from our operational systems, and that you can then no longer use our services. You can delete your { $brand }
    account, with the personal information that belongs to it, at any time in the application.
rights-controller =
    Where the Company is the controller, you can exercise your right of access and ask for corrections or opt-outs under
    the data protection law that applies directly with the Company: as the documentation of the Solution describes, or
    by sending a privacy request form to { $privacy-email }.
rights-processor =
    Where the Company is a processor and you wish to exercise your right of access or to ask for corrections or opt-outs,
    the Company will refer you to the controller under the data protection law that applies.
rights-response =
    If you need more help to access, correct or delete your personal information, please contact us directly. We will
    answer your request within { $privacy-response-time }. If we cannot grant your request, or if we need more time, we
    will explain why.

## Section: communication preferences

section-communication-preferences = Your communication preferences
preferences-intro =
    You can choose which information about our business, programs, Websites and Solutions you receive. You can manage
    these preferences at any time:
preferences-unsubscribe =
    by following the instructions to unsubscribe in any of our promotional e-mails;
preferences-account =
    by changing the settings of your { $brand } account;
preferences-request =
    by completing and sending a privacy request form, or by writing to us at { $privacy-post }. Please state your name,
    your e-mail address, the communication that you received, how it was delivered (for instance by mail, e-mail,
    telephone or text message) and anything else that tells us which material you no longer wish to receive.
preferences-service-notices =
    These choices do not apply to service notices and other required communications that form part of the Websites and
    Solutions. You may receive them from time to time unless you cancel or stop using the service as its terms and
    conditions provide.
preferences-security-notices =
    By using our Websites or Solutions, or by dealing with us or giving us personal information in another way, you agree
    that we may write to you about security, privacy and administrative matters that concern your use. For instance, if
    we learn of a breach of a security system, we may try to inform you by a notice on our Websites, by e-mail or by
    other means.
