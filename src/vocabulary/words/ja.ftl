### Words that come with the tool. A message of the policy itself with the same id takes the place of one of these.
### { $names } are facts of the policy: they are written in the reader's language by themselves.

## The page

ui-skip-to-content = 本文へ移動
ui-contents = 目次
ui-languages = 言語
ui-documents = 文書
ui-choose-language = 言語を選択してください
ui-effective = 施行日：{ $effective }
ui-updated = 最終改定日：{ $updated }
# $language: name of a language, for instance "English (United States)".
ui-prevailing-language =
    本ポリシーは、複数の言語で公開されています。各言語版の間に相違がある場合は、
    次の言語の版が優先します：{ $language }。
# $regions: list of countries or states.
ui-applies-to = 本項は、次の地域の居住者にのみ適用されます：{ $regions }。
# $audience: list of groups of people.
ui-audience = 本項は、{ $audience }に関するものです。
ui-not-translated = この箇所は、まだ翻訳されていません。
ui-note = ご注意
ui-back-to-top = ページの先頭へ戻る
# $language: name of the source language, for instance "English". Stands at a clause whose original has changed.
ui-behind =
    本条項の原文は、翻訳後に変更されています。翻訳が更新されるまでの間は、
    次の言語の版が優先します：{ $language }。
ui-behind-missing = 本条項は、まだ翻訳されていません。次の言語の版が優先します：{ $language }。
# Stands at the top of a section or page.
ui-behind-labels =
    ここに記載された見出しまたは項目の一部は、まだ翻訳されていないか、翻訳後に原文が変更されています。
    次の言語の版が優先します：{ $language }。
ui-behind-link = 原文を読む（{ $language }）

## Contacts

ui-email = 電子メール
ui-post = 郵便
ui-phone = 電話
ui-form = フォーム
ui-response-time = 回答期限

## Tables made from the policy's facts

ui-all-data = すべてのデータ
# $exceptions: list of kinds of data.
ui-all-data-except = { $exceptions }を除くすべてのデータ
# $regions: list of countries.
ui-regions-may-include = お客様の所在地により、次の国または地域が含まれることがあります：{ $regions }
# $periods: list of periods.
ui-longest-of = 次のうち最も長い期間：{ $periods }
# $periods: list of periods.
ui-shortest-of = 次のうち最も短い期間：{ $periods }
ui-fee-may-apply = 法令により認められる場合には、当社の費用に充てるための手数料が課されることがあります。
# $regions: list of countries or states.
ui-only-for = 次の地域の居住者のみ：{ $regions }
ui-not-applicable = 手続は不要です。当然に適用されます。
# $period: a period. $event: from when it runs, inside a sentence.
ui-from-event = { $event }から{ $period }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-longest-of-from-event = { $event }から、次のうち最も長い期間：{ $periods }
# $periods: list of periods. $event: from when they run, inside a sentence.
ui-shortest-of-from-event = { $event }から、次のうち最も短い期間：{ $periods }
# $interests: list of interests, inside a sentence.
ui-interests = 当社の正当な利益：{ $interests }
# $conditions: list of what allows special categories of data to be used, inside a sentence.
ui-conditions = 特別な種類の個人データの処理の根拠：{ $conditions }
# $subjects: list of groups of people, inside a sentence.
ui-subjects = 対象者：{ $subjects }
ui-required-by-contract = 契約のため、お客様にこれらのデータをご提供いただく必要があります。
ui-required-by-law = お客様は、法令により、これらのデータを当社に提供する義務を負います。
ui-voluntary = これらのデータを当社に提供されるか否かは、お客様の任意です。
# $safeguards: list of legal instruments, inside a sentence.
ui-safeguards = 移転の根拠：{ $safeguards }
# $link: address of a page.
ui-safeguard-complaint = 苦情の申立て先：{ $link }
# $contract: name or number of a contract.
ui-contract = 契約：{ $contract }
# $date: a date.
ui-since = { $date }から
# $measures: list of measures, inside a sentence.
ui-measures = 追加的な措置：{ $measures }
# $evidence: list of what is asked for, inside a sentence.
ui-evidence = ご本人であることを確認するため、次のものを求めます：{ $evidence }
# $formats: list of formats, such as JSON.
ui-formats = 形式：{ $formats }
ui-then-anonymised = その後、データは匿名化されます。
ui-none = なし
ui-session = ブラウザーを閉じるまで
ui-not-limited = お客様が削除するまで
ui-first-party = 当社
ui-role-controller = 管理者
ui-role-joint-controller = 共同管理者
ui-role-officer = データ保護オフィサー
# $regime: name of a law.
ui-role-representative = 代理人（{ $regime }）
ui-recipient-processor = 当社に代わり、当社の指示に基づいて処理
ui-recipient-joint-controller = 当社と共同で処理
ui-recipient-controller = 自らの責任において処理
ui-recipient-authority = 公的機関
# $party: name of a person or a company.
ui-represented-by = 代表者：{ $party }
ui-regime-gdpr = 欧州連合の一般データ保護規則
ui-regime-uk-gdpr = 英国一般データ保護規則
ui-regime-swiss-fadp = スイス連邦データ保護法
ui-regime-ccpa = カリフォルニア州消費者プライバシー法
ui-regime-lgpd = ブラジル一般データ保護法
ui-regime-quebec-law-25 = ケベック州の民間部門における個人情報の保護に関する法律
ui-measure-technical = 技術的措置
ui-measure-organisational = 組織的措置
ui-transfer-adequacy = 移転先の保護の水準は、十分であると公的に認定されています。
ui-sold = 販売しています
ui-shared = クロスコンテキスト行動広告のために共有しています
ui-neither = 販売も共有もしていません
# $document: title of another document, which is a link.
ui-see-document = { $document }をご覧ください。
# $version: number or date of the version.
ui-version = バージョン{ $version }

