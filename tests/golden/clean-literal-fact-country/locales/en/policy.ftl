document-privacy = Privacy policy
    .description = What we do with data.
section-about = About this policy
about-intro = This policy of { $controller } is about { $brand }. Users in Switzerland and in Dublin have the same rights.
section-data = What we collect
section-contact = How to reach us
contact-privacy = Representative in Norway

category-email = E-mail address
category-logs = Server logs
source-registration = Registration
purpose-service = Providing the service
basis-contract = Contract
subprocessor-hosting = Hosting provider

table-collections = Data: { $rows ->
        [one] one row
       *[other] { $rows } rows
    }
    .source = Source
    .data = Data
    .purpose = Purpose
    .basis = Legal basis
    .retention = Kept for
table-subprocessors = Subprocessors: { $rows }
    .kind = Kind
    .data = Data
    .purpose = Purpose
    .regions = Countries
