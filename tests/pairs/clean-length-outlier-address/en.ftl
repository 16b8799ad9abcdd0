state = Indicators let you confirm that your connection is private. While connected, you can visit https://monitor.example.org/ to confirm if your address is masked.