# $rows: number of rows.
table-collections = 当社が処理する個人データ：情報源および利用{ $rows }件
    .source = 情報源
    .data = 個人データ
    .purpose = 目的
    .basis = 法的根拠
    .retention = 保持期間

# $rows: number of rows.
table-subprocessors = 処理者：会社または会社の種類{ $rows }件
    .kind = 処理者
    .data = 個人データ
    .purpose = 処理の目的
    .regions = 処理が行われる国

# $rows: number of rows.
table-rights = お客様が請求できる事項：権利{ $rows }件
    .right = お客様の権利
    .how = 行使の方法
    .time = 回答期限

table-rights-overview = お客様の権利
    .right = 権利
    .meaning = 権利の内容

table-overview = データの利用目的
    .purpose = 目的
    .data = 個人データ
    .retention = 保持期間

table-recipients = その他の受領者：{ $rows }者
    .recipient = 受領者
    .role = 立場
    .data = 個人データ
    .purpose = 目的
    .regions = 国

table-responsible = 責任を負う者
    .role = 役割
    .who = 氏名または名称
    .how = 連絡方法

table-transfers = 他国への移転
    .to = 移転先
    .safeguard = 移転の根拠および保護措置
    .copy = 写しの入手先

table-authorities = 監督機関
    .authority = 機関
    .region = 対象となる地域
    .how = 苦情の申立先

table-automated-decisions = 人の関与なしに行われる決定
    .decision = 決定
    .logic = 決定の仕組み
    .effects = お客様への影響
    .review = 人による再検討の求め先

table-cookies = クッキーおよびこれに類する技術：{ $rows }件
    .name = 名称
    .provider = 発行元
    .purpose = 目的
    .group = 区分
    .duration = 保存期間

table-measures = 安全管理措置
    .measure = 措置
    .kind = 種類

table-california = 過去12か月間に収集した個人情報（カリフォルニア州法上の区分による）
    .category = 区分
    .data = 収集する情報
    .source = 収集元
    .purpose = 利用目的
    .recipients = 業務上の目的での開示先
    .sale = 販売または共有
    .retention = 保持期間

table-purpose-changes = 新たな目的での利用
    .data = 個人データ
    .purpose = 新たな目的
    .from = 開始日
    .where = 詳細

table-processing = 処理活動：{ $rows }件
    .activity = 活動の内容
    .subjects = データ主体
    .data = 個人データ
    .purpose = 目的
    .basis = 法的根拠
    .recipients = 個人データの受領者
    .transfers = 第三国への移転
    .retention = 消去の期限

## Kinds of personal data. .inline: the name inside a sentence.

category-name = 氏名
    .inline = 氏名
category-email-address = 電子メールアドレス
    .inline = 電子メールアドレス
category-telephone-number = 電話番号
    .inline = 電話番号
category-postal-address = 住所
    .inline = 住所
category-user-name = ユーザー名
    .inline = ユーザー名
category-password = パスワード
    .inline = パスワード
category-date-of-birth = 生年月日
    .inline = 生年月日
category-age = 年齢
    .inline = 年齢
category-gender = 性別
    .inline = 性別
category-nationality = 国籍
    .inline = 国籍
category-photo = 写真
    .inline = お客様の写真
