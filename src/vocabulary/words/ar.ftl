### Words that come with the tool. A message of the policy itself with the same id takes the place of one of these.
### { $names } are facts of the policy: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = الانتقال إلى المحتوى
ui-contents = المحتويات
ui-languages = اللغات
ui-documents = المستندات
ui-choose-language = اختر لغتك
ui-effective = سارية منذ { $effective }
ui-updated = آخر تنقيح في { $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    تُنشر هذه السياسة بعدة لغات. وفي حال اختلافها، تسود النسخة المحررة باللغة التالية:
    { $language }.
# $regions: list of countries or states.
ui-applies-to = ينطبق هذا القسم على المقيمين في الأماكن التالية دون سواها: { $regions }.
# $audience: list of groups of people.
ui-audience = المعنيون بهذا القسم: { $audience }.
ui-not-translated = لم يُترجم هذا المقطع بعد.
ui-note = يُرجى الانتباه
ui-back-to-top = العودة إلى أعلى الصفحة
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    عُدّل النص الأصلي لهذا البند بعد ترجمته. وإلى حين تحديث الترجمة، تسود النسخة المحررة باللغة التالية:
    { $language }.
ui-behind-missing = لم يُترجم هذا البند بعد. وتسود النسخة المحررة باللغة التالية: { $language }.
# Stands at the top of a section or page.
ui-behind-labels =
    بعض العناوين أو البيانات الواردة هنا لم تُترجم بعد، أو عُدّل نصها الأصلي بعد ترجمتها. وتسود النسخة المحررة
    باللغة التالية: { $language }.
ui-behind-link = قراءة النص الأصلي ({ $language })

## Contacts

ui-email = البريد الإلكتروني
ui-post = البريد
ui-phone = الهاتف
ui-form = النموذج
ui-response-time = مهلة ردنا

## Tables made from the policy's facts

ui-all-data = جميع البيانات
# $exceptions: list of kinds of data.
ui-all-data-except = جميع البيانات باستثناء { $exceptions }
# $regions: list of countries.
ui-regions-may-include = تبعًا لمكان وجودك، قد تشمل: { $regions }
# $periods: list of periods.
ui-longest-of = أطول المدد التالية: { $periods }
# $periods: list of periods.
ui-shortest-of = أقصر المدد التالية: { $periods }
ui-fee-may-apply = قد يُفرض رسم يغطي تكاليفنا حيثما يجيز القانون ذلك.
# $regions: list of countries or states.
ui-only-for = للمقيمين في الأماكن التالية فقط: { $regions }
ui-not-applicable = لا يلزم اتخاذ أي إجراء: يسري ذلك من تلقاء نفسه.
# $period: a period. $event: from when it runs, inside a sentence.
ui-from-event = { $period } اعتبارًا من { $event }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-longest-of-from-event = اعتبارًا من { $event }، أطول المدد التالية: { $periods }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-shortest-of-from-event = اعتبارًا من { $event }، أقصر المدد التالية: { $periods }
# $interests: list of interests, inside a sentence.
ui-interests = مصالحنا المشروعة: { $interests }
# $conditions: list of what allows special categories of data to be used, inside a sentence.
ui-conditions = أساس معالجة الفئات الخاصة من البيانات: { $conditions }
# $subjects: list of groups of people, inside a sentence.
ui-subjects = تتعلق بالفئات التالية: { $subjects }
ui-required-by-contract = يقتضي العقد أن تزودنا بهذه البيانات.
ui-required-by-law = يُلزمك القانون بتزويدنا بهذه البيانات.
ui-voluntary = لك أن تزودنا بهذه البيانات أو ألا تزودنا بها.
# $safeguards: list of legal instruments, inside a sentence.
ui-safeguards = أساس النقل: { $safeguards }
# $link: address of a page.
ui-safeguard-complaint = الشكاوى: { $link }
# $contract: name or number of a contract.
ui-contract = العقد: { $contract }
# $date: a date.
ui-since = منذ { $date }
# $measures: list of measures, inside a sentence.
ui-measures = تدابير إضافية: { $measures }
# $evidence: list of what is asked for, inside a sentence.
ui-evidence = للتحقق من هويتك، نطلب ما يلي: { $evidence }
# $formats: list of formats, such as JSON.
ui-formats = الصيغة: { $formats }
ui-then-anonymised = بعد ذلك تُخفى هوية أصحاب البيانات.
ui-none = لا يوجد
ui-session = إلى أن تغلق متصفحك
ui-not-limited = إلى أن تحذفه
ui-first-party = نحن
ui-role-controller = المتحكم في البيانات
ui-role-joint-controller = المتحكم المشترك في البيانات
ui-role-officer = مسؤول حماية البيانات
# $regime: name of a law.
ui-role-representative = الممثل ({ $regime })
ui-recipient-processor = نيابةً عنا وبموجب تعليماتنا
ui-recipient-joint-controller = بالاشتراك معنا
ui-recipient-controller = تحت مسؤوليتها الخاصة
ui-recipient-authority = سلطة عامة
# $party: name of a person or a company.
ui-represented-by = يمثله: { $party }
ui-regime-gdpr = اللائحة العامة لحماية البيانات الصادرة عن الاتحاد الأوروبي
ui-regime-uk-gdpr = اللائحة العامة لحماية البيانات في المملكة المتحدة
ui-regime-swiss-fadp = القانون الاتحادي السويسري بشأن حماية البيانات
ui-regime-ccpa = قانون خصوصية المستهلك في كاليفورنيا
ui-regime-lgpd = القانون العام البرازيلي لحماية البيانات
ui-regime-quebec-law-25 = قانون كيبيك بشأن حماية المعلومات الشخصية في القطاع الخاص
ui-measure-technical = تدبير تقني
ui-measure-organisational = تدبير تنظيمي
ui-transfer-adequacy = تقرر رسميًا أن مستوى الحماية هناك ملائم.
ui-sold = تُباع
ui-shared = تُشارَك لأغراض الإعلان السلوكي العابر للسياقات
ui-neither = لا تُباع ولا تُشارَك
# $document: title of another document, which is a link.
ui-see-document = انظر { $document }.
# $version: number or date of the version.
ui-version = النسخة { $version }

# $rows: number of rows.
table-collections = البيانات الشخصية التي نعالجها: { $rows ->
        [zero] لا مصادر ولا استخدامات
        [one] مصدر واحد واستخدام واحد
        [two] مصدران واستخدامان
        [few] { $rows } مصادر واستخدامات
        [many] { $rows } مصدرًا واستخدامًا
       *[other] { $rows } مصدر واستخدام
    }
    .source = المصدر
    .data = البيانات الشخصية
    .purpose = الغرض
    .basis = الأساس القانوني
    .retention = مدة الاحتفاظ

# $rows: number of rows.
table-subprocessors = معالجو البيانات: { $rows ->
        [zero] لا شركات ولا أنواع شركات
        [one] شركة واحدة أو نوع واحد من الشركات
        [two] شركتان أو نوعان من الشركات
        [few] { $rows } شركات أو أنواع من الشركات
        [many] { $rows } شركة أو نوعًا من الشركات
       *[other] { $rows } شركة أو نوع من الشركات
    }
    .kind = معالج البيانات
    .data = البيانات الشخصية
    .purpose = الغرض من المعالجة
    .regions = بلدان المعالجة

# $rows: number of rows.
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

table-rights-overview = حقوقك
    .right = الحق
    .meaning = معناه

table-overview = ما نستخدم البيانات من أجله
    .purpose = الغرض
    .data = البيانات الشخصية
    .retention = مدة الاحتفاظ

table-recipients = الجهات المتلقية الأخرى: { $rows ->
        [zero] لا جهات
        [one] جهة واحدة
        [two] جهتان
        [few] { $rows } جهات
        [many] { $rows } جهة
       *[other] { $rows } جهة
    }
    .recipient = الجهة المتلقية
    .role = صفتها
    .data = البيانات الشخصية
    .purpose = الغرض
    .regions = البلدان

table-responsible = الجهة المسؤولة
    .role = الصفة
    .who = الاسم
    .how = كيفية الاتصال

table-transfers = نقل البيانات إلى بلدان أخرى
    .to = وجهة النقل
    .safeguard = أساس النقل وضماناته
    .copy = مكان الحصول على نسخة

table-authorities = السلطات الإشرافية
    .authority = السلطة
    .region = للأشخاص الموجودين في
    .how = كيفية تقديم شكوى

table-automated-decisions = القرارات المتخذة دون تدخل بشري
    .decision = القرار
    .logic = كيفية اتخاذه
    .effects = آثاره بالنسبة إليك
    .review = كيفية طلب مراجعة بشرية

table-cookies = ملفات تعريف الارتباط والتقنيات المماثلة: { $rows ->
        [zero] لا عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $rows } عناصر
        [many] { $rows } عنصرًا
       *[other] { $rows } عنصر
    }
    .name = الاسم
    .provider = الجهة التي تضعه
    .purpose = الغرض
    .group = الفئة
    .duration = مدة التخزين

