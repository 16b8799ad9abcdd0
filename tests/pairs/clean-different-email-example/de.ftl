placeholder = beispiel@example.com
