about-logs = Conservation : { $log-period }. Suppression automatique, « and that is all there is to it, for you ».
