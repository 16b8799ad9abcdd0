sync-state = 通話は誰にも聞かれません。
cards-due = 期日のカードがあります。
