//! The tables hold what their lists promise: a sentence that has it, and one that has not.

use super::{TABLES, all, find};
use crate::language::words::words;

#[test]
fn outlines_stand_in_the_places_of_their_tables() {
    let tags: Vec<_> = TABLES.iter().map(|(tag, _)| *tag).collect();
    assert_eq!(all().iter().map(|own| own.tag).collect::<Vec<_>>(), tags);
    for (tag, own) in tags.into_iter().zip(all()) {
        let table = find(tag).expect(tag);
        assert_eq!((own.name.as_str(), table.alone()), (table.name.as_str(), 1 << table.place), "{tag}");
        assert!(table.function_words.exact_entries().all(|word| own.function_words.has(word)), "{tag}");
    }
}

#[test]
fn every_table_parses_and_has_its_lists() {
    for (tag, _) in TABLES {
        let table = find(tag).expect(tag);
        for list in
            [&table.function_words, &table.negatives, &table.must, &table.may, &table.only, &table.unless]
        {
            assert!(!list.is_empty(), "{tag}");
        }
        assert!(!table.numbers.is_empty() && table.length.least < table.length.most, "{tag}");
    }
}

#[test]
fn phrases_that_deny_nothing_are_told_from_negations() {
    let cases = [
        ("de", "Wir speichern nicht nur Ihren Namen.", "Wir speichern nicht Ihren Namen."),
        ("es", "No obstante, guardamos su nombre.", "No guardamos su nombre."),
        ("fr", "Nous ne conservons que votre nom.", "Nous ne conservons pas votre nom."),
        ("fr", "Effacez-le avant que nous ne le lisions.", "Nous ne le lisons pas."),
        ("pl", "Przechowujemy nie tylko nazwisko.", "Nie przechowujemy nazwiska."),
        ("ru", "Мы храним не только имя.", "Мы не храним имя."),
    ];
    for (tag, nothing, denied) in cases {
        let table = find(tag).expect(tag);
        let is_idiom = |text: &str| table.negative_idioms.is_in(text, &words(text));
        assert!(is_idiom(nothing) && !is_idiom(denied), "{tag}: {nothing} {denied}");
    }
}

#[test]
fn the_negatives_of_the_grammars_are_known() {
    let cases = [
        ("pl", "nie bez żaden żadna ani nigdy nikt nic"),
        ("ru", "не ни нет без нельзя никогда никто"),
        ("uk", "не ні немає без ані ніколи"),
        ("cs", "není nemůže nikdy bez žádný ani"),
        ("el", "δεν μην χωρίς ούτε ποτέ κανείς"),
        ("tr", "değil yok edilmez vermez vermeden"),
        ("sv", "inte ej icke utan aldrig ingen"),
        ("de", "nicht kein keine ohne weder nie"),
        ("fr", "ne pas aucun sans ni jamais rien"),
        ("es", "no ni nunca sin ningún nadie"),
        ("ar", "لا لن لم ليس غير دون بدون عدم"),
    ];
    for (tag, known) in cases {
        let table = find(tag).expect(tag);
        let missed: Vec<_> =
            known.split(' ').filter(|word| !table.negatives.is_in(word, &words(word))).collect();
        assert!(missed.is_empty(), "{tag}: {missed:?}");
    }
    for text in ["共有しない", "共有しません", "共有せず、", "制限なし"] {
        let table = find("ja").expect("ja");
        assert!(table.negatives.is_in(text, &words(text)), "{text}");
    }
}

