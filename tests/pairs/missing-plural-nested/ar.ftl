cards = { $cards ->
    [zero] لم تقرأ أي صفحة
    [one] قرأت صفحة واحدة
    [two] قرأت صفحتين
    [few] قرأت { $cards } صفحات
    [many] قرأت { $cards } صفحة
   *[other] قرأت { $cards } صفحة
} في { $minutes ->
    [one] دقيقة واحدة.
   *[other] { $minutes } دقائق.
}