table-measures = التدابير الأمنية
    .measure = التدبير
    .kind = النوع

table-california = المعلومات الشخصية التي جُمعت خلال آخر 12 شهرًا، وفق الفئات المحددة في قانون كاليفورنيا
    .category = الفئة
    .data = ما نجمعه
    .source = المصادر
    .purpose = الأغراض
    .recipients = الجهات المُفصَح لها لغرض يتصل بالأعمال
    .sale = البيع أو المشاركة
    .retention = مدة الاحتفاظ

table-purpose-changes = الاستخدام لأغراض جديدة
    .data = البيانات الشخصية
    .purpose = الغرض الجديد
    .from = اعتبارًا من
    .where = للمزيد عن ذلك

table-processing = أنشطة المعالجة: { $rows ->
        [zero] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $rows } أنشطة
        [many] { $rows } نشاطًا
       *[other] { $rows } نشاط
    }
    .activity = النشاط
    .subjects = أصحاب البيانات
    .data = البيانات الشخصية
    .purpose = الغرض
    .basis = الأساس القانوني
    .recipients = الجهات المتلقية
    .transfers = النقل إلى بلدان ثالثة
    .retention = أجل المحو

## Kinds of personal data. .inline: the name inside a sentence.

category-name = الاسم
    .inline = اسمك
category-email-address = عنوان البريد الإلكتروني
    .inline = عنوان بريدك الإلكتروني
category-telephone-number = رقم الهاتف
    .inline = رقم هاتفك
category-postal-address = العنوان البريدي
    .inline = عنوانك البريدي
category-user-name = اسم المستخدم
    .inline = اسم المستخدم الخاص بك
category-password = كلمة المرور
    .inline = كلمة المرور الخاصة بك
category-date-of-birth = تاريخ الميلاد
    .inline = تاريخ ميلادك
category-age = العمر
    .inline = عمرك
category-gender = الجنس
    .inline = جنسك
category-nationality = الجنسية
    .inline = جنسيتك
category-photo = الصورة الشخصية
    .inline = صورتك الشخصية
category-preferred-language = اللغة المفضلة
    .inline = لغتك المفضلة
category-identity-document = بيانات وثيقة الهوية
    .inline = بيانات وثيقة هويتك
