section-introduction = Über diese Erklärung
introduction =
    { $brand } ist ein Dienst von { $controller }. Diese Erklärung beschreibt, welche personenbezogenen Daten wir verarbeiten,
    wenn Sie ihn nutzen, zu welchen Zwecken dies geschieht und was Sie von uns verlangen können.

section-leaving = Wenn Sie uns verlassen
leaving =
    Sie können Ihr Konto jederzeit schließen. Wir löschen Ihre Daten spätestens { $retention-after-closing } nach der
    Schließung%more%.
