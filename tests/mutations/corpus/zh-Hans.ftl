-brand = Lumora
-company = Vesterholm Ltd
notice = 隐私声明
    .description = { -brand }如何处理客户的个人数据。
scope = 本声明适用于所有使用{ $service }的人。本声明说明我们收集哪些个人数据、为何需要这些数据以及保存多长时间。
# fault(term): 数据控制者 -> 管理人
controller = 处理您的数据的数据控制者是{ -company }，其注册办事处位于{ $city }。
# fault(negation): 我们不会出售 -> 我们会出售
# fault(half in English): 在与广告商共享这些数据之前 -> before we share them with advertisers
sale = 我们不会出售您的个人数据。在与广告商共享这些数据之前，我们始终会征求您的同意。
invoices = 合同终止后，我们将发票保存{ $years ->
       *[other] { $years }年
    }。
answer = 我们在收到每项请求后30天内予以答复。遇到困难情形时，我们最多可能再需要60天。
# fault(month): 11月 -> 12月
# fault(day): 5月14日 -> 5月15日
# fault(year): 2021年 -> 2012年
version = 本声明最后修改于2021年11月3日，取代2018年5月14日的版本。
email = 如果您对自己的数据有疑问，请随时写信至privacy@example.com。
collected =
    您开立账户时，我们会收集：

    - 您的姓名、地址和出生日期；
    - 账户开立的日期和时间；
    - 您所用浏览器的类型和版本。
rights =
    ## 您的权利

    您可以免费获取自己数据的副本，并要求更正错误的数据。

    如果您认为我们有过错，您还可以向监管机构投诉。
periods =
    | 数据 | 目的 | 保存期限 |
    | --- | --- | --- |
    | 姓名和地址 | 合同 | 10年 |
    | 日志文件 | 安全 | 90天 |
    | 消息 | 客户支持 | 24个月 |
links = 更多内容请见我们的[Cookie政策](https://www.example.com/legal/cookies)和[供应商名单](https://www.example.com/legal/suppliers)。
password = 您的密码**严格保密**。请选择一个任何人都猜不到的密码。
# fault(number word): 十六 -> 十八
age = 您必须年满十六周岁才能开立自己的账户。
plan = { $plan ->
        [free] 您的账户如长期闲置，将予以关闭。
        [paid] 只要您按时付费，您的账户就保持开立。
       *[other] 在您关闭之前，您的账户一直保持开立。
    }
# fault(only): 只有因工作 -> 因工作
# fault(English word): 因工作 -> 因work
transfer = 只有因工作需要您的数据的员工才能访问这些数据。
# fault(name): Nordbank Payments -> 北方银行支付
payments = 付款由Nordbank Payments代表我们处理。该公司的业务条款见其网站。
fee = 年费为1,250.50欧元，应于合同第一天支付。
# fault(duty): 我们必须 -> 我们可以
# fault(number dropped): 在72小时内 -> 尽快
breach = 如果我们获悉安全遭到破坏，我们必须在72小时内通知主管机关，并告诉您发生了什么。
close = 关闭账户
    .title = 关闭账户并删除其中的所有数据。