category-tax-number = الرقم الضريبي
    .inline = رقمك الضريبي
category-account-details = تفاصيل الحساب
    .inline = تفاصيل حسابك
category-ip-address = عنوان IP
    .inline = عنوان IP الخاص بك
category-device-identifiers = معرِّفات الجهاز
    .inline = معرِّفات جهازك
category-browser-details = المتصفح ونظام التشغيل
    .inline = تفاصيل متصفحك ونظام تشغيل جهازك
category-usage-data = استخدام الخدمة
    .inline = البيانات المتعلقة بكيفية استخدامك الخدمة
category-browsing-history = الصفحات التي جرت زيارتها
    .inline = الصفحات التي تزورها
category-search-history = عمليات البحث
    .inline = عمليات البحث التي تجريها
category-log-data = سجلات الخوادم
    .inline = سجلات الخوادم
category-crash-reports = تقارير الأعطال والأخطاء
    .inline = تقارير الأعطال والأخطاء
category-cookie-identifiers = معرِّفات ملفات تعريف الارتباط
    .inline = معرِّفات ملفات تعريف الارتباط
category-approximate-location = الموقع الجغرافي التقريبي
    .inline = موقعك الجغرافي التقريبي
category-precise-location = الموقع الجغرافي الدقيق
    .inline = موقعك الجغرافي الدقيق
category-payment-card-details = تفاصيل بطاقة الدفع
    .inline = تفاصيل بطاقة الدفع الخاصة بك
category-bank-details = البيانات المصرفية
    .inline = بياناتك المصرفية
category-billing-details = تفاصيل الفوترة
    .inline = تفاصيل الفوترة الخاصة بك
category-order-history = الطلبات والمشتريات
    .inline = طلباتك ومشترياتك
category-transaction-details = تفاصيل المعاملات
    .inline = تفاصيل معاملاتك
category-credit-rating = التصنيف الائتماني
    .inline = تصنيفك الائتماني
category-income = الدخل
    .inline = دخلك
category-messages = محتوى الرسائل
    .inline = محتوى رسائلك
category-communication-metadata = البيانات الوصفية للاتصالات (الأطراف والتوقيت والمدة)
    .inline = البيانات الوصفية للاتصالات
category-call-records = سجلات المكالمات
    .inline = سجلات المكالمات
category-call-recordings = التسجيلات الصوتية للمكالمات
    .inline = التسجيلات الصوتية للمكالمات
category-uploaded-content = المحتوى الذي ترفعه
    .inline = المحتوى الذي ترفعه
category-support-requests = طلبات الدعم
    .inline = طلبات الدعم التي تقدمها
category-survey-answers = الإجابات عن الاستبيانات
    .inline = إجاباتك عن الاستبيانات
category-preferences = التفضيلات والإعدادات
    .inline = تفضيلاتك وإعداداتك
category-interests = الاهتمامات
    .inline = اهتماماتك
category-contacts-list = جهات الاتصال المحفوظة لديك
    .inline = جهات الاتصال المحفوظة لديك
category-social-media-profile = الملف الشخصي على وسائل التواصل الاجتماعي
    .inline = ملفك الشخصي على وسائل التواصل الاجتماعي
category-employment-details = الوظيفة والخلفية المهنية
    .inline = وظيفتك وخلفيتك المهنية
category-education-details = التعليم والمؤهلات
    .inline = تعليمك ومؤهلاتك
category-marital-status = الحالة الاجتماعية
    .inline = حالتك الاجتماعية
category-vehicle-details = بيانات المركبة
    .inline = بيانات مركبتك
category-insurance-details = بيانات التأمين
    .inline = بيانات التأمين الخاصة بك
category-sensor-data = بيانات مستشعرات جهازك
    .inline = بيانات مستشعرات جهازك
category-health-data = البيانات الصحية
    .inline = البيانات الصحية
category-genetic-data = البيانات الجينية
    .inline = البيانات الجينية
category-biometric-data = البيانات البيومترية المستخدمة لتحديد هويتك
    .inline = البيانات البيومترية المستخدمة لتحديد هويتك
category-ethnic-origin = الأصل العرقي أو الإثني
    .inline = أصلك العرقي أو الإثني
category-religious-belief = المعتقدات الدينية أو الفلسفية
    .inline = معتقداتك الدينية أو الفلسفية
category-political-opinion = الآراء السياسية
    .inline = الآراء السياسية الخاصة بك
category-trade-union-membership = العضوية في النقابات العمالية
    .inline = عضويتك في نقابة عمالية
category-sexual-orientation = الحياة الجنسية أو التوجه الجنسي
    .inline = حياتك الجنسية أو توجهك الجنسي
category-criminal-records = الإدانات الجنائية والجرائم
    .inline = الإدانات الجنائية والجرائم

## Where data come from

source-you = أنت، عندما تزودنا بها
source-registration = أنت، عند التسجيل
source-purchase = أنت، عند الشراء منا
source-contact-form = أنت، عند الاتصال بنا
source-job-application = أنت، عند التقدم لشغل وظيفة
source-use-of-service = استخدامك الخدمة، تلقائيًا
source-your-device = جهازك، تلقائيًا
source-our-records = سجلاتنا الخاصة
source-other-users = مستخدمون آخرون
source-your-employer = صاحب العمل الذي تعمل لديه
source-business-partners = شركاء الأعمال
source-data-brokers = وسطاء البيانات
source-sign-in-provider = مقدم الخدمة الذي تسجل الدخول عن طريقه
source-credit-agencies = وكالات المعلومات الائتمانية
source-public-registers = السجلات العامة
source-social-networks = الملفات الشخصية العامة على شبكات التواصل الاجتماعي

## Why data are processed

