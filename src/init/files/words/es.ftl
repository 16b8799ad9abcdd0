section-introduction = Acerca de esta política
introduction =
    { $brand } es un servicio de { $controller }. Esta política indica qué datos personales tratamos cuando usted lo utiliza,
    con qué fines y qué puede solicitarnos.

section-leaving = Cuando deja el servicio
leaving =
    Puede cerrar su cuenta en cualquier momento. Suprimimos sus datos en un plazo de { $retention-after-closing } desde el
    cierre%more%.
