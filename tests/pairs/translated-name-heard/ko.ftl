-linux = Linux
platform = 리눅스와 다른 시스템을 지원합니다.
system = 오늘 다른 버전을 내려받으세요.
