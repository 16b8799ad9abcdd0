backup = Les sauvegardes sont effacées quelques jours après la fermeture de votre compte.
