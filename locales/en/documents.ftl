### Documents beside the privacy policy, and where each leads to another. { $document-… } is its title, and a link to it.

document-subprocessors = Subprocessors
    .description = Which companies process personal information for { $brand }, where and for what.
document-privacy-california = Privacy policy for residents of California
    .description = What { $brand } tells residents of California about their personal information and their rights.
document-cookies = Cookie policy
    .description = Which cookies and similar tools { $brand } uses, why, and how you can refuse them.

section-complaint = Complaints to an authority

see-privacy-policy = The full text is in our { $document-privacy }.
see-subprocessors = The list is also available on a page of its own: { $document-subprocessors }.
see-cookies = These clauses are also available on a page of their own: { $document-cookies }.
