about-logs = We keep server logs for { $log-period }, and { $controller } answers what you ask about them within { $privacy-response-time }. Nobody else can read them.
