-brand = Lumora
-company = Vesterholm Ltd
notice = Thông báo về quyền riêng tư
    .description = Cách { -brand } xử lý dữ liệu cá nhân của khách hàng.
scope = Thông báo này áp dụng cho tất cả những người sử dụng { $service }. Thông báo giải thích chúng tôi thu thập những dữ liệu cá nhân nào, vì sao chúng tôi cần những dữ liệu đó và lưu giữ trong bao lâu.
# fault(term): Bên kiểm soát dữ liệu -> Bên quản lý
controller = Bên kiểm soát dữ liệu đối với việc xử lý dữ liệu của bạn là { -company }, có trụ sở đăng ký tại { $city }.
# fault(negation): Chúng tôi không bán -> Chúng tôi bán
# fault(half in English): trước khi chia sẻ với các nhà quảng cáo -> before we share them with advertisers
sale = Chúng tôi không bán dữ liệu cá nhân của bạn. Chúng tôi sẽ luôn xin sự đồng ý của bạn trước khi chia sẻ với các nhà quảng cáo.
invoices = Chúng tôi lưu giữ hóa đơn trong { $years ->
       *[other] { $years } năm
    } sau khi hợp đồng kết thúc.
answer = Chúng tôi trả lời mọi yêu cầu trong vòng 30 ngày kể từ khi nhận được. Trong những trường hợp phức tạp, chúng tôi có thể cần thêm tối đa 60 ngày.
# fault(month): tháng 11 -> tháng 12
# fault(day): 14 tháng 5 -> 15 tháng 5
# fault(year): 2021 -> 2012
version = Thông báo này được sửa đổi lần cuối vào ngày 3 tháng 11 năm 2021 và thay thế phiên bản ngày 14 tháng 5 năm 2018.
email = Nếu bạn có câu hỏi về dữ liệu của mình, hãy viết thư bất cứ lúc nào đến privacy@example.com.
collected =
    Khi bạn mở tài khoản, chúng tôi thu thập:

    - họ tên, địa chỉ và ngày sinh của bạn;
    - ngày và giờ mở tài khoản;
    - loại và phiên bản trình duyệt mà bạn sử dụng.
rights =
    ## Quyền của bạn

    Bạn có thể nhận miễn phí một bản sao dữ liệu của mình và yêu cầu chỉnh sửa dữ liệu sai.

    Nếu cho rằng chúng tôi đã mắc sai sót, bạn cũng có thể khiếu nại lên cơ quan giám sát.
periods =
    | Dữ liệu | Mục đích | Thời gian lưu giữ |
    | --- | --- | --- |
    | Họ tên và địa chỉ | Hợp đồng | 10 năm |
    | Tệp nhật ký | Bảo mật | 90 ngày |
    | Tin nhắn | Hỗ trợ | 24 tháng |
links = Thông tin chi tiết có trong [chính sách cookie](https://www.example.com/legal/cookies) và [danh sách nhà cung cấp](https://www.example.com/legal/suppliers) của chúng tôi.
password = Mật khẩu của bạn là **tuyệt đối bí mật**. Hãy chọn một mật khẩu mà không ai có thể đoán được.
# fault(number word): mười sáu -> mười tám
age = Bạn phải đủ ít nhất mười sáu tuổi mới được mở tài khoản riêng.
plan = { $plan ->
        [free] Tài khoản của bạn bị đóng khi không được sử dụng trong thời gian dài.
        [paid] Tài khoản của bạn vẫn mở chừng nào bạn còn trả phí đúng hạn.
       *[other] Tài khoản của bạn vẫn mở cho đến khi bạn đóng tài khoản.
    }
# fault(only): Chỉ những nhân viên -> Những nhân viên
# fault(English word): công việc -> work
transfer = Chỉ những nhân viên cần dữ liệu của bạn cho công việc mới có quyền truy cập.
# fault(name): Nordbank Payments -> Thanh toán Nordbank
payments = Các khoản thanh toán do Nordbank Payments xử lý thay mặt chúng tôi. Bạn có thể xem điều khoản kinh doanh trên trang web của công ty này.
fee = Phí hằng năm là 1.250,50 euro và đến hạn vào ngày đầu tiên của hợp đồng.
# fault(duty): chúng tôi phải -> chúng tôi có thể
# fault(number dropped): trong vòng 72 giờ -> ngay
breach = Nếu biết có vi phạm an ninh, chúng tôi phải thông báo cho cơ quan có thẩm quyền trong vòng 72 giờ và cho bạn biết điều gì đã xảy ra.
close = Đóng tài khoản
    .title = Đóng tài khoản và xóa mọi dữ liệu trong đó.
