about-rules = Les journalistes écrivent à presse@example.org, toutes les autres personnes à { $privacy-email }.
