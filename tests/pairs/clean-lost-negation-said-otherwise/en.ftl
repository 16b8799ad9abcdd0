when = WHEN can be one of: auto, always, never
until = Your account will not be valid until you confirm your address.
again = Do not ask me again.
