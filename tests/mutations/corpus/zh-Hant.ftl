-brand = Lumora
-company = Vesterholm Ltd
notice = 隱私權聲明
    .description = { -brand }如何處理客戶的個人資料。
scope = 本聲明適用於所有使用{ $service }的人。本聲明說明我們蒐集哪些個人資料、為何需要這些資料以及保存多久。
# fault(term): 資料控管者 -> 管理人
controller = 處理您的資料之資料控管者為{ -company }，其登記營業所位於{ $city }。
# fault(negation): 我們不會出售 -> 我們會出售
# fault(half in English): 在與廣告主分享這些資料之前 -> before we share them with advertisers
sale = 我們不會出售您的個人資料。在與廣告主分享這些資料之前，我們一律會徵求您的同意。
invoices = 契約終止後，我們將發票保存{ $years ->
       *[other] { $years }年
    }。
answer = 我們在收到每項請求後30天內予以答覆。遇到困難情形時，我們最多可能再需要60天。
# fault(month): 11月 -> 12月
# fault(day): 5月14日 -> 5月15日
# fault(year): 2021年 -> 2012年
version = 本聲明最後修改於2021年11月3日，取代2018年5月14日的版本。
email = 如果您對自己的資料有疑問，請隨時寫信至privacy@example.com。
collected =
    您開立帳戶時，我們會蒐集：

    - 您的姓名、地址和出生日期；
    - 帳戶開立的日期和時間；
    - 您所用瀏覽器的類型和版本。
rights =
    ## 您的權利

    您可以免費取得自己資料的副本，並要求更正錯誤的資料。

    如果您認為我們有過失，您還可以向監管機關申訴。
periods =
    | 資料 | 目的 | 保存期限 |
    | --- | --- | --- |
    | 姓名和地址 | 契約 | 10年 |
    | 記錄檔 | 安全 | 90天 |
    | 訊息 | 客戶支援 | 24個月 |
links = 更多內容請見我們的[Cookie政策](https://www.example.com/legal/cookies)和[供應商名單](https://www.example.com/legal/suppliers)。
password = 您的密碼**嚴格保密**。請選擇一個任何人都猜不到的密碼。
# fault(number word): 十六 -> 十八
age = 您必須年滿十六歲才能開立自己的帳戶。
plan = { $plan ->
        [free] 您的帳戶如長期閒置，將予以關閉。
        [paid] 只要您按時付費，您的帳戶就維持開立。
       *[other] 在您關閉之前，您的帳戶一直維持開立。
    }
# fault(only): 只有因工作 -> 因工作
# fault(English word): 因工作 -> 因work
transfer = 只有因工作需要您的資料的員工才能存取這些資料。
# fault(name): Nordbank Payments -> 北方銀行支付
payments = 付款由Nordbank Payments代表我們處理。該公司的業務條款見其網站。
fee = 年費為1,250.50歐元，應於契約第一天支付。
# fault(duty): 我們必須 -> 我們可以
# fault(number dropped): 在72小時內 -> 儘速
breach = 如果我們得知安全遭到破壞，我們必須在72小時內通知主管機關，並告訴您發生了什麼事。
close = 關閉帳戶
    .title = 關閉帳戶並刪除其中的所有資料。