category-preferred-language = 希望言語
    .inline = お客様の希望言語
category-identity-document = 身分証明書の記載事項
    .inline = 身分証明書の記載事項
category-tax-number = 納税者番号
    .inline = 納税者番号
category-account-details = アカウント情報
    .inline = アカウント情報
category-ip-address = IPアドレス
    .inline = IPアドレス
category-device-identifiers = デバイス識別子
    .inline = デバイス識別子
category-browser-details = ブラウザーおよびオペレーティングシステム
    .inline = ブラウザーおよびオペレーティングシステムに関する情報
category-usage-data = サービスの利用状況
    .inline = サービスの利用状況に関するデータ
category-browsing-history = 閲覧ページ
    .inline = お客様が閲覧するページ
category-search-history = 検索履歴
    .inline = 検索履歴
category-log-data = サーバーログ
    .inline = サーバーログ
category-crash-reports = クラッシュレポートおよびエラーレポート
    .inline = クラッシュレポートおよびエラーレポート
category-cookie-identifiers = クッキー識別子
    .inline = クッキー識別子
category-approximate-location = おおよその位置情報
    .inline = おおよその位置情報
category-precise-location = 正確な位置情報
    .inline = 正確な位置情報
category-payment-card-details = 決済カード情報
    .inline = 決済カード情報
category-bank-details = 銀行口座情報
    .inline = 銀行口座情報
category-billing-details = 請求情報
    .inline = 請求情報
category-order-history = 注文および購入の履歴
    .inline = 注文および購入の履歴
category-transaction-details = 取引情報
    .inline = 取引情報
category-credit-rating = 信用評価
    .inline = お客様の信用評価
category-income = 収入
    .inline = 収入
category-messages = メッセージの内容
    .inline = メッセージの内容
category-communication-metadata = 通信のメタデータ（相手方、日時、長さ）
    .inline = 通信のメタデータ
category-call-records = 通話記録
    .inline = 通話記録
category-call-recordings = 通話の録音
    .inline = 通話の録音
category-uploaded-content = お客様がアップロードするコンテンツ
    .inline = お客様がアップロードするコンテンツ
category-support-requests = サポートへの問合せ
    .inline = サポートへの問合せ
category-survey-answers = アンケートへの回答
    .inline = アンケートへの回答
category-preferences = 選択内容および設定
    .inline = お客様の選択内容および設定
category-interests = 興味・関心
    .inline = お客様の興味・関心
category-contacts-list = アドレス帳の連絡先
    .inline = アドレス帳の連絡先
category-social-media-profile = ソーシャルメディアのプロフィール
    .inline = ソーシャルメディアのプロフィール
category-employment-details = 雇用および職歴
    .inline = 雇用および職歴に関する情報
category-education-details = 学歴および資格
    .inline = 学歴および資格
category-marital-status = 婚姻状況
    .inline = 婚姻状況
category-vehicle-details = 車両情報
    .inline = 車両情報
category-insurance-details = 保険に関する情報
    .inline = 保険に関する情報
category-sensor-data = デバイスのセンサーデータ
    .inline = デバイスのセンサーデータ
category-health-data = 健康に関するデータ
    .inline = 健康に関するデータ
category-genetic-data = 遺伝子データ
    .inline = 遺伝子データ
category-biometric-data = 本人の識別に用いられる生体データ
    .inline = 本人の識別に用いられる生体データ
category-ethnic-origin = 人種的または民族的な出自
    .inline = 人種的または民族的な出自
category-religious-belief = 宗教上または思想上の信条
    .inline = 宗教上または思想上の信条
category-political-opinion = 政治的な意見
    .inline = 政治的な意見
category-trade-union-membership = 労働組合への加入
    .inline = 労働組合への加入に関する情報
category-sexual-orientation = 性生活または性的指向
    .inline = 性生活または性的指向に関する情報
category-criminal-records = 有罪判決および犯罪行為
    .inline = 有罪判決および犯罪行為に関する情報

## Where data come from

source-you = お客様（情報の提供時）
source-registration = お客様（登録時）
source-purchase = お客様（購入時）
source-contact-form = お客様（お問合せ時）
source-job-application = 応募者ご本人（求人への応募時）
source-use-of-service = お客様によるサービスの利用（自動的に取得）
source-your-device = お客様のデバイス（自動的に取得）
source-our-records = 当社が保有する記録
source-other-users = 他のユーザー
source-your-employer = お客様の勤務先
source-business-partners = ビジネスパートナー
source-data-brokers = データブローカー
source-sign-in-provider = お客様がログインに使用する外部サービスの提供者
source-credit-agencies = 信用情報機関
source-public-registers = 公的な登録簿
source-social-networks = ソーシャルネットワーク上の公開プロフィール

