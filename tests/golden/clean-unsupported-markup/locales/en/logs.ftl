about-logs =
    We keep **server logs** for { $log-period }:

    - in [our data](#data);
    - at [home]({ $brand-url }).
