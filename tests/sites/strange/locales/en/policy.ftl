document-privacy = Privacy: "yes" & 'no' {"{{"} x {"}}"} # --- true
    .description = What we do – "with" \ data: {"{%"} x {"%}"}
document-imprint = true
    .description = Who we are
section-about = What's *this*, {"{{<"} who {">}}"} ::note www.wool-shop.net {"{#id}"} of { $controller }?
section-how = A_b_c 1. … -- `code` +1
section-imprint = Imprint
section-contact = Contact
contact-privacy = Privacy
about-intro = This policy is of { $controller }, since { $effective }.
about-marks = Marks: {"{{"} x() {"}}"}, {"{%"} x {"%}"}, {"{{<"} x {">}}"}, $a$, ::: note, **bold {"{"}x{"}"}** and `a {"{"} b`.

    - one
    - two: import x from "y"
about-links = Write to [us](#us) or { $privacy-email }, and see [who](#who-we-are), or { $document-terms }.
about-note = Please.

    Two paragraphs {"{/* x */}"}.
about-term = A description.
    .term = term & "term"
document-terms = Terms
    .description = What holds
section-terms = Terms
terms-text = Be kind.