## Why data are processed

purpose-provide-service = サービスの提供
purpose-manage-account = お客様のアカウントの管理
purpose-fulfil-orders = 注文の履行
purpose-process-payments = 支払の処理
purpose-deliver-goods = 商品の配送
purpose-customer-support = 顧客サポート
purpose-customer-relationship = 顧客との関係の管理
purpose-communication = お客様との連絡
purpose-marketing = マーケティング
purpose-direct-marketing = ダイレクトマーケティング
purpose-newsletter = ニュースレターの配信
purpose-targeted-advertising = お客様の関心に合わせた広告の表示
purpose-personalisation = サービスのパーソナライズ
purpose-analytics = サービスの利用状況の分析
purpose-improve-service = 当社の製品およびサービスの改善
purpose-research = 研究開発
purpose-security = サービスの安全性の確保
purpose-fraud-prevention = 不正行為の防止および検知
purpose-identity-verification = 本人確認
purpose-age-verification = 年齢確認
purpose-legal-compliance = 法的義務の遵守
purpose-legal-claims = 法的主張の立証・行使・抗弁
purpose-accounting = 会計および税務に関する記録
purpose-hosting = サービスのホスティング
purpose-debugging = エラーの検出および修正
purpose-recruitment = 採用活動
purpose-human-resources = 人事管理
purpose-surveys = アンケートの実施
purpose-remember-settings = お客様の設定の保存
purpose-sign-in = お客様のログインの処理

## Legal bases

basis-consent = お客様の同意（GDPR第6条第1項(a)）
basis-contract = お客様との契約の履行、またはお客様の求めに応じた契約締結前の手続（GDPR第6条第1項(b)）
basis-legal-obligation = 法的義務の遵守（GDPR第6条第1項(c)）
basis-vital-interests = 生命に関する利益の保護（GDPR第6条第1項(d)）
basis-public-task = 公共の利益のための職務または公的権限の行使としての職務（GDPR第6条第1項(e)）
basis-legitimate-interests = 正当な利益（GDPR第6条第1項(f)）

## What allows special categories of data to be used; stands inside a list

condition-explicit-consent = お客様の明示的な同意（GDPR第9条第2項(a)）
condition-employment-law = 雇用法および社会保障法の分野における義務および権利（GDPR第9条第2項(b)）
condition-vital-interests = 同意を与えることができない者の生命に関する利益の保護（GDPR第9条第2項(c)）
condition-not-for-profit-body = 非営利団体がその構成員に関して行う活動（GDPR第9条第2項(d)）
condition-made-public = お客様が自ら明白に公開したデータ（GDPR第9条第2項(e)）
condition-legal-claims = 法的主張の立証・行使・抗弁または裁判所の職務（GDPR第9条第2項(f)）
condition-public-interest = 法令に定める重要な公共の利益（GDPR第9条第2項(g)）
condition-health-care = 職業上の守秘義務の下で行われる医療または産業医療（GDPR第9条第2項(h)）
condition-public-health = 公衆衛生の分野における公共の利益（GDPR第9条第2項(i)）
condition-archiving-research = 法令に定める記録の保管・研究・統計（GDPR第9条第2項(j)）

## Legitimate interests; stand inside a list

interest-operate-securely = 当社のシステムの安全な運用
interest-prevent-fraud = 不正行為および悪用の防止
interest-improve-products = 当社の製品およびサービスの改善
interest-understand-use = 当社のサービスの利用状況の把握
interest-advertise-products = 当社自身の類似製品に関する顧客へのご案内
interest-answer-enquiries = お問合せへの対応
interest-enforce-claims = 法的主張の立証・行使・抗弁
interest-manage-group = 当社の企業グループの効率的な運営
interest-find-staff = 適切な人材の確保

## What decides how long data are kept; stands inside a list

criterion-account-open = お客様がアカウントを保有する期間
    .alone = お客様がアカウントを保有している間
criterion-contract-term = お客様との契約の期間
    .alone = お客様との契約の期間中
criterion-consent-withdrawn = お客様が同意を撤回するまでの期間
    .alone = お客様が同意を撤回するまで
criterion-objection-made = お客様が異議を述べるまでの期間
    .alone = お客様が異議を述べるまで
criterion-purpose-fulfilled = 目的の達成に必要な期間
    .alone = 目的の達成に必要である限り
