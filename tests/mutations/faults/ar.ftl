# fault(negation): لن نفصح عن عنوانك لأي شخص -> سنفصح عن عنوانك لأشخاص
negation-share = لن نفصح عن عنوانك لأي شخص من خارج الشركة.
# fault(negation): لا يُرد مبلغ التأمين نقدًا أبدًا -> يُرد مبلغ التأمين نقدًا دائمًا
negation-never = لا يُرد مبلغ التأمين نقدًا أبدًا.
# fault(negation): لا يوجد حق في العدول -> يوجد حق في العدول
negation-no = لا يوجد حق في العدول بعد بدء التنزيل.
# fault(negation): لا يجوز التنازل عن العقد دون -> يجوز التنازل عن العقد بعد
negation-without = لا يجوز التنازل عن العقد دون موافقة كتابية من الطرف الآخر.
# fault(negation): لا يُسأل أي من الطرفين -> يُسأل كل من الطرفين
negation-neither = لا يُسأل أي من الطرفين عن الأضرار غير المباشرة.
# fault(negation): لا يمكن الاحتجاج أمام المحكمة -> يمكن الاحتجاج أمام المحكمة
negation-cannot = لا يمكن الاحتجاج أمام المحكمة بتنازل جرى عبر الهاتف.
# fault(negation): لا يجوز لأحد -> يجوز للشخص
negation-nobody = لا يجوز لأحد أن يوقع الاستمارة قبل بلوغه سن الرشد.
# fault(negation): لا يضمن البائع -> يضمن البائع
negation-nor = لا يضمن البائع صلاحية البضاعة لغرض معين.
# fault(negation): لا نعود نحتفظ برسائلك -> نظل نحتفظ برسائلك
negation-longer = بعد انقضاء المدة، لا نعود نحتفظ برسائلك.
# fault(negation): ليس السكوت قبولًا -> السكوت قبول
negation-unless = ليس السكوت قبولًا للشروط الجديدة.
# fault(duty): يجب على المستأجر -> يجوز للمستأجر
duty-notify = يجب على المستأجر إخطار المؤجر فورًا بأي ضرر.
# fault(duty): يلتزم المورد بحفظ -> يجوز للمورد حفظ
duty-keep = يلتزم المورد بحفظ المستندات في مكان آمن.
# fault(duty): يجب عليك -> يمكنك
duty-return = عند انتهاء العقد، يجب عليك إعادة جميع نسخ البرنامج.
# fault(duty): يتعين على الناقل -> يحق للناقل
duty-insure = يتعين على الناقل التأمين على البضاعة على نفقته.
# fault(duty): يجب أن يكون إخطار الإنهاء كتابيًا -> يجوز أن يكون إخطار الإنهاء كتابيًا
duty-written = يجب أن يكون إخطار الإنهاء كتابيًا.
# fault(duty): على المشتري أن يدفع -> للمشتري أن يدفع
duty-pay = على المشتري أن يدفع الثمن عند التسليم.
# fault(duty): يجب على صاحب العمل -> يجوز لصاحب العمل
duty-inform = يجب على صاحب العمل إبلاغ مجلس العاملين قبل اتخاذ القرار.
# fault(duty): يلتزم المعالج بحذف -> يحق للمعالج حذف
duty-delete = يلتزم المعالج بحذف البيانات عند انتهاء الخدمة.
# fault(duty): يتعين على كل من يطلب نسخة -> يجوز لكل من يطلب نسخة
duty-identify = يتعين على كل من يطلب نسخة أن يثبت هويته.
# fault(duty): يجب علينا -> يمكننا
duty-consent = يجب علينا الحصول على موافقتك قبل تسجيل المكالمة.
# fault(half in English): فإننا نمحو رسائلك وقائمة جهات اتصالك -> we erase your messages and the list of your contacts
half-account = إذا أغلقت حسابك، فإننا نمحو رسائلك وقائمة جهات اتصالك.
# fault(half in English): أو رفع الأمر إلى محاكم بلدك -> or bring the matter before the courts of your country
half-complaint = يمكنك تقديم شكوى إلى السلطة أو رفع الأمر إلى محاكم بلدك.
# fault(half in English): أما تكلفة التوصيل فتضاف في نهاية الطلب -> but the cost of delivery is added at the end of the order
half-price = يشمل السعر الضريبة، أما تكلفة التوصيل فتضاف في نهاية الطلب.
# fault(half in English): لقانون البلد الذي يقع فيه مكتب البائع -> by the law of the country in which the seller has its office
half-law = يخضع هذا العقد لقانون البلد الذي يقع فيه مكتب البائع.
# fault(half in English): عندما تختار الدفع بالخصم المباشر -> when you choose to pay by direct debit
half-data = نتلقى عنوانك من المصرف عندما تختار الدفع بالخصم المباشر.
# fault(half in English): ويمكنك إلغاؤه في نهاية أي شهر -> and you can cancel it at the end of any month
half-term = يتجدد الاشتراك كل عام، ويمكنك إلغاؤه في نهاية أي شهر.
# fault(half in English): فيمكنك أن تطلب منا إصلاحها أو استردادها -> you can ask us to repair them or to take them back
half-defect = إذا كانت البضاعة معيبة، فيمكنك أن تطلب منا إصلاحها أو استردادها.
# fault(half in English): قبل أن يتمكنوا من المشاركة في المسابقة -> before they can take part in the contest
half-minor = يحتاج الأطفال إلى إذن أحد الوالدين قبل أن يتمكنوا من المشاركة في المسابقة.
# fault(half in English): ويستمر هذا الواجب بعد انتهاء العقد -> and this duty continues after the end of the contract
half-secret = يحافظ الطرفان على سرية الشروط، ويستمر هذا الواجب بعد انتهاء العقد.
# fault(half in English): كي نعرف أيها الأكثر قراءة -> so that we can see which of them are read the most
half-visit = نحصي زيارات صفحاتنا كي نعرف أيها الأكثر قراءة.
# fault(number word): ثلاثة أشهر -> ستة أشهر
number-notice = يجوز لأي من الطرفين إنهاء العقد بإخطار مدته ثلاثة أشهر.
# fault(number word): نسختين -> ثلاث نسخ
number-copies = يُحرر العقد من نسختين.
# fault(number word): أربعة عشر يومًا -> أربعين يومًا
number-withdraw = يجوز لك العدول عن العقد خلال أربعة عشر يومًا.
# fault(number word): أربعة وعشرين شهرًا -> ستة وعشرين شهرًا
number-warranty = ينتهي الضمان بعد أربعة وعشرين شهرًا.
# fault(number word): خمسة محكمين -> ثلاثة محكمين
number-arbiter = يفصل في النزاع خمسة محكمين.
# fault(number word): ستة أقساط -> عشرة أقساط
number-instalment = يُدفع الثمن على ستة أقساط متساوية.
# fault(number word): الثامنة عشرة -> السادسة عشرة
number-age = يجب أن يكون الأعضاء قد بلغوا سن الثامنة عشرة.
# fault(number word): سبعة أعضاء -> تسعة أعضاء
number-quorum = يلزم حضور سبعة أعضاء على الأقل كي يتخذ الاجتماع قراراته.
# fault(number word): ثلاثين يومًا -> ثلاثة عشر يومًا
number-storage = تُمحى التسجيلات بعد ثلاثين يومًا.
# fault(number word): التذكير الرابع -> التذكير الخامس
number-reminder = يُستوفى رسم ابتداءً من التذكير الرابع.
