share = We do not pass your data on to others unless you agree.
