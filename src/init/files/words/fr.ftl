section-introduction = À propos de cette politique
introduction =
    { $brand } est un service de { $controller }. La présente politique indique quelles données à caractère personnel nous
    traitons lorsque vous l’utilisez, à quelles fins, et ce que vous pouvez nous demander.

section-leaving = Lorsque vous nous quittez
leaving =
    Vous pouvez fermer votre compte à tout moment. Nous effaçons vos données dans un délai de
    { $retention-after-closing } à compter de la clôture%more%.
