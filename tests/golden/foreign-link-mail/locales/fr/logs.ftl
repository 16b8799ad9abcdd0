about-logs = Nous conservons les journaux du serveur pendant { $log-period }. Écrivez à [nous](mailto:evil@evil.example).
about-intro = La présente politique de { $controller } concerne { $brand }. Écrivez à privacy@examplе.com.
