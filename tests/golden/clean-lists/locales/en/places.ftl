region-us-ca = California
