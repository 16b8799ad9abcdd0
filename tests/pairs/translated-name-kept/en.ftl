-brand-linux = Linux
latex = Formulas are set with LaTeX on our servers.
brand = Free Conference stores the backups in the US.
linux = You can use it on Linux too, if you like.
