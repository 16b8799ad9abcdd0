effective = The terms of May 25, 2018 apply to contracts that were made before.
