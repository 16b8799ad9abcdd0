exposure = This exposes us to a risk or a legal risk.
technical = Technical and non-technical
again = We ask again and again.
access = You and your company have access to copies of your data.
sales = We help with efforts before or after sales.
