### policy/data.yaml の事実の名称。表のセルに表示される。

## 個人データの種類

category-user-name = ユーザー名
category-email = 電子メールアドレス
category-selected-user-name = ユーザーが選択した表示名
category-account-creation-date = アカウントの作成日
category-password = パスワード
    .inline = パスワード
category-source-data = 登録経路（いずれの経路から登録されたか）
category-call-detail-records = 通話明細記録（CDR）
category-log-data = ログデータ
category-call-rating-data = 通話評価データ
category-support-data = サポートチケットおよびサポートデータ
category-recordings = 録音・録画
category-whiteboards = ホワイトボード
category-transcripts = 文字起こし
category-call-summaries = スマート通話要約
category-billing-details = 請求の詳細
category-transaction-details = 取引の詳細
category-card-numbers = クレジットカード番号
    .inline = クレジットカード番号
category-customer-details = 顧客の詳細
category-source-data-details = 登録経路の詳細
category-personal-information = 個人情報
category-support-tickets = サポートチケット
category-support-call-records = サポートへの問合せに関する通話明細記録（CDR）
category-service-use = サービスの利用状況
category-transaction-history = 取引履歴
category-conference-call-records = 会議の通話明細記録（CDR）

## データの入手元

source-registration = 顧客（登録時）
source-operational-systems = 顧客の活動およびサービスの利用に応じて動作する運用システム
source-billing-entry = 顧客（請求情報が入力され、かつ適用される場合に限る）

## データを処理する目的

purpose-provide-applications = コラボレーションアプリケーションの提供
purpose-provide-effective-applications =
    効果的なコラボレーションアプリケーションの提供ならびにこれに伴うマーケティングおよび顧客サポート
purpose-application-logging = アプリケーションのログ記録
purpose-related-features = コラボレーションアプリケーションの追加の機能および特性の提供
purpose-card-processing = クレジットカード決済処理
purpose-hosted-card-services = ホスト型クレジットカード決済処理サービス
purpose-campaign-user-management = マーケティングおよび販売促進のキャンペーンのためのユーザー管理
purpose-application-hosting = コラボレーションアプリケーションのホスティング
purpose-application-development = アプリケーションの開発
purpose-application-debugging = アプリケーションのデバッグおよびそのログの保持
purpose-internal-collaboration = 社内のチケット、社内の連絡およびコードリポジトリ
purpose-customer-support = 顧客サポート
purpose-customer-relationship = 顧客関係管理（CRM）システムにおける見込み客、商談およびアカウントの管理
purpose-data-transport = データ伝送
purpose-dial-in-numbers =
    ダイヤルイン番号（ダイレクト・インワード・ダイヤリング、「DID」。一部の番号は、現地の参加者が参加できるように、
    世界各地の通信会社およびネットワーク会社から供給されている）
purpose-toll-free-numbers =
    通話料無料番号（一部の番号は、現地の参加者が参加できるように、世界各地の通信会社およびネットワーク会社から
    供給されている）
purpose-reporting = レポートおよびデータ分析
purpose-trend-analysis = マーケティングおよび傾向分析

## 法的根拠

basis-consent = お客様の同意
basis-contract = 顧客が求めたコラボレーションサービスの提供に必要であること

## データの保持期間

criterion-customer-contract = 顧客の契約の期間
criterion-regulation = 特定の規制により求められるより長い期間

## 人

subject-business-user = ビジネス顧客の従業員その他の許可を受けたユーザー

## 国名の共通の出典である CLDR に名称がない場所

region-worldwide = 全世界（関係する法域）
region-us-ca = カリフォルニア州
# CLDR の名称ではなく、地名で表記する。
region-hk = 香港
