hours-label = 時間
hours = 時間
compact = フォルダーを最適化
