about-logs = Nous conservons les journaux <script>alert(1)</script> pendant { $log-period }.
