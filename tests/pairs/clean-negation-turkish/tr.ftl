sale = Verilerinizi satmıyoruz.
consent = Rızanız olmadan hiçbir şey paylaşmayız.
access = Verileri yetkisiz kişiler göremez.
capitals = VERİLERİNİZİ BAŞKALARIYLA PAYLAŞMAYACAĞIZ.
