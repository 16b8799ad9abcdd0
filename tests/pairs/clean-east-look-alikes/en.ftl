must = You must always keep your registration up to date.
may = The deadline may be extended in special cases.
regardless = This policy applies to different services, including but not limited to apps.
minors = Minors under 13 must ask a parent.
only = We collect not only your name but also your address.
