-brand = Acme Cloud
intro = Firefox is made by Mozilla in the US.
linux = You can use it on Linux too.
backups = { -brand } stores the backups. Write to help@firefox.example.com.
us = Tell us what you think.
