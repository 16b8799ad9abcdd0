when = NE ZAMAN şunlardan biri olabilir: auto, always, never
until = Hesabınız ancak adresinizi onayladığınızda geçerli olur.
again = Bana bunu tekrar sorma.
