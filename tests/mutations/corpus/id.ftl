-brand = Lumora
-company = Vesterholm Ltd
notice = Pemberitahuan privasi
    .description = Cara { -brand } menangani data pribadi pelanggannya.
scope = Pemberitahuan ini berlaku bagi setiap orang yang menggunakan { $service }. Pemberitahuan ini menjelaskan data pribadi apa yang kami kumpulkan, mengapa kami memerlukannya, dan berapa lama kami menyimpannya.
# fault(term): Pengendali data -> Pengelola
controller = Pengendali data untuk pemrosesan data Anda adalah { -company }, yang berkedudukan di { $city }.
# fault(negation): Kami tidak menjual -> Kami menjual
# fault(half in English): sebelum membagikannya kepada pengiklan -> before we share them with advertisers
sale = Kami tidak menjual data pribadi Anda. Kami akan selalu meminta persetujuan Anda sebelum membagikannya kepada pengiklan.
invoices = Kami menyimpan faktur selama { $years ->
       *[other] { $years } tahun
    } setelah kontrak berakhir.
answer = Kami menjawab setiap permintaan dalam waktu 30 hari sejak diterima. Dalam kasus yang sulit, kami mungkin memerlukan tambahan waktu hingga 60 hari.
# fault(month): November -> Desember
# fault(day): 14 Mei -> 15 Mei
# fault(year): 2021 -> 2012
version = Pemberitahuan ini terakhir diubah pada tanggal 3 November 2021 dan menggantikan versi tanggal 14 Mei 2018.
email = Jika Anda memiliki pertanyaan tentang data Anda, silakan menulis kapan saja ke privacy@example.com.
collected =
    Ketika Anda membuka akun, kami mengumpulkan:

    - nama, alamat, dan tanggal lahir Anda;
    - tanggal dan waktu pembukaan akun;
    - jenis dan versi peramban yang Anda gunakan.
rights =
    ## Hak Anda

    Anda dapat memperoleh salinan data Anda dan meminta perbaikan data yang keliru, tanpa biaya.

    Jika menurut Anda kami telah melakukan kesalahan, Anda juga dapat mengajukan pengaduan kepada otoritas pengawas.
periods =
    | Data | Tujuan | Disimpan selama |
    | --- | --- | --- |
    | Nama dan alamat | Kontrak | 10 tahun |
    | Berkas log | Keamanan | 90 hari |
    | Pesan | Layanan | 24 bulan |
links = Keterangan lebih lanjut terdapat dalam [kebijakan kuki](https://www.example.com/legal/cookies) dan [daftar pemasok](https://www.example.com/legal/suppliers) kami.
password = Kata sandi Anda **sangat rahasia**. Pilihlah kata sandi yang tidak dapat ditebak oleh siapa pun.
# fault(number word): enam belas -> delapan belas
age = Anda harus berusia sekurang-kurangnya enam belas tahun untuk membuka akun sendiri.
plan = { $plan ->
        [free] Akun Anda ditutup apabila lama tidak digunakan.
        [paid] Akun Anda tetap terbuka selama Anda membayar biaya tepat waktu.
       *[other] Akun Anda tetap terbuka sampai Anda menutupnya.
    }
# fault(only): Hanya karyawan -> Karyawan
# fault(English word): pekerjaan mereka -> work mereka
transfer = Hanya karyawan yang memerlukan data Anda untuk pekerjaan mereka yang memiliki akses ke data tersebut.
# fault(name): Nordbank Payments -> Pembayaran Nordbank
payments = Pembayaran diproses atas nama kami oleh Nordbank Payments. Syarat dan ketentuannya tersedia di situs webnya.
fee = Biaya tahunan sebesar 1.250,50 euro dan jatuh tempo pada hari pertama kontrak.
# fault(duty): kami wajib -> kami dapat
# fault(number dropped): dalam waktu 72 jam -> segera
breach = Jika kami mengetahui adanya pelanggaran keamanan, kami wajib memberi tahu otoritas dalam waktu 72 jam dan menyampaikan kepada Anda apa yang terjadi.
close = Tutup akun
    .title = Menutup akun dan menghapus semua data di dalamnya.
