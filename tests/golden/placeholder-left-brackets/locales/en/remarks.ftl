section-remarks = Remarks
remarks-text = We answer as the law asks (see above), and quote it: “the controller [sic] informs the data subject […]”.