#[test]
fn negatives_are_found_where_they_stand_only() {
    let cases = [
        ("de", "Wir geben Ihre Daten nicht weiter.", "Wir löschen Ihre Daten nach dreißig Tagen."),
        ("es", "No vendemos sus datos.", "Borramos sus datos después de treinta días."),
        ("fr", "Nous ne vendons pas vos données.", "Nous effaçons vos données après trente jours."),
        ("it", "Non vendiamo i vostri dati.", "Cancelliamo i vostri dati dopo trenta giorni."),
        ("ja", "お客様の情報を販売しません。", "お客様の情報を三十日後に削除します。"),
        ("zh-Hans", "我们不出售您的数据。", "我们会在三十天后删除您的数据。"),
        ("zh-Hant", "我們不出售您的資料。", "我們會在三十天後刪除您的資料。"),
        ("nl", "Wij verkopen uw gegevens nooit.", "Wij wissen uw gegevens na dertig dagen."),
        ("pt", "Não vendemos os seus dados.", "Apagamos os seus dados após trinta dias."),
        ("sv", "Vi säljer aldrig dina uppgifter.", "Vi raderar dina uppgifter efter trettio dagar."),
        ("ar", "نحن لا نبيع بياناتك.", "نحذف بياناتك بعد ثلاثين يومًا."),
        (
            "pl",
            "Nie sprzedajemy danych użytkowników.",
            "Niektóre dane usuwamy niezwłocznie, po trzydziestu dniach.",
        ),
        (
            "cs",
            "Vaše údaje neprodáváme.",
            "Vaše údaje nebo některé z nich nejpozději po třiceti dnech smažeme.",
        ),
        ("ru", "Мы не продаём ваши данные.", "Некоторые данные мы удаляем через тридцать дней."),
        ("uk", "Ми не продаємо ваші дані.", "Деякі необхідні дані ми видаляємо через тридцять днів."),
        ("el", "Δεν πουλάμε τα δεδομένα σας.", "Διαγράφουμε τα δεδομένα σας μετά από τριάντα ημέρες."),
        ("tr", "Verilerinizi satmıyoruz.", "Göndermeden önce sorar, verilerinizi otuz gün sonra sileriz."),
        ("fa", "ما داده‌های شما را نمی‌فروشیم.", "ما داده‌های شما را پس از سی روز پاک می‌کنیم."),
        ("he", "המידע שלכם אינו נמכר לאיש.", "אנו מוחקים את המידע שלכם כעבור שלושים יום."),
        ("hi", "हम आपका डेटा नहीं बेचते।", "हम आपका डेटा तीस दिन बाद मिटा देते हैं।"),
        ("id", "Kami tidak menjual data Anda.", "Kami menghapus data Anda setelah tiga puluh hari."),
        ("th", "เราไม่ขายข้อมูลของท่าน", "เราลบข้อมูลของท่านอย่างถาวรหลังจากสามสิบวัน"),
        ("vi", "Chúng tôi không bán dữ liệu của bạn.", "Chúng tôi xóa dữ liệu của bạn sau ba mươi ngày."),
    ];
    for (tag, with, without) in cases {
        let table = find(tag).expect(tag);
        assert!(table.negatives.is_in(with, &words(with)), "{tag}: {with}");
        assert!(!table.negatives.is_in(without, &words(without)), "{tag}: {without}");
        assert!(table.numbers[&30].is_in(without, &words(without)), "{tag}: {without}");
    }
}

#[test]
fn negations_inside_words_are_found_and_no_others() {
    let cases = [
        (
            "cs",
            "nesmíte nikdy nemůžete nejsou nejde nechceme nehodláme nedělá aniž",
            "nejen nejvýše než neděle nebo nezávislý nést",
        ),
        (
            "tr",
            "satmaz satılmamaktadır paylaşılmayacaktır vermediğiniz olmadan BAKILMAKSIZIN YAPMAYIZ edilemez",
            "sözleşmeden uygulamadır çalışmamız işleme temmuz merkez olmak tamamlandı masa",
        ),
        ("el", "ΔΕΝ ΧΩΡΙΣ κανέναν ουδέποτε", "πότε που είναι"),
    ];
    for (tag, with, without) in cases {
        let table = find(tag).expect(tag);
        for word in with.split(' ') {
            assert!(table.negatives.has(&words(word)[0].text), "{tag}: {word}");
        }
        for word in without.split(' ') {
            assert!(!table.negatives.has(&words(word)[0].text), "{tag}: {word}");
        }
    }
}

