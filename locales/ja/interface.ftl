### ページ自体の文言、およびポリシーの事実から作成される表の文言。
### { $name } は policy/*.yaml の事実であり、自動的に読者の言語で表記される。

## ページ

ui-skip-to-content = 本文へ移動
ui-contents = 目次
ui-languages = 言語
ui-choose-language = 言語を選択してください
ui-effective = 施行日：{ $effective }
ui-updated = 最終改定日：{ $updated }
# $language: 言語の名称（例えば「英語」）。
ui-prevailing-language =
    本ポリシーは、複数の言語で公開されています。各言語版の間に相違がある場合は、
    次の言語の版が優先します：{ $language }。
# $regions: 国または州の一覧。
ui-applies-to = 本項は、次の地域の居住者にのみ適用されます：{ $regions }。
# $audience: 対象となる人々の一覧。
ui-audience = 本項は、{ $audience }に関するものです。
ui-not-translated = この箇所は、まだ翻訳されていません。
ui-note = ご注意
ui-back-to-top = ページの先頭へ戻る
# $language: 原文の言語の名称（例えば「英語」）。
ui-behind =
    本条項の原文は、翻訳後に変更されています。翻訳が更新されるまでの間は、
    次の言語の版が優先します：{ $language }。
ui-behind-missing = 本条項は、まだ翻訳されていません。次の言語の版が優先します：{ $language }。
ui-behind-labels =
    ここに記載された見出しまたは項目の一部は、まだ翻訳されていないか、翻訳後に原文が変更されています。
    次の言語の版が優先します：{ $language }。
ui-behind-link = 原文を読む（{ $language }）

## 連絡先

ui-email = 電子メール
ui-post = 郵便
ui-phone = 電話
ui-form = フォーム
ui-response-time = 回答期限

## ポリシーの事実から作成される表

# $exceptions: データの種類の一覧。
ui-all-data-except = { $exceptions }を除くすべてのデータ
# $regions: 国の一覧。
ui-regions-may-include = お客様および他の参加者の所在地により、次の国または地域が含まれることがあります：{ $regions }
# $periods: 期間の一覧。
ui-longest-of = 次のうち最も長い期間：{ $periods }
# $periods: 期間の一覧。
ui-shortest-of = 次のうち最も短い期間：{ $periods }
ui-fee-may-apply = 法令により認められる場合には、当社の費用に充てるための手数料が課されることがあります。
# $regions: 国または州の一覧。
ui-only-for = 次の地域の居住者のみ：{ $regions }
ui-not-applicable = 手続は不要です。当然に適用されます。

# $rows: 行の数。
table-collections = 当社が収集する個人情報：情報源および利用{ $rows }件
    .source = 情報源
    .data = 個人情報
    .purpose = 目的
    .basis = 法的根拠
    .retention = 保持期間

# $rows: 行の数。
table-subprocessors = 種類別の復処理者：{ $rows }種類
    .kind = 復処理者の種類
    .data = 個人情報
    .purpose = 処理の目的
    .regions = 処理が行われる国

# $rows: 行の数。
table-rights = お客様が請求できる事項：権利{ $rows }件
    .right = お客様の権利
    .how = 行使の方法
    .time = 回答期限