purpose-provide-service = تقديم الخدمة
purpose-manage-account = إدارة حسابك
purpose-fulfil-orders = تنفيذ الطلبات
purpose-process-payments = معالجة المدفوعات
purpose-deliver-goods = تسليم السلع
purpose-customer-support = دعم العملاء
purpose-customer-relationship = إدارة العلاقة مع العملاء
purpose-communication = التواصل معك
purpose-marketing = التسويق
purpose-direct-marketing = التسويق المباشر
purpose-newsletter = إرسال النشرة الإخبارية
purpose-targeted-advertising = تقديم إعلانات تلائم اهتماماتك
purpose-personalisation = تخصيص الخدمة
purpose-analytics = تحليل كيفية استخدام الخدمة
purpose-improve-service = تحسين منتجاتنا وخدماتنا
purpose-research = البحث والتطوير
purpose-security = الحفاظ على أمن الخدمة
purpose-fraud-prevention = منع الاحتيال وكشفه
purpose-identity-verification = التحقق من الهوية
purpose-age-verification = التحقق من العمر
purpose-legal-compliance = الامتثال للالتزامات القانونية
purpose-legal-claims = إقامة المطالبات القانونية أو ممارستها أو الدفاع في مواجهتها
purpose-accounting = السجلات المحاسبية والضريبية
purpose-hosting = استضافة الخدمة
purpose-debugging = اكتشاف الأخطاء وتصحيحها
purpose-recruitment = التوظيف
purpose-human-resources = إدارة الموارد البشرية
purpose-surveys = إجراء الاستبيانات
purpose-remember-settings = حفظ إعداداتك
purpose-sign-in = تسجيل دخولك

## Legal bases

basis-consent = موافقتك (المادة 6(1)(أ) من اللائحة العامة لحماية البيانات)
basis-contract =
    تنفيذ عقد مبرم معك، أو اتخاذ خطوات سابقة لإبرامه بناءً على طلبك (المادة 6(1)(ب) من اللائحة العامة لحماية البيانات)
basis-legal-obligation = الامتثال لالتزام قانوني (المادة 6(1)(ج) من اللائحة العامة لحماية البيانات)
basis-vital-interests = حماية المصالح الحيوية (المادة 6(1)(د) من اللائحة العامة لحماية البيانات)
basis-public-task =
    أداء مهمة تحقيقًا للمصلحة العامة أو في إطار ممارسة سلطة رسمية (المادة 6(1)(هـ) من اللائحة العامة لحماية البيانات)
basis-legitimate-interests = المصالح المشروعة (المادة 6(1)(و) من اللائحة العامة لحماية البيانات)

## What allows special categories of data to be used; stands inside a list

condition-explicit-consent = موافقتك الصريحة (المادة 9(2)(أ) من اللائحة العامة لحماية البيانات)
condition-employment-law =
    الالتزامات والحقوق في مجال قانون العمل والضمان الاجتماعي (المادة 9(2)(ب) من اللائحة العامة لحماية البيانات)
condition-vital-interests =
    حماية المصالح الحيوية لشخص غير قادر على إبداء موافقته (المادة 9(2)(ج) من اللائحة العامة لحماية البيانات)
condition-not-for-profit-body =
    أنشطة هيئة لا تستهدف الربح في ما يتعلق بأعضائها (المادة 9(2)(د) من اللائحة العامة لحماية البيانات)
condition-made-public =
    البيانات التي جعلتها بنفسك متاحة للعموم على نحو واضح (المادة 9(2)(هـ) من اللائحة العامة لحماية البيانات)
condition-legal-claims = المطالبات القانونية أو عمل المحاكم (المادة 9(2)(و) من اللائحة العامة لحماية البيانات)
condition-public-interest =
    مصلحة عامة جوهرية ينص عليها القانون (المادة 9(2)(ز) من اللائحة العامة لحماية البيانات)
condition-health-care =
    الرعاية الطبية أو الطب المهني مع الالتزام بالسر المهني (المادة 9(2)(ح) من اللائحة العامة لحماية البيانات)
condition-public-health =
    المصلحة العامة في مجال الصحة العامة (المادة 9(2)(ط) من اللائحة العامة لحماية البيانات)
condition-archiving-research =
    الحفظ في الأرشيف أو البحث أو الإحصاء وفقًا لما ينص عليه القانون (المادة 9(2)(ي) من اللائحة العامة لحماية البيانات)

## Legitimate interests; stand inside a list

interest-operate-securely = تشغيل أنظمتنا بأمان
interest-prevent-fraud = منع الاحتيال وإساءة الاستخدام
interest-improve-products = تحسين منتجاتنا وخدماتنا
interest-understand-use = فهم كيفية استخدام خدماتنا
interest-advertise-products = إطلاع العملاء على منتجاتنا المماثلة
interest-answer-enquiries = الرد على الاستفسارات
interest-enforce-claims = إقامة المطالبات القانونية أو ممارستها أو الدفاع في مواجهتها
interest-manage-group = إدارة مجموعة شركاتنا بكفاءة
interest-find-staff = استقطاب موظفين مناسبين

## What decides how long data are kept; stands inside a list

criterion-account-open = المدة التي يكون لديك فيها حساب
    .alone = ما دام لديك حساب
criterion-contract-term = مدة العقد المبرم معك
    .alone = طوال مدة العقد المبرم معك
criterion-consent-withdrawn = المدة الممتدة إلى حين سحب موافقتك
    .alone = إلى أن تسحب موافقتك
criterion-objection-made = المدة الممتدة إلى حين اعتراضك
    .alone = إلى أن تعترض
criterion-purpose-fulfilled = المدة التي يقتضيها الغرض
    .alone = ما دام الغرض يقتضي ذلك