#[test]
fn a_word_is_not_found_in_another_that_it_is_a_part_of() {
    let cases = [
        ("th", "คุณสามารถแก้ไขข้อมูลให้ถูกต้องได้ทุกเมื่อ", "คุณต้องแจ้งเราภายในสามวันเท่านั้น"),
        ("vi", "Hãy gửi địa chỉ của bạn cho bên thứ ba.", "Bạn chỉ phải báo trước ba ngày."),
        (
            "id",
            "Kami mengolahnya untuk keperluan Anda, kapan saja.",
            "Anda hanya perlu memberi tahu tiga hari sebelumnya.",
        ),
    ];
    for (tag, without, with) in cases {
        let table = find(tag).expect(tag);
        for (name, list) in [("must", &table.must), ("only", &table.only), ("3", &table.numbers[&3])] {
            assert!(!list.is_in(without, &words(without)), "{tag}: {name} in {without}");
            assert!(list.is_in(with, &words(with)), "{tag}: {name} in {with}");
        }
    }
}

#[test]
fn words_that_bind_others_are_never_doubled() {
    for (tag, binds, may_double) in [("hi", "के", "अलग"), ("vi", "của", "đồng"), ("id", "yang", "masing")]
    {
        let doubles = &find(tag).expect(tag).doubles;
        assert!(!doubles.has(binds) && doubles.has(may_double), "{tag}");
    }
}

#[test]
fn duties_limits_and_exceptions_are_found_where_they_stand_only() {
    // A duty, a limit with an exception, and a text with none of the three.
    let cases = [
        (
            "de",
            "Die Frist ist einzuhalten und Sie müssen zustimmen.",
            "Nur mit Einwilligung, es sei denn, ein Gesetz verlangt es.",
            "Wir speichern Ihre Verpflichtungen und Rechte.",
        ),
        (
            "es",
            "Usted tendrá que confirmarlo.",
            "Solo con su consentimiento, salvo que la ley disponga otra cosa.",
            "Guardamos sus datos de negocio.",
        ),
        (
            "fr",
            "Vous êtes tenu de le confirmer.",
            "Nous ne les transmettons qu’avec votre accord, sauf si la loi en dispose autrement.",
            "Compte tenu de votre demande, nous conservons ces données.",
        ),
        (
            "it",
            "La richiesta va inviata per iscritto.",
            "Solo con il vostro consenso, a meno che la legge disponga diversamente.",
            "Conserviamo la vostra richiesta e gli obblighi contrattuali.",
        ),
        (
            "nl",
            "U dient dit te bevestigen.",
            "Uitsluitend met uw toestemming, tenzij de wet anders bepaalt.",
            "Wij bewaren uw verplichtingen en rechten.",
        ),
        (
            "pt",
            "O titular tem de confirmar o pedido.",
            "Apenas com o seu consentimento, a menos que a lei disponha de outro modo.",
            "Guardamos as suas obrigações e os seus direitos.",
        ),
        (
            "sv",
            "Du ska bekräfta detta.",
            "Endast med ditt samtycke, såvida lagen säger något annat.",
            "Vi sparar dina skyldigheter och rättigheter.",
        ),
    ];
    for (tag, duty, limited, neither) in cases {
        let table = find(tag).expect(tag);
        assert!(table.must.is_in(duty, &words(duty)), "{tag}: {duty}");
        assert!(table.only.is_in(limited, &words(limited)), "{tag}: {limited}");
        assert!(table.unless.is_in(limited, &words(limited)), "{tag}: {limited}");
        for list in [&table.must, &table.only, &table.unless, &table.negatives, &table.negative_senses] {
            assert!(!list.is_in(neither, &words(neither)), "{tag}: {neither}");
        }
    }
}
