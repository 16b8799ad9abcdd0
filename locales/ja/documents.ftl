### Documents beside the privacy policy, and where each leads to another. { $document-… } is its title, and a link to it.

document-subprocessors = 復処理者
    .description = どの会社が、どこで、何のために{ $brand }の個人情報を処理しているかをご説明します。
document-privacy-california = カリフォルニア州の居住者向けプライバシーポリシー
    .description = { $brand }がカリフォルニア州の居住者に対し、個人情報およびその権利についてお知らせする事項です。
document-cookies = クッキーポリシー
    .description = { $brand }が使用するクッキーおよび類似のツール、その目的、および拒否する方法をご説明します。

section-complaint = 監督機関への苦情申立て

see-privacy-policy = 全文は{ $document-privacy }に掲載しています。
see-subprocessors = この一覧は、独立したページでもご覧いただけます：{ $document-subprocessors }。
see-cookies = これらの条項は、独立したページでもご覧いただけます：{ $document-cookies }。
