case = privacy@example.org로 보내 주세요.
beside = 자세한 내용은 "privacy@example.org"으로 문의하세요.
made-up = hong@example.com
mask = sangjeom@naedomein.example.net 같은 주소를 가질 수 있습니다.
value = gage@uri.{ $host }로 보내세요.
