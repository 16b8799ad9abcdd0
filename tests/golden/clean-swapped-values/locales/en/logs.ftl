about-logs =
    We keep server logs for { $log-period }, and { $controller } answers what you ask about them within { $privacy-response-time }.
    Nobody else can read them.

    - Errors: 14 days, of which 3 unread
    - Attacks: 90 days, of which 7 unread
