section-introduction = 本ポリシーについて
introduction =
    { $brand }は、{ $controller }が提供するサービスです。本ポリシーでは、サービスのご利用に際して当社が取り扱う個人データ、その利用目的、およびお客様が当社に請求できる事項について説明します。

section-leaving = サービスの利用をやめるとき
leaving =
    お客様はいつでもアカウントを閉鎖することができます。当社は、閉鎖後{ $retention-after-closing }以内にお客様のデータを削除します%more%。