criterion-request-answered = المدة الممتدة إلى حين البت في طلبك
    .alone = إلى أن يُبَتّ في طلبك
criterion-statutory-period = المدة التي يُلزمنا القانون بحفظ السجلات خلالها
    .alone = طوال المدة التي يُلزمنا القانون بحفظ السجلات خلالها
criterion-limitation-period = المدة الممتدة إلى حين سقوط المطالبات بالتقادم
    .alone = إلى أن تسقط المطالبات بالتقادم
criterion-session = مدة زيارتك
    .alone = طوال مدة زيارتك

## From when a period runs; stands inside a sentence

event-collection = وقت جمع البيانات
event-account-closed = وقت إغلاقك حسابك
event-contract-ended = انتهاء العقد
event-last-use = آخر استخدام لك للخدمة
event-last-contact = آخر اتصال بيننا وبينك
event-end-of-year = نهاية السنة التقويمية
event-procedure-ended = انتهاء الإجراء

## What follows when data are not given

consequence-no-service = من دون هذه البيانات لا يمكننا تقديم الخدمة.
consequence-no-contract = من دون هذه البيانات لا يمكننا إبرام عقد معك.
consequence-no-feature = من دون هذه البيانات لا يمكنك استخدام الوظيفة المعنية.
consequence-no-answer = من دون هذه البيانات لا يمكننا الرد عليك.
consequence-nothing-happens = لا يترتب على عدم تقديم هذه البيانات أي أثر بالنسبة إليك.

## People; stand inside a list

subject-customers = العملاء
subject-users = مستخدمو الخدمة
subject-visitors = زوار مواقعنا الإلكترونية
subject-subscribers = المشتركون
subject-prospects = الأشخاص المهتمون بمنتجاتنا
subject-business-contacts = جهات الاتصال لدى شركاء الأعمال
subject-employees = الموظفون
subject-applicants = المتقدمون لشغل الوظائف
subject-patients = المرضى
subject-students = الطلاب
subject-members = الأعضاء
subject-children = الأطفال

## Recipients

recipient-public-authorities = السلطات العامة، حيثما يُلزمنا القانون بذلك
recipient-legal-advisers = المستشارون القانونيون ومدققو الحسابات
recipient-group-companies = شركات مجموعتنا

## Rights

right-access = الوصول
    .meaning = يمكنك معرفة ما إذا كنا نعالج بيانات شخصية تخصك، وما هي وكيف نعالجها، والحصول على نسخة منها.
right-rectification = التصحيح
    .meaning = يمكنك أن تطلب تصحيح البيانات الشخصية غير الدقيقة واستكمال البيانات غير المكتملة.
right-erasure = المحو
    .meaning =
        يمكنك أن تطلب محو بياناتك الشخصية في الحالات التي ينص عليها القانون، ومنها ألا تعود هذه البيانات لازمة.
right-restriction = تقييد المعالجة
    .meaning =
        يمكنك أن تطلب منا أن نقتصر على تخزين بياناتك الشخصية، دون استخدامها، إلى حين تسوية مسألة تتعلق بها.
right-portability = قابلية نقل البيانات
    .meaning =
        يمكنك أن تتلقى البيانات الشخصية التي زودتنا بها في صيغة شائعة الاستخدام ومقروءة آليًا، أو أن تطلب إرسالها إلى
        جهة أخرى.
right-objection = الاعتراض
    .meaning =
        يمكنك الاعتراض، لأسباب تتعلق بوضعك الخاص، على المعالجة التي تستند إلى المصالح المشروعة أو إلى أداء مهمة تحقيقًا
        للمصلحة العامة، كما يمكنك الاعتراض في أي وقت على التسويق المباشر.
right-withdraw-consent = سحب الموافقة
    .meaning = يمكنك سحب موافقتك في أي وقت. ويظل ما جرى قبل ذلك مشروعًا.
right-human-review = المراجعة البشرية
    .meaning =
        يمكنك أن تطلب مراجعة بشرية لأي قرار اتُّخذ بوسائل آلية وحدها، وأن تعبّر عن وجهة نظرك، وأن تطعن في القرار.
right-complaint = الشكوى
    .meaning =
        يمكنك تقديم شكوى إلى سلطة إشرافية معنية بحماية البيانات، ولا سيما في المكان الذي تقيم أو تعمل فيه أو في المكان
        الذي يُدَّعى وقوع المخالفة فيه.
right-opt-out-of-sale = الانسحاب من بيع المعلومات الشخصية ومشاركتها
    .meaning =
        يمكنك أن تطلب منا عدم بيع معلوماتك الشخصية وعدم مشاركتها لأغراض الإعلان السلوكي العابر للسياقات.
right-limit-sensitive-data = تقييد استخدام المعلومات الشخصية الحساسة
    .meaning =
        يمكنك أن تطلب منا ألا نستخدم معلوماتك الشخصية الحساسة إلا في ما تقتضيه الخدمة ويجيزه القانون.
right-no-discrimination = المساواة في المعاملة
    .meaning = لا تُعامَل معاملةً أسوأ بسبب ممارستك حقًا من حقوق الخصوصية.

## Ways to exercise a right. { $email }, { $post }, { $phone } and { $form } are those of the contact.

channel-account = في إعدادات حسابك
channel-email = بالبريد الإلكتروني إلى { $email }
channel-post = بالبريد إلى { $post }
channel-phone = بالهاتف: { $phone }
channel-form = بالنموذج المتاح على { $form }
channel-unsubscribe-link = عبر رابط إلغاء الاشتراك الوارد في كل رسالة
channel-cookie-settings = في إعدادات ملفات تعريف الارتباط
channel-opt-out-link =
    عبر الرابط «Do Not Sell or Share My Personal Information» (عدم بيع معلوماتي الشخصية أو مشاركتها) على صفحتنا الرئيسية
