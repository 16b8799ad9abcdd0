retention = We keep server logs for 30 days and invoices for ten years.
fine = The fine is up to €1,500.50 or 2 million users.
