track = U kunt de functie Do Not Track van uw browser inschakelen.
