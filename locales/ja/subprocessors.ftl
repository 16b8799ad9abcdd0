### policy/subprocessors.yaml の復処理者の種類。

subprocessor-user-management = ユーザー管理プラットフォーム（SaaS）
subprocessor-hosting = 安全なコロケーション、ウェブホスティングおよびクラウドホスティングのプロバイダー
subprocessor-software-development = ソフトウェア開発環境およびソフトウェア開発プラットフォーム
subprocessor-customer-management = 顧客管理プラットフォーム（SaaS）
subprocessor-telecommunication = 電気通信およびネットワークのプロバイダー（ダイヤルイン番号のプロバイダーを含む）
subprocessor-toll-free = 通話料無料番号のプロバイダー
subprocessor-analytics = データ分析プロバイダー（SaaS）
subprocessor-card-processor = クレジットカード決済処理業者
