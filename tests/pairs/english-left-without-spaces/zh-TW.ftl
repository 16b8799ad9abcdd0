limits = 部分州不允許此限制。THE ABOVE LIMITS MAY NOT APPLY TO YOU AND YOURS.
summary = 本文summarizes the terms below。
address = 如需瞭解如何檢舉，請參閱：https://example.com/how/to/report-it/。
