### Documents beside the privacy policy, and where each leads to another. { $document-… } is its title, and a link to it.

document-subprocessors = معالجو البيانات من الباطن
    .description = ما الشركات التي تعالج المعلومات الشخصية لصالح { $brand }، وأين، ولأي غرض.
document-privacy-california = سياسة الخصوصية للمقيمين في كاليفورنيا
    .description = ما تبيّنه { $brand } للمقيمين في كاليفورنيا بشأن معلوماتهم الشخصية وحقوقهم.
document-cookies = سياسة ملفات تعريف الارتباط
    .description = ما ملفات تعريف الارتباط والأدوات المماثلة التي تستخدمها { $brand }، ولماذا، وكيف يمكنك رفضها.

section-complaint = الشكوى إلى سلطة إشرافية

see-privacy-policy = يرد النص الكامل في المستند الآتي: { $document-privacy }.
see-subprocessors = القائمة متاحة أيضًا في صفحة مستقلة: { $document-subprocessors }.
see-cookies = هذه البنود متاحة أيضًا في صفحة مستقلة: { $document-cookies }.