criterion-request-answered = お客様のご請求への対応が完了するまでの期間
    .alone = お客様のご請求への対応が完了するまで
criterion-statutory-period = 法令により記録の保存が義務付けられている期間
    .alone = 法令により記録の保存が義務付けられている期間中
criterion-limitation-period = 請求権の消滅時効が完成するまでの期間
    .alone = 請求権の消滅時効が完成するまで
criterion-session = お客様の訪問が継続する時間
    .alone = お客様の訪問中

## From when a period runs; stands inside a sentence

event-collection = データの収集時
event-account-closed = お客様によるアカウントの閉鎖時
event-contract-ended = 契約の終了時
event-last-use = お客様による最後のサービス利用時
event-last-contact = お客様との最後の連絡時
event-end-of-year = 暦年の末日
event-procedure-ended = 手続の終了時

## What follows when data are not given

consequence-no-service = これらのデータがない場合、当社は、サービスを提供することができません。
consequence-no-contract = これらのデータがない場合、当社は、お客様と契約を締結することができません。
consequence-no-feature = これらのデータがない場合、お客様は、当該機能をご利用いただけません。
consequence-no-answer = これらのデータがない場合、当社は、お客様に回答することができません。
consequence-nothing-happens = これらのデータがない場合でも、お客様への影響はありません。

## People; stand inside a list

subject-customers = 顧客
subject-users = サービスのユーザー
subject-visitors = 当社のウェブサイトの訪問者
subject-subscribers = 購読者
subject-prospects = 当社の製品に関心をお持ちの方
subject-business-contacts = ビジネスパートナーの担当者
subject-employees = 従業員
subject-applicants = 求人への応募者
subject-patients = 患者
subject-students = 生徒・学生
subject-members = 会員
subject-children = 子ども

## Recipients

recipient-public-authorities = 公的機関（法令により義務付けられる場合）
recipient-legal-advisers = 法律顧問および監査人
recipient-group-companies = 当社グループの会社

## Rights

right-access = アクセス
    .meaning =
        お客様は、当社がお客様に関する個人データを処理しているか否か、どのような個人データをどのように処理しているかを知り、
        その写しを受け取ることができます。
right-rectification = 訂正
    .meaning = お客様は、不正確な個人データの訂正および不完全な個人データの補完を求めることができます。
right-erasure = 消去
    .meaning =
        お客様は、個人データがもはや必要でなくなった場合など、法令に定めがある場合には、
        お客様の個人データの消去を求めることができます。
right-restriction = 処理の制限
    .meaning =
        お客様は、お客様の個人データに関する問題が解決されるまでの間、当該個人データの保管のみを行い、
        利用しないよう、当社に求めることができます。
right-portability = データポータビリティ
    .meaning =
        お客様は、当社に提供した個人データを、一般的に利用され機械可読性のある形式で受け取り、
        または他の者への送信を求めることができます。
right-objection = 異議
    .meaning =
        お客様は、ご自身の状況に関する理由により、正当な利益または公的な職務を根拠とする処理に対して異議を
        述べることができます。ダイレクトマーケティングに対しては、いつでも異議を述べることができます。
right-withdraw-consent = 同意の撤回
    .meaning = お客様は、いつでも同意を撤回することができます。撤回前に行われた処理は、引き続き適法です。
right-human-review = 人による再検討
    .meaning =
        お客様は、自動化された手段のみによって行われた決定について、人による再検討を求め、自己の見解を表明し、
        および当該決定を争うことができます。
right-complaint = 苦情の申立て
    .meaning =
        お客様は、データ保護の監督機関、特に、お客様の居住地、勤務地または違反があったとされる場所の監督機関に、
        苦情を申し立てることができます。
right-opt-out-of-sale = 販売および共有のオプトアウト
    .meaning =
        お客様は、お客様の個人情報を販売せず、またクロスコンテキスト行動広告のために共有しないよう、
        当社に求めることができます。
right-limit-sensitive-data = センシティブ個人情報の利用の制限
    .meaning =
        お客様は、お客様のセンシティブ個人情報を、サービスに必要であり、かつ法令により認められる目的のためにのみ
        利用するよう、当社に求めることができます。
right-no-discrimination = 平等な取扱い
    .meaning = お客様は、プライバシーに関する権利を行使したことを理由として不利な取扱いを受けることはありません。

## Ways to exercise a right. { $email }, { $post }, { $phone } and { $form } are those of the contact.

