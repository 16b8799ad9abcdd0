### كلمات الصفحة نفسها وكلمات الجداول التي تُبنى من حقائق السياسة.
### كل { $name } حقيقة من policy/*.yaml، وتُكتب بلغة القارئ من تلقاء نفسها.

## الصفحة

ui-skip-to-content = الانتقال إلى المحتوى
ui-contents = المحتويات
ui-languages = اللغات
ui-choose-language = اختر لغتك
ui-effective = سارية منذ { $effective }
ui-updated = آخر تنقيح في { $updated }
# $language: اسم لغة.
ui-prevailing-language =
    تُنشر هذه السياسة بعدة لغات. وفي حال اختلافها، تسود النسخة المحررة باللغة التالية:
    { $language }.
# $regions: قائمة بلدان أو ولايات.
ui-applies-to = ينطبق هذا القسم على المقيمين في الأماكن التالية دون سواها: { $regions }.
# $audience: قائمة فئات من الأشخاص.
ui-audience = المعنيون بهذا القسم: { $audience }.
ui-not-translated = لم يُترجم هذا المقطع بعد.
ui-note = يُرجى الانتباه
ui-back-to-top = العودة إلى أعلى الصفحة
# $language: اسم لغة النص الأصلي.
ui-behind =
    عُدّل النص الأصلي لهذا البند بعد ترجمته. وإلى حين تحديث الترجمة، تسود النسخة المحررة باللغة التالية:
    { $language }.
ui-behind-missing = لم يُترجم هذا البند بعد. وتسود النسخة المحررة باللغة التالية: { $language }.
ui-behind-labels =
    بعض العناوين أو البيانات الواردة هنا لم تُترجم بعد، أو عُدّل نصها الأصلي بعد ترجمتها. وتسود النسخة المحررة باللغة التالية:
    { $language }.
ui-behind-link = قراءة النص الأصلي ({ $language })

## جهات الاتصال

ui-email = البريد الإلكتروني
ui-post = البريد
ui-phone = الهاتف
ui-form = النموذج
ui-response-time = مهلة ردنا

## الجداول المبنية من حقائق السياسة

# $exceptions: قائمة أنواع من البيانات.
ui-all-data-except = جميع البيانات باستثناء { $exceptions }
# $regions: قائمة بلدان.
ui-regions-may-include =
    تبعًا لمكان وجودك وأماكن وجود المشاركين الآخرين، قد تشمل: { $regions }
# $periods: قائمة مدد.
ui-longest-of = أطول المدد التالية: { $periods }
# $periods: قائمة مدد.
ui-shortest-of = أقصر المدد التالية: { $periods }
ui-fee-may-apply = قد يُفرض رسم يغطي تكاليفنا حيثما يجيز القانون ذلك.
# $regions: قائمة بلدان أو ولايات.
ui-only-for = للمقيمين في الأماكن التالية فقط: { $regions }
ui-not-applicable = لا يلزم اتخاذ أي إجراء: يسري ذلك من تلقاء نفسه.

# $rows: عدد الصفوف.
table-collections = المعلومات الشخصية التي نجمعها: { $rows ->
        [zero] لا مصادر ولا استخدامات
        [one] مصدر واحد واستخدام واحد
        [two] مصدران واستخدامان
        [few] { $rows } مصادر واستخدامات
        [many] { $rows } مصدرًا واستخدامًا
       *[other] { $rows } مصدر واستخدام
    }
    .source = المصدر
    .data = المعلومات الشخصية
    .purpose = الغرض
    .basis = الأساس القانوني
    .retention = مدة الاحتفاظ

# $rows: عدد الصفوف.
table-subprocessors = معالجو البيانات من الباطن بحسب النوع: { $rows ->
        [zero] لا أنواع
        [one] نوع واحد
        [two] نوعان
        [few] { $rows } أنواع
        [many] { $rows } نوعًا
       *[other] { $rows } نوع
    }
    .kind = نوع معالج البيانات من الباطن
    .data = المعلومات الشخصية
    .purpose = الغرض من المعالجة
    .regions = بلدان المعالجة

# $rows: عدد الصفوف.
table-rights = ما يمكنك طلبه: { $rows ->
        [zero] لا حقوق
        [one] حق واحد
        [two] حقان
        [few] { $rows } حقوق
        [many] { $rows } حقًا
       *[other] { $rows } حق
    }
    .right = حقك
    .how = كيفية ممارسته
    .time = مهلة ردنا
