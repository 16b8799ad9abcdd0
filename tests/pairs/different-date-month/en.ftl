effective = This policy applies from November 3, 2021.
review = We review it each year until 12/31/2026.
