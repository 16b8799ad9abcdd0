about-logs =
    Nous conservons les **journaux** pendant { $log-period } :

    - dans [nos données](#data) ;
    - chez [nous]({ $brand-url }).
