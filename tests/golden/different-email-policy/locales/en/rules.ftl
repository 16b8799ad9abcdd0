about-rules = Journalists write to press@example.org, everybody else to { $privacy-email }.