channel-opt-out-signal = بإشارة يرسلها متصفحك، مثل إشارة Global Privacy Control
channel-authority = لدى السلطة مباشرةً

## What is asked for to be sure of a person's identity; stands inside a list

evidence-sign-in = تسجيل الدخول إلى حسابك
evidence-email-confirmation = التأكيد عن طريق عنوان بريدك الإلكتروني
evidence-customer-number = رقم العميل الخاص بك
evidence-identity-document = نسخة من وثيقة هوية
evidence-signed-authorisation = تفويض موقَّع إذا كان شخص آخر يتصرف نيابةً عنك

## Security measures. .inline: inside a sentence.

measure-encryption-in-transit = تشفير البيانات أثناء نقلها
    .inline = تشفير البيانات أثناء نقلها
measure-encryption-at-rest = تشفير البيانات المخزَّنة
    .inline = تشفير البيانات المخزَّنة
measure-end-to-end-encryption = التشفير من طرف إلى طرف
    .inline = التشفير من طرف إلى طرف
measure-pseudonymisation = الاستعاضة عن بيانات الهوية بأسماء مستعارة
    .inline = الاستعاضة عن بيانات الهوية بأسماء مستعارة
measure-anonymisation = إخفاء الهوية
    .inline = إخفاء الهوية
measure-access-control = ضبط الوصول
    .inline = ضبط الوصول
measure-multi-factor-sign-in = تسجيل الدخول المتعدد العوامل
    .inline = تسجيل الدخول المتعدد العوامل
measure-password-hashing = تخزين كلمات المرور في شكل قيم تجزئة مملَّحة حصرًا
    .inline = تخزين كلمات المرور في شكل قيم تجزئة مملَّحة حصرًا
measure-backups = النسخ الاحتياطية
    .inline = النسخ الاحتياطية
measure-network-security = أمن الشبكات
    .inline = أمن الشبكات
measure-intrusion-detection = كشف الاختراقات
    .inline = كشف الاختراقات
measure-penetration-tests = اختبارات الاختراق
    .inline = اختبارات الاختراق
measure-activity-logs = سجلات الوصول والتغييرات
    .inline = سجلات الوصول والتغييرات
measure-physical-access-control = ضبط الدخول إلى المباني والمرافق
    .inline = ضبط الدخول إلى المباني والمرافق
measure-staff-training = تدريب الموظفين
    .inline = تدريب الموظفين
measure-confidentiality-duty = التزام الموظفين بالسرية
    .inline = التزام الموظفين بالسرية
measure-need-to-know = قصر الوصول على من يحتاجون إليه في عملهم دون سواهم
    .inline = قصر الوصول على من يحتاجون إليه في عملهم دون سواهم
measure-incident-management = إجراءات التعامل مع الحوادث الأمنية
    .inline = إجراءات التعامل مع الحوادث الأمنية
measure-erasure-policy = قواعد المحو
    .inline = قواعد المحو
measure-supplier-audits = التدقيق على الموردين
    .inline = التدقيق على الموردين
measure-impact-assessment = تقييم الأثر المتعلق بحماية البيانات
    .inline = تقييم الأثر المتعلق بحماية البيانات
measure-certified-security = أمن المعلومات المعتمد بشهادة
    .inline = أمن المعلومات المعتمد بشهادة

## Categories of cookies

cookie-group-necessary = الضرورية
cookie-group-preferences = التفضيلات
cookie-group-statistics = الإحصاءات
cookie-group-marketing = التسويق

## Safeguards for transfers; stand inside a list

safeguard-adequacy = قرار ملاءمة بشأن مستوى الحماية هناك
safeguard-scc = البنود التعاقدية النموذجية للمفوضية الأوروبية (القرار التنفيذي (EU) 2021/914)
safeguard-scc-2010 = البنود التعاقدية النموذجية للمفوضية الأوروبية (القرار 2010/87/EU)
safeguard-uk-addendum = ملحق المملكة المتحدة بالبنود التعاقدية النموذجية للمفوضية الأوروبية
safeguard-uk-idta = اتفاق المملكة المتحدة للنقل الدولي للبيانات
safeguard-binding-corporate-rules = القواعد المؤسسية الملزمة التي أقرتها السلطة الإشرافية
safeguard-data-privacy-framework =
    الحصول على شهادة بموجب إطار خصوصية البيانات بين الاتحاد الأوروبي والولايات المتحدة (EU-U.S. Data Privacy Framework)
safeguard-privacy-shield =
    الحصول على شهادة بموجب درع الخصوصية بين الاتحاد الأوروبي والولايات المتحدة (EU-U.S. Privacy Shield)
safeguard-swiss-us-privacy-shield =
    الحصول على شهادة بموجب درع الخصوصية بين سويسرا والولايات المتحدة (Swiss-U.S. Privacy Shield)
safeguard-code-of-conduct = مدونة سلوك معتمدة
safeguard-certification = آلية معتمدة لإصدار الشهادات
safeguard-explicit-consent = موافقتك الصريحة
safeguard-contract-with-person = ضرورة النقل من أجل عقد مبرم معك
safeguard-legal-claims = ضرورة النقل من أجل مطالبات قانونية

## Categories of the California Consumer Privacy Act

