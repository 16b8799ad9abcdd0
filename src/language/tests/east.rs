//! What the lists of Japanese, Chinese and Korean find, and what they leave alone though it looks alike.

use crate::language::table::{Table, find};
use crate::language::words::{WordList, words};

/// A list of a table finds something in each of `with`, and nothing in `without`.
fn tell_apart(tag: &str, list: impl Fn(&Table) -> &WordList, with: &[&str], without: &[&str]) {
    let table = find(tag).expect(tag);
    for text in with {
        assert!(list(table).is_in(text, &words(text)), "{tag}, none in: {text}");
    }
    for text in without {
        let found = list(table).find(text, &words(text));
        let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
        assert!(found.is_empty(), "{tag}, {found:?} in: {text}");
    }
}

#[test]
fn japanese_negatives_are_told_from_what_looks_like_them() {
    let with = [
        "当社は、お客様の個人データを販売しません。",
        "法令に基づく場合を除き、第三者に提供することはありません。",
        "お客様の同意を得ずに利用目的を変更しないものとします。",
        "本サービスは、いかなる保証もなく提供されます。",
        "お支払いが確認できなかった場合、契約は成立いたしません。",
        "事前の書面による承諾なしに譲渡してはなりません。",
        "未確認のアドレスには送信されません。",
        "必要事項を含まずに送信された通知",
    ];
    let without = [
        "利用者は、必ず登録情報を更新しなければなりません。",
        "このサービスは無料で、権限の範囲内で利用できます。",
        "期限までに削除を請求することができます。",
        "不正アクセスを検知した場合は、直ちに通知します。",
        "非常に重要なお知らせを含む場合があるかもしれません。",
        "当社は、少なくとも年に一度、見直しを行うものとみなします。",
        "目的の如何にかかわらず、まず当社にご連絡ください。",
        "氏名だけでなく、住所も収集します。",
        "未成年のお客様は、いずれかの方法で同意を得る必要があります。",
        "いずれの場合も、それぞれ一つずつ設定できます。",
    ];
    tell_apart("ja", |table| &table.negatives, &with, &without);
}

#[test]
fn chinese_negatives_are_told_from_what_looks_like_them() {
    let with = [
        "我们不会出售您的个人数据。",
        "未经您同意，我们不得将其用于其他目的。",
        "如您不同意本政策，请勿使用本服务。",
        "本条款不适用于第三方网站。",
        "该请求并非由我们发起。",
        "我们没有义务保存这些记录。",
        "您无需创建账户。",
        "我们没收到您的请求。",
    ];
    let without = [
        "不同的服务收集的数据各有区别，我们会不断改进。",
        "无论您身在何处，本政策均适用，包括但不限于移动应用。",
        "未成年人应在监护人陪同下阅读本政策。",
        "此信息非常重要，请确认是否已阅读。",
        "我们不仅会通知您，还会删除相关数据。",
        "您授予我们一项非独占的许可。",
        "您必须提供真实信息，因不可抗力造成的延误除外。",
        "您可以通过无线网络使用特别功能。",
    ];
    tell_apart("zh-Hans", |table| &table.negatives, &with, &without);
    let with = [
        "我們不會出售您的個人資料。",
        "未經您同意，我們不得將其用於其他目的。",
        "本條款不適用於第三方網站。",
        "您無須建立帳號。",
        "我哋唔會出售你嘅資料。",
    ];
    let without = [
        "不同的服務蒐集的資料各有差異，我們會不斷改進。",
        "無論您身在何處，本政策均適用，包括但不限於行動應用程式。",
        "未成年人應在監護人陪同下閱讀本政策。",
        "此資訊非常重要，請確認是否已閱讀。",
        "您授予我們一項非專屬的授權。",
    ];
    tell_apart("zh-Hant", |table| &table.negatives, &with, &without);
}

#[test]
fn korean_negatives_are_told_from_what_looks_like_them() {
    let with = [
        "당사는 귀하의 개인정보를 판매하지 않습니다.",
        "귀하의 동의 없이 제3자에게 제공하지 아니합니다.",
        "본 약관은 제3자 웹사이트에는 적용되지 않는다.",
        "당사는 이를 보관할 의무가 없습니다.",
        "다른 사람의 계정을 사용해서는 안 됩니다.",
        "이 정보는 개인정보가 아닙니다.",
        "비밀번호를 공유하지 마십시오.",
        "접근하지 못하도록 조치합니다.",
    ];
    let without = [
        "당사는 이름뿐만 아니라 이메일 주소도 수집합니다.",
        "목적과 관계없이 본 방침이 적용됩니다.",
        "보안 안내에 따라 데이터를 삭제합니다.",
        "불가항력으로 인한 지연은 당사가 통지합니다.",
        "잘못된 정보는 정정할 수 있습니다.",
        "이에 국한되지 않고 다음을 포함합니다.",
        "법원의 판결에 따라 끊임없이 개선합니다.",
    ];
    tell_apart("ko", |table| &table.negatives, &with, &without);
}

#[test]
fn duty_is_found_where_it_stands() {
    tell_apart(
        "ja",
        |table| &table.must,
        &["会員は年齢を証明しなければなりません。", "同意が必要です。"],
        &["会員は年齢を証明します。"],
    );
    tell_apart(
        "zh-Hans",
        |table| &table.must,
        &["您必须年满十八周岁。", "用户应当遵守法律。"],
        &["您可以下载应用程序，系统会响应请求。"],
    );
    tell_apart(
        "zh-Hant",
        |table| &table.must,
        &["您必須年滿十八歲。", "使用者應遵守法律。"],
        &["您可以下載應用程式，系統會回應請求。"],
    );
    tell_apart(
        "ko",
        |table| &table.must,
        &["회원은 만 18세 이상이어야 합니다.", "동의가 필요합니다."],
        &["다양한 분야의 회원이 이용합니다."],
    );
}

#[test]
fn limits_and_exceptions_are_found_where_they_stand() {
    tell_apart(
        "ja",
        |table| &table.only,
        &["ご本人のみが閲覧できます。", "三日間に限ります。"],
        &["権限の期限を確認します。しかし、通知は届きます。", "できるだけ早く通知します。"],
    );
    tell_apart(
        "zh-Hans",
        |table| &table.only,
        &["仅您本人可以查看。", "只有管理员才能访问。"],
        &["我们不仅收集姓名。只要您同意，权限就有效。"],
    );
    tell_apart(
        "zh-Hant",
        |table| &table.only,
        &["僅您本人可以檢視。"],
        &["我們不僅收集姓名。只要您同意，權限就有效。"],
    );
    tell_apart(
        "ko",
        |table| &table.only,
        &["본인만 볼 수 있습니다.", "회원에게만 제공합니다."],
        &["하지만 십오세 미만은 이용합니다.", "비용이 들지만 이용합니다."],
    );
    tell_apart(
        "ja",
        |table| &table.unless,
        &["法律で認められる場合を除き、共有します。"],
        &["アカウントを削除します。", "期限を確認しなければなりません。"],
    );
    tell_apart(
        "zh-Hans",
        |table| &table.unless,
        &["除法律另有规定外，我们会共享。", "除非您同意"],
        &["您可以删除账户并清除记录。"],
    );
    tell_apart(
        "zh-Hant",
        |table| &table.unless,
        &["除法律另有規定外，我們會分享。"],
        &["您可以刪除帳號並清除紀錄。"],
    );
    tell_apart(
        "ko",
        |table| &table.unless,
        &["법률에 따른 경우를 제외하고", "귀하가 동의하지 않는 한"],
        &["계정을 삭제합니다."],
    );
}