channel-account = お客様のアカウントの設定
channel-email = 電子メール（宛先：{ $email }）
channel-post = 郵便（宛先：{ $post }）
channel-phone = 電話（{ $phone }）
channel-form = フォーム（{ $form }）
channel-unsubscribe-link = 各メッセージに記載された配信停止リンク
channel-cookie-settings = クッキーの設定
channel-opt-out-link = 当社のトップページのリンク「Do Not Sell or Share My Personal Information」（販売・共有の拒否）
channel-opt-out-signal = お客様のブラウザーが送信する信号（Global Privacy Controlなど）
channel-authority = 監督機関への直接の申立て

## What is asked for to be sure of a person's identity; stands inside a list

evidence-sign-in = お客様のアカウントへのログイン
evidence-email-confirmation = お客様の電子メールアドレスによる確認
evidence-customer-number = お客様の顧客番号
evidence-identity-document = 身分証明書の写し
evidence-signed-authorisation = 署名のある委任状（代理人による場合）

## Security measures. .inline: inside a sentence.

measure-encryption-in-transit = 通信時のデータの暗号化
    .inline = 通信時のデータの暗号化
measure-encryption-at-rest = 保存データの暗号化
    .inline = 保存データの暗号化
measure-end-to-end-encryption = エンドツーエンドの暗号化
    .inline = エンドツーエンドの暗号化
measure-pseudonymisation = 仮名化
    .inline = 仮名化
measure-anonymisation = 匿名化
    .inline = 匿名化
measure-access-control = アクセス制御
    .inline = アクセス制御
measure-multi-factor-sign-in = 多要素認証によるログイン
    .inline = 多要素認証によるログイン
measure-password-hashing = ソルト付きハッシュのみによるパスワードの保存
    .inline = ソルト付きハッシュのみによるパスワードの保存
measure-backups = バックアップ
    .inline = バックアップ
measure-network-security = ネットワークセキュリティ
    .inline = ネットワークセキュリティ
measure-intrusion-detection = 侵入検知
    .inline = 侵入検知
measure-penetration-tests = ペネトレーションテスト
    .inline = ペネトレーションテスト
measure-activity-logs = アクセスおよび変更のログの記録
    .inline = アクセスおよび変更のログの記録
measure-physical-access-control = 物理的な立入りの管理
    .inline = 物理的な立入りの管理
measure-staff-training = 従業者の教育
    .inline = 従業者の教育
measure-confidentiality-duty = 従業者の守秘義務
    .inline = 従業者の守秘義務
measure-need-to-know = 業務上必要とする者のみへのアクセス権の付与
    .inline = 業務上必要とする者のみへのアクセス権の付与
measure-incident-management = セキュリティインシデントへの対応手順
    .inline = セキュリティインシデントへの対応手順
measure-erasure-policy = 消去に関する規程
    .inline = 消去に関する規程
measure-supplier-audits = サプライヤーの監査
    .inline = サプライヤーの監査
measure-impact-assessment = データ保護影響評価
    .inline = データ保護影響評価
measure-certified-security = 情報セキュリティに関する認証の取得
    .inline = 情報セキュリティに関する認証の取得

## Categories of cookies

cookie-group-necessary = 必須
cookie-group-preferences = 設定
cookie-group-statistics = 統計
cookie-group-marketing = マーケティング

## Safeguards for transfers; stand inside a list

safeguard-adequacy = 移転先の保護の水準が十分である旨の決定（十分性認定）
safeguard-scc = 欧州委員会が採択した標準契約条項（実施決定(EU) 2021/914）
safeguard-scc-2010 = 欧州委員会が採択した標準契約条項（決定2010/87/EU）
safeguard-uk-addendum = 欧州委員会が採択した標準契約条項に対する英国の補遺
safeguard-uk-idta = 英国の国際データ移転契約
safeguard-binding-corporate-rules = 監督機関により承認された拘束的企業準則
safeguard-data-privacy-framework = EU-U.S. Data Privacy Framework（EU・米国間データプライバシー枠組み）に基づく認証
safeguard-privacy-shield = EU-U.S. Privacy Shield（EU・米国間プライバシーシールド）に基づく認証
safeguard-swiss-us-privacy-shield = Swiss-U.S. Privacy Shield（スイス・米国間プライバシーシールド）に基づく認証
safeguard-code-of-conduct = 承認された行動規範
safeguard-certification = 承認された認証方法
safeguard-explicit-consent = お客様の明示的な同意
safeguard-contract-with-person = お客様との契約のために移転が必要であること
safeguard-legal-claims = 法的主張の立証・行使・抗弁のために移転が必要であること

## Categories of the California Consumer Privacy Act

