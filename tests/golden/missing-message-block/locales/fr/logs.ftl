# Rien ici encore.