ccpa-identifiers = المعرِّفات
ccpa-customer-records = سجلات العملاء (المادة 1798.80(e) من القانون المدني لولاية كاليفورنيا)
ccpa-protected-characteristics = خصائص الفئات المشمولة بالحماية
ccpa-commercial-information = المعلومات التجارية
ccpa-biometric-information = المعلومات البيومترية
ccpa-internet-activity = النشاط على الإنترنت أو على غيرها من الشبكات الإلكترونية
ccpa-geolocation = بيانات تحديد الموقع الجغرافي
ccpa-sensory-data = المعلومات الصوتية أو الإلكترونية أو البصرية أو الحرارية أو الشمية أو ما يماثلها
ccpa-professional-information = المعلومات المهنية أو المتعلقة بالعمل
ccpa-education-information = المعلومات التعليمية
ccpa-inferences = الاستنتاجات المستخلصة لإنشاء ملف تعريف
ccpa-sensitive-personal-information = المعلومات الشخصية الحساسة

## Places that CLDR, the common source of names, does not name

region-eea = المنطقة الاقتصادية الأوروبية
region-worldwide = جميع البلدان
region-us-ca = كاليفورنيا
region-us-co = كولورادو
region-us-ct = كونيتيكت
region-us-de = ديلاوير
region-us-fl = فلوريدا
region-us-ia = آيوا
region-us-in = إنديانا
region-us-ky = كنتاكي
region-us-md = ماريلاند
region-us-mn = مينيسوتا
region-us-mt = مونتانا
region-us-ne = نبراسكا
region-us-nh = نيوهامبشير
region-us-nj = نيوجيرسي
region-us-or = أوريغون
region-us-ri = رود آيلاند
region-us-tn = تينيسي
region-us-tx = تكساس
region-us-ut = يوتا
region-us-va = فرجينيا
region-us-wa = ولاية واشنطن
region-ca-qc = كيبيك

## Authorities

authority-edpb-members = سلطة بلدك (قائمة المجلس الأوروبي لحماية البيانات)

## Contacts that many policies have

contact-privacy = حماية البيانات
contact-data-protection-officer = مسؤول حماية البيانات
contact-support = دعم العملاء
contact-eu-representative = الممثل في الاتحاد الأوروبي
contact-uk-representative = الممثل في المملكة المتحدة
contact-swiss-representative = الممثل في سويسرا

## Documents and sections that every policy needs

document-privacy = سياسة الخصوصية
    .description = ما البيانات الشخصية التي نعالجها، ولماذا، وإلى متى، وما حقوقك.
document-cookies = سياسة ملفات تعريف الارتباط
    .description = ما نستخدمه من ملفات تعريف الارتباط والتقنيات المماثلة، ولماذا، وكيف يمكنك رفضها.
document-subprocessors = معالجو البيانات
    .description = ما الشركات التي تعالج البيانات الشخصية نيابةً عنا، وأين، ولأي غرض.
document-notice = الخصوصية بإيجاز
    .description = أهم ما ورد في سياسة الخصوصية الخاصة بنا في صفحة واحدة.
document-record = سجل أنشطة المعالجة
    .description = السجل المنصوص عليه في المادة 30 من اللائحة العامة لحماية البيانات. غير معدّ للنشر.

section-controller = الجهة المسؤولة
section-data = ما نعالجه من البيانات، ولماذا، وإلى متى
section-recipients = الجهات التي تتلقى البيانات
section-transfers = نقل البيانات إلى بلدان أخرى
section-automated-decisions = القرارات الآلية
section-cookies = ملفات تعريف الارتباط والتقنيات المماثلة
section-cookie-choices = خياراتك
section-rights = حقوقك
section-children = الأطفال
section-security = الأمن
section-california = إشعار إلى المقيمين في كاليفورنيا
section-changes = التغييرات
section-contact = الاتصال بنا
section-more = مزيد من المعلومات
section-processing = أنشطة المعالجة
section-measures = التدابير التقنية والتنظيمية

standard-controller =
    تقع المسؤولية عن معالجة البيانات الشخصية المبيَّنة هنا على عاتق { $controller }.
standard-data =
    يبيّن الجدول البيانات الشخصية التي نعالجها، ومصدرها، والأغراض التي نستخدمها من أجلها والأساس القانوني لذلك، ومدة
    احتفاظنا بها.
standard-consent =
    حيثما تستند المعالجة إلى موافقتك، يمكنك سحبها في أي وقت، ويسري أثر السحب على المستقبل. أما المعالجة التي جرت قبل
    ذلك فتظل مشروعة.
standard-recipients =
    داخل شركتنا، لا يتلقى البيانات الشخصية إلا من يحتاج إليها لأداء عمله. وفيما عدا ذلك، يمكن أن تتلقاها الجهات
    التالية.
standard-no-recipients = لا نقدم البيانات الشخصية إلى أي جهة أخرى.
standard-processors =
    تلتزم الشركات التي تعالج البيانات نيابةً عنا، بموجب عقد، باتباع تعليماتنا وحماية البيانات.
standard-transfers =
    توجد بعض الجهات المتلقية في بلدان قد يكفل قانونها للبيانات الشخصية حماية أقل مما يكفله قانون بلدك. ويبيّن الجدول
    الأساس الذي يستند إليه النقل إلى تلك البلدان.
standard-no-transfers = لا ننقل البيانات الشخصية إلى بلدان خارج المنطقة الاقتصادية الأوروبية.
standard-no-automated-decisions =
    لا نتخذ بوسائل آلية وحدها، بما في ذلك التنميط، قرارات تترتب عليها آثار قانونية تخصك أو تؤثر فيك تأثيرًا كبيرًا
    مماثلًا.
standard-automated-decisions =
    نتخذ القرارات التالية بوسائل آلية وحدها. ويمكنك أن تطلب مراجعتها مراجعة بشرية، وأن تعبّر عن وجهة نظرك، وأن تطعن
    فيها.
