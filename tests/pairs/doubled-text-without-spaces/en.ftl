logs = We keep the logs of the server for a year.
