region-us-ca = Californie
