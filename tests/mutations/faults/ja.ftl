# fault(negation): 提供しません -> 提供します
negation-share = 当社は、お客様の住所を社外の者に提供しません。
# fault(negation): 決して現金で返還されません -> 必ず現金で返還されます
negation-never = 保証金は、決して現金で返還されません。
# fault(negation): 撤回権はありません -> 撤回権があります
negation-no = ダウンロードの開始後は、撤回権はありません。
# fault(negation): 書面による同意なく、譲渡することはできません -> 書面による同意を得て、譲渡することができます
negation-without = 本契約は、相手方の書面による同意なく、譲渡することはできません。
# fault(negation): いずれの当事者も、間接損害について責任を負わない -> 各当事者は、間接損害について責任を負う
negation-neither = いずれの当事者も、間接損害について責任を負わない。
# fault(negation): 援用することができない -> 援用することができる
negation-cannot = 電話による放棄は、裁判所において援用することができない。
# fault(negation): 署名してはならない -> 署名してよい
negation-nobody = 未成年者は、申込書に署名してはならない。
# fault(negation): 保証しない -> 保証する
negation-nor = 売主は、商品が特定の目的に適合することを保証しない。
# fault(negation): 保存しません -> 引き続き保存します
negation-longer = 期間の満了後、当社はお客様のメッセージを保存しません。
# fault(negation): 承諾とはみなされない -> 承諾とみなされる
negation-unless = 沈黙は、新しい条件の承諾とはみなされない。
# fault(duty): 通知しなければならない -> 通知することができる
duty-notify = 賃借人は、損傷があったときは、直ちに賃貸人に通知しなければならない。
# fault(duty): 保管するものとする -> 保管することができる
duty-keep = 供給者は、書類を安全な場所に保管するものとする。
# fault(duty): 返還しなければなりません -> 返還することができます
duty-return = 契約の終了時には、ソフトウェアのすべての複製を返還しなければなりません。
# fault(duty): 保険を付す義務を負う -> 保険を付すことができる
duty-insure = 運送人は、自己の費用で貨物に保険を付す義務を負う。
# fault(duty): 書面で行わなければならない -> 書面で行うことができる
duty-written = 解約の通知は、書面で行わなければならない。
# fault(duty): 支払わなければならない -> 支払うことができる
duty-pay = 買主は、引渡しの時に代金を支払わなければならない。
# fault(duty): 通知するものとする -> 通知することができる
duty-inform = 使用者は、決定を行う前に労使協議会に通知するものとする。
# fault(duty): 削除しなければならない -> 削除することができる
duty-delete = 処理者は、サービスの終了時にデータを削除しなければならない。
# fault(duty): 証明する必要があります -> 証明することができます
duty-identify = 写しを請求する者は、本人であることを証明する必要があります。
# fault(duty): 得なければなりません -> 得ることができます
duty-consent = 当社は、通話を録音する前に、お客様の同意を得なければなりません。
# fault(half in English): 当社はお客様のメッセージおよび連絡先の一覧を消去します -> we erase your messages and the list of your contacts
half-account = アカウントを閉鎖された場合、当社はお客様のメッセージおよび連絡先の一覧を消去します。
# fault(half in English): お住まいの国の裁判所に提訴することができます -> or bring the matter before the courts of your country
half-complaint = 当局に苦情を申し立て、またはお住まいの国の裁判所に提訴することができます。
# fault(half in English): 配送料は注文の最後に加算されます -> but the cost of delivery is added at the end of the order
half-price = 価格には税が含まれますが、配送料は注文の最後に加算されます。
# fault(half in English): 売主がその事務所を有する国の法律に準拠します -> is governed by the law of the country in which the seller has its office
half-law = 本契約は、売主がその事務所を有する国の法律に準拠します。
# fault(half in English): 口座振替によるお支払いを選択された場合 -> when you choose to pay by direct debit
half-data = 口座振替によるお支払いを選択された場合、当社は銀行からお客様の住所を受け取ります。
# fault(half in English): どの月の末日にも解約することができます -> and you can cancel it at the end of any month
half-term = 定期購読は毎年更新され、どの月の末日にも解約することができます。
# fault(half in English): その修理または引取りを当社に求めることができます -> you can ask us to repair them or to take them back
half-defect = 商品に欠陥がある場合、その修理または引取りを当社に求めることができます。
# fault(half in English): コンテストに参加する前に -> before they can take part in the contest
half-minor = お子様は、コンテストに参加する前に、親の許可を得る必要があります。
# fault(half in English): この義務は契約の終了後も存続します -> and this duty continues after the end of the contract
half-secret = 両当事者は条件を秘密に保持し、この義務は契約の終了後も存続します。
# fault(half in English): どのページが最も読まれているかを知るために -> so that we can see which of them are read the most
half-visit = 当社は、どのページが最も読まれているかを知るために、ページの訪問数を数えます。
# fault(number word): 三か月前 -> 六か月前
number-notice = いずれの当事者も、三か月前の通知により契約を終了させることができる。
# fault(number word): 二通 -> 三通
number-copies = 本契約書は、二通作成する。
# fault(number word): 十四日 -> 四十日
number-withdraw = お客様は、十四日以内に契約を撤回することができます。
# fault(number word): 二十四か月 -> 二十六か月
number-warranty = 保証は、二十四か月の経過により終了する。
# fault(number word): 五人 -> 三人
number-arbiter = 紛争は、五人の仲裁人により解決される。
# fault(number word): 六回 -> 十回
number-instalment = 代金は、六回の均等払いで支払われる。
# fault(number word): 十八歳 -> 十六歳
number-age = 会員は、十八歳に達していなければならない。
# fault(number word): 七人 -> 九人
number-quorum = 会議は、七人以上の会員の出席がなければ決議することができない。
# fault(number word): 三十日 -> 十三日
number-storage = 録音は、三十日後に消去されます。
# fault(number word): 四回目 -> 五回目
number-reminder = 四回目の督促から手数料が発生します。
