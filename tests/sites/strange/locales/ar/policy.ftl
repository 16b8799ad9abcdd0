document-privacy = سياسة الخصوصية
    .description = ما نفعله بالبيانات
document-imprint = بصمة
    .description = من نحن
section-about = *من* نحن، www.wool-shop.net؟ { $controller }
section-imprint = بصمة
section-contact = اتصل بنا
contact-privacy = الخصوصية
about-intro = هذه سياسة { $controller } منذ { $effective }.
about-links = اكتب إلى [نحن](#us) أو { $privacy-email } وانظر [من](#who-we-are)، أو { $document-terms }.
about-note = من فضلك.

    فقرتان.
about-term = وصف.
    .term = "مصطلح"
document-terms = الشروط
    .description = ما يسري
section-terms = الشروط
