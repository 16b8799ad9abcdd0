retention = We keep server logs for 30 days and invoices for ten years.
fine = The fine is up to €1,000.50.
users = 1.5 million people use it, 24/7.
years = Files from the nineties, two decades old, are kept for 12 months.
article = See Article 6(1)(b) and item (iii) of the list.
meeting = We meet at 3 p.m. and at 9:30 AM.
phone = Call 1-800-555-0100 or write to a30@example.org.
both = Both the first and the second copy are erased within two weeks.
age = You must be at least sixteen.
files = { $count ->
    [one] One file was erased.
   *[other] { $count } files were erased.
  }
