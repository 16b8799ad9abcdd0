times =
    After your account is closed we keep its data for { $retention-after-closing }, and statistics for
    { $statistics-retention }. We announce changes { $notice-period } ahead. The certificate stands [in
    the list]({ $data-privacy-framework-certificate }), and you can [complain]({ $data-privacy-framework-complaint }).