ccpa-identifiers = 識別子
ccpa-customer-records = 顧客記録（カリフォルニア州民法第1798.80条(e)）
ccpa-protected-characteristics = 法令上保護される分類に係る特性
ccpa-commercial-information = 商業上の情報
ccpa-biometric-information = 生体情報
ccpa-internet-activity = インターネットその他の電子ネットワーク上の活動
ccpa-geolocation = 位置情報データ
ccpa-sensory-data = 音声・電子・視覚・温度・嗅覚に関する情報その他これらに類する情報
ccpa-professional-information = 職業または雇用に関する情報
ccpa-education-information = 教育に関する情報
ccpa-inferences = プロファイルを作成するために導き出された推論
ccpa-sensitive-personal-information = センシティブ個人情報

## Places that CLDR, the common source of names, does not name

region-eea = 欧州経済領域
region-worldwide = すべての国
region-us-ca = カリフォルニア州
region-us-co = コロラド州
region-us-ct = コネチカット州
region-us-de = デラウェア州
region-us-fl = フロリダ州
region-us-ia = アイオワ州
region-us-in = インディアナ州
region-us-ky = ケンタッキー州
region-us-md = メリーランド州
region-us-mn = ミネソタ州
region-us-mt = モンタナ州
region-us-ne = ネブラスカ州
region-us-nh = ニューハンプシャー州
region-us-nj = ニュージャージー州
region-us-or = オレゴン州
region-us-ri = ロードアイランド州
region-us-tn = テネシー州
region-us-tx = テキサス州
region-us-ut = ユタ州
region-us-va = バージニア州
region-us-wa = ワシントン州
region-ca-qc = ケベック州

## Authorities

authority-edpb-members = お客様の国の監督機関（欧州データ保護会議の一覧）

## Contacts that many policies have

contact-privacy = 個人データの保護に関するお問合せ先
contact-data-protection-officer = データ保護オフィサー
contact-support = お客様サポート
contact-eu-representative = 欧州連合における代理人
contact-uk-representative = 英国における代理人
contact-swiss-representative = スイスにおける代理人

## Documents and sections that every policy needs

document-privacy = プライバシーポリシー
    .description =
        当社がどのような個人データを、どのような目的で、どのくらいの期間処理するか、
        およびお客様がどのような権利を有するかをご説明します。
document-cookies = クッキーポリシー
    .description =
        当社がどのようなクッキーおよびこれに類する技術をどのような目的で使用するか、
        およびお客様がこれを拒否する方法をご説明します。
document-subprocessors = 処理者
    .description = どの会社が、どこで、何のために、当社に代わって個人データを処理するかをご説明します。
document-notice = プライバシーポリシーの概要
    .description = 当社のプライバシーポリシーの最も重要な点を1ページにまとめたものです。
document-record = 処理活動の記録
    .description = GDPR第30条に基づく記録です。公表用ではありません。

section-controller = 責任を負う者
section-data = 処理するデータならびに処理の目的および期間
section-recipients = データの受領者
section-transfers = 他国への移転
section-automated-decisions = 自動化された決定
section-cookies = クッキーおよびこれに類する技術
section-cookie-choices = お客様の選択肢
section-rights = お客様が有する権利
section-children = 子ども
section-security = セキュリティ
section-california = カリフォルニア州の居住者に対する通知
section-changes = 変更
section-contact = お問合せ
section-more = 詳細情報
section-processing = 処理活動
section-measures = 技術的および組織的措置

standard-controller = ここに記載する個人データの処理については、{ $controller }が責任を負います。
standard-data =
    当社がどのような個人データを処理するか、ならびにその入手元、利用の目的、法的根拠および保持期間は、
    表に示すとおりです。
standard-consent =
    処理がお客様の同意に基づく場合、お客様は、いつでも将来に向かって同意を撤回することができます。
    撤回までに行われた処理は、引き続き適法です。
standard-recipients =
    当社内においては、業務上個人データを必要とする者のみがこれを受領します。
    そのほか、次の受領者が個人データを受領することがあります。
standard-no-recipients = 当社は、個人データを誰にも提供しません。
standard-processors =
    当社に代わってデータを処理する会社は、契約により、当社の指示に従い、データを保護する義務を負います。
standard-transfers =
    受領者の中には、法令による個人データの保護がお客様の居住国よりも弱い可能性のある国に所在する者がいます。
    当該国への移転の根拠は、表に示すとおりです。
standard-no-transfers = 当社は、欧州経済領域外の国に個人データを移転しません。
standard-no-automated-decisions =
    当社は、お客様に対して法的効果を生じさせ、またはこれと同様に重大な影響を及ぼす決定を、
    自動化された手段（プロファイリングを含みます）のみによって行うことはありません。
