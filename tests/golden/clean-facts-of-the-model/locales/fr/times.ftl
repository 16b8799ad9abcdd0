times =
    Après la fermeture de votre compte, nous en conservons les données pendant { $retention-after-closing }, et les
    statistiques pendant { $statistics-retention }. Nous annonçons les changements { $notice-period } à l’avance. Le
    certificat figure [dans la liste]({ $data-privacy-framework-certificate }), et vous pouvez [introduire
    une réclamation]({ $data-privacy-framework-complaint }).
