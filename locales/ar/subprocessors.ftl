### أنواع معالجي البيانات من الباطن، من policy/subprocessors.yaml.

subprocessor-user-management = منصة لإدارة المستخدمين (البرمجيات كخدمة)
subprocessor-hosting = مقدمو خدمات الاستضافة المشتركة الآمنة للخوادم واستضافة الويب والاستضافة السحابية
subprocessor-software-development = بيئات ومنصات لتطوير البرمجيات
subprocessor-customer-management = منصة لإدارة العملاء (البرمجيات كخدمة)
subprocessor-telecommunication = مقدمو خدمات الاتصالات والشبكات، بمن فيهم مقدمو أرقام الاتصال للانضمام
subprocessor-toll-free = مقدمو الأرقام المجانية
subprocessor-analytics = مقدم خدمات تحليل البيانات (البرمجيات كخدمة)
subprocessor-card-processor = معالج بطاقات الائتمان
