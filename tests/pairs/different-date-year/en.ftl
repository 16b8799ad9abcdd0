effective = This policy applies from November 3, 2021.
