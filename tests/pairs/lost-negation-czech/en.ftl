# Nothing in the Czech text denies, although words begin with "ne".
sale = We do not sell the data of your account, or some of it.
