about-rules =
    Our [rules]({ $link-rules }) hold. See [the register](https://register.example.net/acme).
