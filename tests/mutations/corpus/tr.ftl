-brand = Lumora
-company = Vesterholm Ltd
notice = Gizlilik bildirimi
    .description = { -brand } müşterilerinin kişisel verilerini nasıl işler.
scope = Bu bildirim, { $service } hizmetini kullanan herkes için geçerlidir. Hangi kişisel verileri topladığımızı, bunlara neden ihtiyaç duyduğumuzu ve bunları ne kadar süreyle sakladığımızı açıklar.
# fault(term): Verilerinizin işlenmesinde veri sorumlusu -> Verilerinizin işlenmesinde yönetici
controller = Verilerinizin işlenmesinde veri sorumlusu, kayıtlı merkezi { $city } olan { -company } şirketidir.
# fault(negation): satmıyoruz -> satıyoruz
# fault(half in English): Bunları reklam verenlerle paylaşmadan önce -> Before we share them with advertisers,
sale = Kişisel verilerinizi satmıyoruz. Bunları reklam verenlerle paylaşmadan önce her zaman rızanızı isteriz.
invoices = Faturaları sözleşmenin sona ermesinden sonra { $years ->
        [one] bir yıl
       *[other] { $years } yıl
    } süreyle saklıyoruz.
answer = Her talebi, bize ulaşmasından itibaren 30 gün içinde yanıtlıyoruz. Zor durumlarda 60 güne kadar ek süreye ihtiyaç duyabiliriz.
# fault(month): Kasım -> Aralık
# fault(day): 14 Mayıs -> 15 Mayıs
# fault(year): 2021 -> 2012
version = Bu bildirim en son 3 Kasım 2021 tarihinde değiştirilmiştir ve 14 Mayıs 2018 tarihli sürümün yerini alır.
email = Verilerinizle ilgili sorularınız varsa istediğiniz zaman privacy@example.com adresine yazabilirsiniz.
collected =
    Hesap açtığınızda şunları topluyoruz:

    - adınızı, adresinizi ve doğum tarihinizi;
    - hesabın açıldığı tarih ve saati;
    - kullandığınız tarayıcının türünü ve sürümünü.
rights =
    ## Haklarınız

    Verilerinizin bir kopyasını ücretsiz olarak alabilir ve yanlış verilerin düzeltilmesini isteyebilirsiniz.

    Hata yaptığımızı düşünüyorsanız denetim makamına da şikâyette bulunabilirsiniz.
periods =
    | Veri | Amaç | Saklama süresi |
    | --- | --- | --- |
    | Ad ve adres | Sözleşme | 10 yıl |
    | Günlük dosyaları | Güvenlik | 90 gün |
    | Mesajlar | Destek | 24 ay |
links = Daha fazla bilgi [çerez politikamızda](https://www.example.com/legal/cookies) ve [tedarikçi listesinde](https://www.example.com/legal/suppliers) yer almaktadır.
password = Parolanız **kesinlikle gizlidir**. Lütfen kimsenin tahmin edemeyeceği bir parola seçin.
# fault(number word): on altı -> on sekiz
age = Kendinize ait bir hesap açmak için en az on altı yaşında olmalısınız.
plan = { $plan ->
        [free] Hesabınız uzun süre kullanılmadığında kapatılır.
        [paid] Hesabınız, ücreti zamanında ödediğiniz sürece açık kalır.
       *[other] Hesabınız siz kapatana kadar açık kalır.
    }
# fault(only): Verilerinize yalnızca -> Verilerinize
# fault(English word): işleri -> work
transfer = Verilerinize yalnızca işleri için bu verilere ihtiyaç duyan çalışanlar erişebilir.
# fault(name): Nordbank Payments -> Nordbank Ödemeleri
payments = Ödemeler bizim adımıza Nordbank Payments tarafından işlenir. Şirketin genel şartlarını internet sitesinde bulabilirsiniz.
fee = Yıllık ücret 1.250,50 avrodur ve sözleşmenin ilk gününde ödenir.
# fault(duty): bildirmek ve size ne olduğunu açıklamak zorundayız -> bildirebilir ve size ne olduğunu açıklayabiliriz
# fault(number dropped): 72 saat içinde -> gecikmeden
breach = Bir güvenlik ihlalini öğrenirsek bunu makama 72 saat içinde bildirmek ve size ne olduğunu açıklamak zorundayız.
close = Hesabı kapat
    .title = Hesabı kapatır ve içindeki tüm verileri siler.
