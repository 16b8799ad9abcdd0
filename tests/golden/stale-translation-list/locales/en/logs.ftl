about-logs =
    We keep server logs for { $log-period }, together with what your browser sends with each request, so that we can find and mend faults of the service and see who attacks it. They hold:

    - the address of your device
    - the time of the request
    - the page that you asked for
    - the page that led you there
    - what your browser says of itself

    We delete them afterwards.
