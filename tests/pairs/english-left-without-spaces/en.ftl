limits = Some states do not allow it. THE ABOVE LIMITS MAY NOT APPLY TO YOU AND YOURS.
summary = This text summarizes the terms below.
address = For more about how to report it, see https://example.com/how/to/report-it/.
