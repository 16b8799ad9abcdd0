section-introduction = نبذة عن هذه السياسة
introduction =
    { $brand } خدمة تقدمها { $controller }. توضح هذه السياسة البيانات الشخصية التي نعالجها عند استخدامك للخدمة، وأغراض معالجتها، وما
    يمكنك أن تطلبه منا.

section-leaving = عند ترك الخدمة
leaving =
    يمكنك إغلاق حسابك في أي وقت. ونحذف بياناتك خلال { $retention-after-closing } من إغلاقه%more%.
