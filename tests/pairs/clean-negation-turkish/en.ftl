sale = We do not sell your data.
consent = We share nothing without your consent.
access = Without permission, nobody can see the data.
capitals = WE WILL NOT SHARE YOUR DATA WITH OTHERS.
