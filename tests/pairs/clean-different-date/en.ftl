effective = This policy applies from November 3, 2021.
old = The terms of May 25, 2018 apply to older contracts.
since = It has been so since June 2019.
birthday = Each year on 1 March we count them.
iso = Last changed: 2024-02-29