standard-automated-decisions =
    当社は、次の決定を、自動化された手段のみによって行います。お客様は、人による再検討を求め、自己の見解を表明し、
    および当該決定を争うことができます。
standard-cookies =
    当社は、クッキーおよびこれに類する技術により、お客様のデバイスに情報を保存し、またはお客様のデバイスから
    情報を読み取ります。必須でないものは、お客様の同意がある場合にのみ使用します。
standard-necessary-cookies =
    当社は、お客様が求められたサービスを提供するために必要な場合にのみ、お客様のデバイスに情報を保存し、
    またはお客様のデバイスから情報を読み取ります。
standard-no-cookies = 当社は、クッキーおよびこれに類する技術を使用していません。
standard-cookie-choices =
    お客様は、クッキーの設定において、いつでも同意を拒否し、または撤回することができます。
    また、ブラウザーの設定において、クッキーを削除することもできます。
standard-rights = お客様は、次の権利を有します。表に別段の記載がある場合を除き、権利の行使は無料です。
standard-complaint =
    当社によるお客様のデータの処理が法令に違反しているとお考えの場合、お客様は、監督機関に苦情を申し立てることが
    できます。申立先としては、お客様の居住地、勤務地または違反があったとされる場所の監督機関を選択することができます。
standard-objection = **お客様は異議を述べることができます。** 正当な利益、または公共の利益のために行われる職務の遂行を根拠とする
    個人データの処理に対しては、お客様は、ご自身の特別な状況に関する理由により、いつでも異議を述べることができます。
standard-objection-to-marketing = **お客様は、ダイレクトマーケティングに対し、いつでも、理由を示すことなく異議を述べることができます。**
    その場合、お客様の個人データは、以後その目的に使用されません。
# $minimum-age: a number of years.
standard-children =
    当社のサービスは、{ $minimum-age }歳未満の方を対象としておらず、当社が、それと知りながら、
    当該年齢の方のデータを処理することはありません。
standard-parental-consent =
    当社は、{ $consent-age }歳未満の子どものデータを、親または保護者の同意がある場合にのみ処理し、
    合理的な努力を払って当該同意を確認します。
standard-security =
    当社は、リスクに応じた適切な措置により、個人データを保護しています。これには、次のものが含まれます。
standard-california =
    本項は、カリフォルニア州の居住者のために、当社のプライバシーポリシーを補足するものです。
    過去12か月間を対象とします。
standard-no-sale =
    当社は、個人情報を販売せず、クロスコンテキスト行動広告のために共有することもありません。
    当社は、過去12か月間においてもこれらを行っておらず、また、16歳未満の方の個人情報を販売または共有していると
    現に認識している事実はありません。
standard-sale =
    当社がどの区分の個人情報を販売または共有するかは、表に示すとおりです。お客様は、いつでも、
    販売および共有の双方についてオプトアウトすることができます。
standard-no-minors = 当社が、16歳未満の方の個人情報を販売または共有していると現に認識している事実はありません。
standard-opt-out-link =
    オプトアウトするには、[Do Not Sell or Share My Personal Information]({ $opt-out-link })（販売・共有の拒否）を
    ご利用ください。
standard-opt-out-signal =
    当社は、Global Privacy Controlなどの信号を、これを送信するブラウザーに関するオプトアウトの請求として取り扱います。
standard-sensitive-permitted =
    当社は、カリフォルニア州法上、その利用を制限する権利が認められていない目的のためにのみ、
    センシティブ個人情報を利用します。
standard-limit-link =
    お客様は、当社によるお客様のセンシティブ個人情報の利用を制限することが
    できます：[Limit the Use of My Sensitive Personal Information]({ $limit-link })（センシティブ個人情報の
    利用の制限）。
standard-california-rights =
    お客様は、ご自身の個人情報について、開示、訂正および削除を請求することができ、これを理由として不利な取扱いを
    受けることはありません。また、権限を与えられた代理人に請求を行わせることもできます。
standard-changes =
    当社は、当社における処理または法令に変更がある場合、本文書を改定します。適用が開始される日は、
    冒頭に記載するとおりです。
standard-contact = データ保護についてご質問がある場合は、当社までご連絡ください。
standard-record =
    本処理活動の記録は、GDPR第30条に基づいて作成し、保管しているものです。監督機関の求めに応じて提示し、
    公表はしません。
# $document: title of the full document, which is a link.
standard-full-document = これは概要です。全文は、{ $document-privacy }に記載されています。