standard-cookies =
    نخزّن معلومات على جهازك، أو نقرأها منه، باستخدام ملفات تعريف الارتباط والتقنيات المماثلة. ولا نستخدم ما ليس ضروريًا
    منها إلا بموافقتك.
standard-necessary-cookies =
    لا نخزّن معلومات على جهازك، ولا نقرأها منه، إلا إذا كان ذلك ضروريًا لتلبية ما طلبته.
standard-no-cookies = لا نستخدم ملفات تعريف الارتباط ولا أي تقنيات مماثلة.
standard-cookie-choices =
    يمكنك رفض الموافقة أو سحبها في أي وقت في إعدادات ملفات تعريف الارتباط. ويمكنك أيضًا حذف ملفات تعريف الارتباط من
    إعدادات متصفحك.
standard-rights =
    لك الحقوق التالية. وممارستها مجانية ما لم يُذكر خلاف ذلك في الجدول.
standard-complaint =
    إذا رأيت أن معالجتنا لبياناتك تخالف القانون، فيمكنك تقديم شكوى إلى سلطة إشرافية. ولك أن تختار السلطة المختصة في
    المكان الذي تقيم فيه أو الذي تعمل فيه أو الذي يُدَّعى وقوع المخالفة فيه.
standard-objection = **يمكنك الاعتراض.** لأسباب تتعلق بوضعك الخاص، يمكنك الاعتراض في أي وقت على معالجة بياناتك الشخصية التي تستند إلى
    المصالح المشروعة أو إلى أداء مهمة تحقيقًا للمصلحة العامة.
standard-objection-to-marketing = **يمكنك الاعتراض على التسويق المباشر** في أي وقت ودون إبداء أسباب. وعندئذ لن تُستخدم بياناتك الشخصية لهذا الغرض بعد
    ذلك.
# $minimum-age: a number of years.
standard-children =
    خدماتنا غير موجهة إلى الأشخاص الذين تقل أعمارهم عن { $minimum-age ->
        [zero] { $minimum-age } عام
        [one] عام واحد
        [two] عامين
        [few] { $minimum-age } أعوام
        [many] { $minimum-age } عامًا
       *[other] { $minimum-age } عام
    }، ولا نعالج بياناتهم عن علم.
standard-parental-consent =
    لا نعالج بيانات الأطفال الذين تقل أعمارهم عن { $consent-age ->
        [zero] { $consent-age } عام
        [one] عام واحد
        [two] عامين
        [few] { $consent-age } أعوام
        [many] { $consent-age } عامًا
       *[other] { $consent-age } عام
    } إلا بموافقة أحد الوالدين أو الوصي، ونبذل جهودًا معقولة للتحقق من هذه الموافقة.
standard-security =
    نحمي البيانات الشخصية بتدابير تتناسب مع المخاطر. ومن هذه التدابير ما يلي.
standard-california =
    يكمّل هذا القسم سياسة الخصوصية الخاصة بنا في ما يخص المقيمين في كاليفورنيا. وهو يغطي آخر 12 شهرًا.
standard-no-sale =
    لا نبيع المعلومات الشخصية ولا نشاركها لأغراض الإعلان السلوكي العابر للسياقات. ولم نفعل ذلك خلال آخر 12 شهرًا،
    وليس لدينا علم فعلي بأننا نبيع أو نشارك معلومات شخصية تخص أشخاصًا تقل أعمارهم عن 16 عامًا.
standard-sale =
    يبيّن الجدول الفئات التي نبيعها أو نشاركها. ويمكنك الانسحاب من بيعها ومن مشاركتها في أي وقت.
standard-no-minors =
    ليس لدينا علم فعلي بأننا نبيع أو نشارك معلومات شخصية تخص أشخاصًا تقل أعمارهم عن 16 عامًا.
standard-opt-out-link =
    للانسحاب من بيع معلوماتك الشخصية ومشاركتها، استخدم
    الرابط [Do Not Sell or Share My Personal Information]({ $opt-out-link }) (عدم بيع معلوماتي الشخصية أو مشاركتها).
standard-opt-out-signal =
    نتعامل مع أي إشارة من قبيل إشارة Global Privacy Control بوصفها طلب انسحاب يسري على المتصفح الذي يرسلها.
standard-sensitive-permitted =
    لا نستخدم المعلومات الشخصية الحساسة إلا لأغراض لا يمنح قانون كاليفورنيا الحق في تقييد استخدامها من أجلها.
standard-limit-link =
    يمكنك تقييد استخدامنا لمعلوماتك الشخصية الحساسة عبر الرابط [Limit the Use of My Sensitive Personal
    Information]({ $limit-link }) (تقييد استخدام معلوماتي الشخصية الحساسة).
standard-california-rights =
    يمكنك أن تطلب الاطلاع على معلوماتك الشخصية وتصحيحها وحذفها، ولا تُعامَل معاملةً أسوأ بسبب ذلك. ويمكنك أيضًا أن تقدم
    الطلب عن طريق وكيل مفوَّض.
standard-changes =
    نعدّل هذا المستند عندما تتغير معالجتنا للبيانات أو يتغير القانون. ويدل التاريخ الوارد في أعلاه على وقت بدء سريانه.
standard-contact = إذا كانت لديك أسئلة بشأن حماية البيانات، فيُرجى الاتصال بنا.
standard-record =
    يُمسَك سجل أنشطة المعالجة هذا بموجب المادة 30 من اللائحة العامة لحماية البيانات. ويُعرض على السلطة الإشرافية عند
    الطلب، ولا يُنشر.
# $document: title of the full document, which is a link.
standard-full-document = هذا موجز. ويرد النص الكامل في { $document-privacy }.
