about-calls = We keep the calls.
about-rooms = We keep the rooms.
about-guests = We keep the guests.
