case = Write to PRIVACY@example.org.
beside = Write to privacy@example.org.
made-up = yourname@example.com
mask = An address such as shop@yourdomain.example.net is yours.
value = Write to shop@yours.{ $host }.
