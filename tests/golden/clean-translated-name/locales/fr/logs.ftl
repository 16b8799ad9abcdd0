about-logs = Nous conservons les journaux de SafeCall pendant { $log-period } ; le saviez-vous ? Écrivez à did@safecall.example.com.
