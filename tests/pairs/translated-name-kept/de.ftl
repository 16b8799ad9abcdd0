-brand-linux = Linux
latex = Formeln werden auf unseren Servern mit LaTex gesetzt.
brand = Freie Konferenz bewahrt die Sicherungen in den USA auf.
linux = Sie können es auch unter Windows benutzen, wenn Sie mögen.
