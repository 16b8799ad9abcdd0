effective = This policy applies from November 3, 2021.
since = It has been so since June 2019.
iso = Last changed: 2024-02-29
