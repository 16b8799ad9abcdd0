data = We do not sell your data. We do not share it with anyone who advertises.
kept = We do not keep your messages. We keep your name.
