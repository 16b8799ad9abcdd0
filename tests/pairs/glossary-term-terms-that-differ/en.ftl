one = We keep your personal information.
both = We keep your personal information, and transfer personal data.
capital = This Policy is about our privacy policy.
small = Our privacy policy is short.
