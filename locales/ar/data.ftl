### أسماء الحقائق الواردة في policy/data.yaml، وهي تظهر في خلايا الجداول.

## أنواع البيانات الشخصية

category-user-name = اسم المستخدم
category-email = عنوان البريد الإلكتروني
category-selected-user-name = اسم العرض الذي يختاره المستخدم
category-account-creation-date = تاريخ إنشاء الحساب
category-password = كلمة المرور
    .inline = كلمة المرور
category-source-data = مصدر التسجيل (الجهة التي ورد منها التسجيل)
category-call-detail-records = سجلات تفاصيل المكالمات (CDR)
category-log-data = بيانات السجلات
category-call-rating-data = بيانات تقييم المكالمات
category-support-data = تذاكر الدعم وبيانات الدعم
category-recordings = التسجيلات
category-whiteboards = السبورات البيضاء
category-transcripts = التفريغات النصية
category-call-summaries = الملخصات الذكية للمكالمات
category-billing-details = تفاصيل الفوترة
category-transaction-details = تفاصيل المعاملات
category-card-numbers = أرقام بطاقات الائتمان
    .inline = أرقام بطاقات الائتمان
category-customer-details = تفاصيل العميل
category-source-data-details = تفاصيل مصدر التسجيل
category-personal-information = المعلومات الشخصية
category-support-tickets = تذاكر الدعم
category-support-call-records = سجلات تفاصيل المكالمات (CDR) الخاصة باتصالات الدعم
category-service-use = استخدام الخدمة
category-transaction-history = سجل المعاملات
category-conference-call-records = سجلات تفاصيل المكالمات (CDR) الخاصة بالمؤتمرات

## مصادر البيانات

source-registration = العميل، عند التسجيل
source-operational-systems = الأنظمة التشغيلية، بفعل نشاط العميل واستخدامه الخدمة
source-billing-entry = العميل، فقط في الحالات التي تُدخَل فيها معلومات الفوترة وتكون منطبقة

## أغراض معالجة البيانات

purpose-provide-applications = توفير تطبيقات التعاون
purpose-provide-effective-applications =
    توفير تطبيقات تعاون فعالة، مع ما يرافقها من تسويق ودعم للعملاء
purpose-application-logging = حفظ سجلات التطبيقات
purpose-related-features = توفير المزيد من وظائف تطبيقات التعاون وميزاتها
purpose-card-processing = معالجة بطاقات الائتمان
purpose-hosted-card-services = خدمات مستضافة لمعالجة بطاقات الائتمان
purpose-campaign-user-management = إدارة المستخدمين لأغراض الحملات التسويقية والترويجية
purpose-application-hosting = استضافة تطبيقات التعاون
purpose-application-development = تطوير التطبيقات
purpose-application-debugging = تصحيح أخطاء التطبيقات وحفظ سجلاتها
purpose-internal-collaboration = التذاكر الداخلية والتواصل الداخلي ومستودع الشيفرة البرمجية
purpose-customer-support = دعم العملاء
purpose-customer-relationship =
    إدارة العملاء المحتملين والفرص التجارية والحسابات في نظام إدارة علاقات العملاء (CRM)
purpose-data-transport = نقل البيانات
purpose-dial-in-numbers =
    أرقام الاتصال للانضمام (الاتصال الداخلي المباشر، «DID»)؛ ومنها ما تورّده شركات اتصالات وشبكات في أنحاء العالم،
    ليتمكن المشاركون هناك من الانضمام
purpose-toll-free-numbers =
    الأرقام المجانية؛ ومنها ما تورّده شركات اتصالات وشبكات في أنحاء العالم، ليتمكن المشاركون هناك من الانضمام
purpose-reporting = إعداد التقارير وتحليل البيانات
purpose-trend-analysis = التسويق وتحليل الاتجاهات

## الأسس القانونية

basis-consent = موافقتك
basis-contract = الضرورة لتقديم خدمات التعاون التي طلبها العميل

## مدد الاحتفاظ بالبيانات

criterion-customer-contract = مدة عقد العميل
criterion-regulation = أي مدة أطول تشترطها لائحة تنظيمية محددة

## الأشخاص

subject-business-user = موظفو العملاء من قطاع الأعمال وغيرهم من المستخدمين المصرح لهم لدى هؤلاء العملاء

## أماكن لا اسم لها في CLDR، المصدر المعتاد لأسماء البلدان

region-worldwide = جميع أنحاء العالم، في الولايات القضائية المعنية
region-us-ca = كاليفورنيا
region-hk = هونغ كونغ
