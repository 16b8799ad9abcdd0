-brand = Lumora
-company = Vesterholm Ltd
notice = 개인정보 처리 안내
    .description = { -brand }에서 고객의 개인정보를 다루는 방법.
scope = 이 안내는 { $service }을(를) 이용하는 모든 분에게 적용됩니다. 당사가 어떤 개인정보를 수집하고 왜 필요로 하며 얼마 동안 보관하는지를 설명합니다.
# fault(term): 개인정보 처리자는 -> 운영자는
controller = 귀하의 정보에 대한 개인정보 처리자는 { $city }에 본점을 둔 { -company }입니다.
# fault(negation): 판매하지 않습니다 -> 판매합니다
# fault(half in English): 광고주에게 제공하기 전에 -> before we share them with advertisers
sale = 당사는 귀하의 개인정보를 판매하지 않습니다. 이를 광고주에게 제공하기 전에 항상 귀하의 동의를 구합니다.
invoices = 당사는 계약이 끝난 후 { $years ->
       *[other] { $years }년
    } 동안 청구서를 보관합니다.
answer = 당사는 모든 요청에 대하여 접수일부터 30일 이내에 답변합니다. 어려운 경우에는 최대 60일이 더 필요할 수 있습니다.
# fault(month): 11월 -> 12월
# fault(day): 5월 14일 -> 5월 15일
# fault(year): 2021년 -> 2012년
version = 이 안내는 2021년 11월 3일에 마지막으로 변경되었으며 2018년 5월 14일자 안내를 대체합니다.
email = 귀하의 정보에 관하여 문의가 있으시면 언제든지 privacy@example.com으로 연락해 주십시오.
collected =
    계정을 개설하실 때 당사는 다음을 수집합니다.

    - 귀하의 성명, 주소 및 생년월일
    - 계정이 개설된 날짜와 시각
    - 귀하가 사용하는 브라우저의 종류와 버전
rights =
    ## 귀하의 권리

    귀하는 무료로 자신의 정보 사본을 받고 잘못된 정보의 정정을 요구할 수 있습니다.

    당사가 잘못하였다고 생각하시는 경우에는 감독기관에 민원을 제기할 수도 있습니다.
periods =
    | 정보 | 목적 | 보관 기간 |
    | --- | --- | --- |
    | 성명 및 주소 | 계약 | 10년 |
    | 로그 파일 | 보안 | 90일 |
    | 메시지 | 고객 지원 | 24개월 |
links = 자세한 내용은 당사의 [쿠키 방침](https://www.example.com/legal/cookies)과 [공급업체 목록](https://www.example.com/legal/suppliers)에 있습니다.
password = 귀하의 비밀번호는 **엄격한 비밀**입니다. 아무도 짐작할 수 없는 것을 선택해 주십시오.
# fault(number word): 열여섯 -> 열여덟
age = 본인의 계정을 개설하려면 적어도 열여섯 살이 되어야 합니다.
plan = { $plan ->
        [free] 귀하의 계정은 오랫동안 사용하지 않으면 해지됩니다.
        [paid] 귀하의 계정은 요금을 제때 내시는 한 유지됩니다.
       *[other] 귀하의 계정은 직접 해지하실 때까지 유지됩니다.
    }
# fault(only): 필요한 직원만 -> 필요한 직원이
# fault(English word): 업무에 -> work에
transfer = 업무에 귀하의 정보가 필요한 직원만 그 정보에 접근할 수 있습니다.
# fault(name): Nordbank Payments -> 노르드방크 결제
payments = 결제는 Nordbank Payments에서 당사를 대신하여 처리합니다. 거래 조건은 그 회사의 웹사이트에서 확인하실 수 있습니다.
fee = 연회비는 1,250.50유로이며 계약 첫날에 납부하여야 합니다.
# fault(duty): 알려야 합니다 -> 알릴 수 있습니다
# fault(number dropped): 72시간 이내에 -> 지체 없이
breach = 당사가 보안 침해를 알게 된 경우에는 72시간 이내에 관계 기관에 통지하고 무슨 일이 있었는지 귀하에게 알려야 합니다.
close = 계정 해지
    .title = 계정을 해지하고 그 안의 모든 정보를 삭제합니다.
