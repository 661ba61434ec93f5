<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About SRM Desktop</source>
        <translation>SRM Desktopについて</translation>
    </message>
    <message>
        <source>Assess the customer&apos;s half of the AWS Shared Responsibility Model, offline.</source>
        <translation>AWS責任共有モデルのうち、お客様が担う側をオフラインで評価します。</translation>
    </message>
    <message>
        <source>It never uses the network. Assessments stay in the files you choose.</source>
        <translation>ネットワークは一切使用しません。評価は、選択したファイルの中にだけ保存されます。</translation>
    </message>
    <message>
        <source>License: Apache-2.0. Fonts: Noto (OFL-1.1), Droid Sans Fallback (Apache-2.0). Icons: Lucide (ISC).</source>
        <translation>ライセンス: Apache-2.0。フォント: Noto (OFL-1.1)、Droid Sans Fallback (Apache-2.0)。アイコン: Lucide (ISC)。</translation>
    </message>
    <message>
        <source>Settings, backups and logs: {0}</source>
        <translation>設定、バックアップ、ログの場所: {0}</translation>
    </message>
</context>
<context>
    <name>ActionItemDialog</name>
    <message>
        <source>Edit action</source>
        <translation>対応事項の編集</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>対応事項の追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>For example: remove the two unused access keys</source>
        <translation>例: 使用していないアクセスキー2個を削除する</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当する人</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>実施する内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>関連先</translation>
    </message>
    <message>
        <source>{0} in {1} targets</source>
        <translation>{0} ({1}件の評価対象)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}、ほか{1}件</translation>
    </message>
</context>
<context>
    <name>ActionItemsView</name>
    <message>
        <source>Add action...</source>
        <translation>対応事項の追加...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>対応事項はまだありません</translation>
    </message>
    <message>
        <source>What somebody owes by a date: added here, from a responsibility, or in a meeting.</source>
        <translation>誰かがいつまでに行うべき事柄です。ここで、責任項目から、または会議の中で追加します。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当するものがありません</translation>
    </message>
    <message>
        <source>No action matches this filter.</source>
        <translation>このフィルターに一致する対応事項はありません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Done, or open again (Space)</source>
        <translation>完了にする、または未完了に戻す (Space)</translation>
    </message>
    <message>
        <source>Undo brings it back (Delete)</source>
        <translation>「元に戻す」で復元できます (Delete)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>{0} ({1} open)</source>
        <translation>{0} (未完了 {1}件)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>{0} actions chosen</source>
        <translation>{0}件の対応事項を選択中</translation>
    </message>
    <message>
        <source>{0}, {1} days late</source>
        <translation>{0} ({1}日超過)</translation>
    </message>
</context>
<context>
    <name>ActionModel</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>今週より後</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation>{0} 完了</translation>
    </message>
    <message>
        <source>{0}, {1} days late</source>
        <translation>{0} ({1}日超過)</translation>
    </message>
    <message>
        <source>{0}, a day late</source>
        <translation>{0} (1日超過)</translation>
    </message>
    <message>
        <source>{0}, today</source>
        <translation>{0} (今日)</translation>
    </message>
    <message>
        <source>{0}, tomorrow</source>
        <translation>{0} (明日)</translation>
    </message>
    <message>
        <source>{0}, in {1} days</source>
        <translation>{0} (あと{1}日)</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation>、ほか{0}件</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>担当者 {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>期限 {0}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>関連先 {0}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>関連先</translation>
    </message>
</context>
<context>
    <name>AddTargetsDialog</name>
    <message>
        <source>Add targets</source>
        <translation>評価対象の追加</translation>
    </message>
    <message>
        <source>One per line: an AWS account number, an organizational unit&apos;s id or the name of a workload; then = and a name, if you like. A pasted column of 500 accounts is fine.</source>
        <translation>1行に1件、AWSアカウント番号、組織単位のID、またはワークロードの名前を入力します。必要なら = に続けて名前を付けます。500件のアカウントの列をそのまま貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>回答{0}件</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0} (キー {1})</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Who puts it right</source>
        <translation>是正を担当する人</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>評価方法</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>該当しない理由</translation>
    </message>
    <message>
        <source>Assessed by {0} on {1}</source>
        <translation>{1}に{0}が評価</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>Several dates</source>
        <translation>複数の日付</translation>
    </message>
    <message>
        <source>Several notes. What you write here is added to each.</source>
        <translation>複数のメモがあります。ここに書いた内容は、それぞれに追記されます。</translation>
    </message>
    <message>
        <source>What you saw, and where</source>
        <translation>確認した内容と、その場所</translation>
    </message>
</context>
<context>
    <name>AssessmentFlow</name>
    <message>
        <source>Reading {0}...</source>
        <translation>{0}を読み込んでいます...</translation>
    </message>
    <message>
        <source>Checking {0}...</source>
        <translation>{0}を点検しています...</translation>
    </message>
    <message>
        <source>Restore a backup, and keep this file for inspection.</source>
        <translation>バックアップを復元し、このファイルは調査用に保管してください。</translation>
    </message>
    <message>
        <source>The file is sound: {0} changes, all hashes match.</source>
        <translation>ファイルに問題はありません。変更{0}件のハッシュがすべて一致しました。</translation>
    </message>
</context>
<context>
    <name>AttendeeList</name>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Nobody is named in this assessment yet.</source>
        <translation>この評価には、まだ関係者が登録されていません。</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>{0}の役割</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BoundaryPicture</name>
    <message>
        <source>Boundary between AWS and the customer</source>
        <translation>AWSとお客様の責任分界</translation>
    </message>
    <message>
        <source>You</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
</context>
<context>
    <name>BoundaryView</name>
    <message>
        <source>Services in use...</source>
        <translation>利用中のサービス...</translation>
    </message>
    <message>
        <source>The catalog of this assessment does not say where the line runs.</source>
        <translation>この評価のカタログには、責任分界の定めがありません。</translation>
    </message>
    <message>
        <source>No boundary</source>
        <translation>責任分界なし</translation>
    </message>
    <message>
        <source>Who does what follows from the services that targets use. Add the first target.</source>
        <translation>誰が何を担うかは、評価対象が使うサービスで決まります。最初の評価対象を追加してください。</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>評価対象はまだありません</translation>
    </message>
    <message>
        <source>Add target...</source>
        <translation>評価対象の追加...</translation>
    </message>
    <message>
        <source>You: yours to do and to assess. Shared: AWS provides the means and you use them; each responsibility says who does which part. AWS: inherited, relied on through its reports. –: does not arise.</source>
        <translation>お客様: お客様が実施し、評価を受けるもの。共有: AWSが手段を提供し、お客様がそれを使うもの。どちらが何を行うかは各責任項目に記載されています。AWS: 継承され、AWSの報告書に依拠するもの。–: 生じないもの。</translation>
    </message>
    <message>
        <source>Which services are in use?</source>
        <translation>どのサービスを利用していますか？</translation>
    </message>
    <message>
        <source>The line between AWS and you runs elsewhere in each service. Choose one target above.</source>
        <translation>AWSとお客様の責任分界は、サービスごとに異なります。上で評価対象を1つ選択してください。</translation>
    </message>
    <message>
        <source>For all the targets shown</source>
        <translation>表示中のすべての評価対象</translation>
    </message>
    <message>
        <source>Review {0} not applicable...</source>
        <translation>該当なしの提案{0}件を確認...</translation>
    </message>
    <message>
        <source>{0} services in use</source>
        <translation>利用中のサービス {0}件</translation>
    </message>
    <message>
        <source>{0}; {1} of {2} targets name none</source>
        <translation>{0} (評価対象{2}件中{1}件は指定なし)</translation>
    </message>
</context>
<context>
    <name>CatalogUpgradeDialog</name>
    <message>
        <source>Newer catalog</source>
        <translation>新しいカタログ</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>In version {0}</source>
        <translation>バージョン{0}</translation>
    </message>
    <message>
        <source>{0} reworded, {1} new, {2} removed, {3} as they were.</source>
        <translation>文言変更{0}件、新規{1}件、削除{2}件、変更なし{3}件。</translation>
    </message>
    <message>
        <source>{0} answers to reworded responsibilities will be marked to be assessed again; answers to removed ones are archived. Nothing is lost, and one undo takes it back.</source>
        <translation>文言が変わった責任項目への回答{0}件は「再評価が必要」となり、削除された項目への回答は保管されます。失われるものはなく、「元に戻す」を1回実行すると取り消せます。</translation>
    </message>
    <message>
        <source>Move to version {0}</source>
        <translation>バージョン{0}へ移行</translation>
    </message>
    <message>
        <source>Catalog version {0}</source>
        <translation>カタログのバージョン{0}</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>文言変更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save picture...</source>
        <translation>図を保存...</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Nothing matches</source>
        <translation>該当するものがありません</translation>
    </message>
    <message>
        <source>No responsibility matches this filter.</source>
        <translation>このフィルターに一致する責任項目はありません。</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>評価対象はまだありません</translation>
    </message>
    <message>
        <source>Add the AWS accounts, units or workloads that this assessment is about.</source>
        <translation>この評価の対象となるAWSアカウント、組織単位、ワークロードを追加してください。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Add target...</source>
        <translation>評価対象の追加...</translation>
    </message>
</context>
<context>
    <name>ColumnHeading</name>
    <message>
        <source>{0} gaps</source>
        <translation>ギャップ{0}件</translation>
    </message>
    <message>
        <source>{0} gap</source>
        <translation>ギャップ{0}件</translation>
    </message>
</context>
<context>
    <name>ConclusionStep</name>
    <message>
        <source>The document will say</source>
        <translation>文書に記載される文言</translation>
    </message>
    <message>
        <source>The results propose: {0}. {1}</source>
        <translation>結果に基づく提案: {0}。{1}</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} of {1} answers assessed in {2} targets</source>
        <translation>評価対象{2}件、回答{1}件中{0}件を評価済み</translation>
    </message>
    <message>
        <source>{0} of {1} answers assessed in this target</source>
        <translation>この評価対象の回答{1}件中{0}件を評価済み</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>日付の選択</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-12-31.</source>
        <translation>日付ではありません。2026-12-31のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{0} of {1}, about {2} left</source>
        <translation>{0}/{1}、残り約{2}</translation>
    </message>
    <message>
        <source>{0} items, about {1}</source>
        <translation>{0}件、約{1}</translation>
    </message>
    <message>
        <source>{0} of {1} settled</source>
        <translation>{1}件中{0}件が処理済み</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}時間{1}分</translation>
    </message>
    <message>
        <source>{0} min over the {1} planned</source>
        <translation>予定の{1}分を{0}分超過</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0}/{1}分</translation>
    </message>
    <message>
        <source>all {0} targets</source>
        <translation>全{0}件の評価対象</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1} ({2})</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>元に戻しました: {0}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>and {0} more</source>
        <translation>ほか{0}件</translation>
    </message>
    <message>
        <source>{0} targets</source>
        <translation>評価対象{0}件</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>What is left empty is printed as not provided.</source>
        <translation>空欄の項目は、「記載なし」と印刷されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Intended users</source>
        <translation>想定利用者</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>対象期間の開始日</translation>
    </message>
    <message>
        <source>Period to, or as of</source>
        <translation>対象期間の終了日または基準日</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>作業開始日</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>作業終了日</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回レビュー日</translation>
    </message>
    <message>
        <source>Exclusions, with reasons</source>
        <translation>除外事項とその理由</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>使用したツール</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>計画からの逸脱</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>制約事項</translation>
    </message>
    <message>
        <source>Independence of the assessor</source>
        <translation>評価者の独立性</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>配付先</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>表紙のロゴ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴの選択</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Shared responsibility diagram</source>
        <translation>責任共有の図</translation>
    </message>
    <message>
        <source>Security in the cloud</source>
        <translation>クラウドにおけるセキュリティ</translation>
    </message>
    <message>
        <source>Security of the cloud</source>
        <translation>クラウドのセキュリティ</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} assessed, {3} gaps</source>
        <translation>{0}: {2}件中{1}件を評価済み、ギャップ{3}件</translation>
    </message>
    <message>
        <source>Inherited from AWS</source>
        <translation>AWSから継承</translation>
    </message>
    <message>
        <source>Inherited: {0} of {1} relied on</source>
        <translation>継承: {1}件中{0}件に依拠</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>{0} gaps</source>
        <translation>ギャップ{0}件</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>ギャップ1件</translation>
    </message>
    <message>
        <source>{0} responsibilities</source>
        <translation>責任項目{0}件</translation>
    </message>
    <message>
        <source>{0} of {1} assessed</source>
        <translation>{1}件中{0}件を評価済み</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Says</source>
        <translation>発言内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>実施する内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>A name that is not above</source>
        <translation>上にない名前</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>その他の出席者</translation>
    </message>
    <message>
        <source>Space ticks. Whoever leaves early has attended, and stays ticked.</source>
        <translation>Spaceでチェックします。途中で退席した人も出席者のため、チェックを残します。</translation>
    </message>
    <message>
        <source>Write it (Enter)</source>
        <translation>記録 (Enter)</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Edit evidence</source>
        <translation>証拠の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where it comes from, such as a system or a person</source>
        <translation>入手元 (システム、人など)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <source>Added {0} by {1}</source>
        <translation>{0}に{1}が追加</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>Add evidence</source>
        <translation>証拠の追加</translation>
    </message>
    <message>
        <source>Adding evidence...</source>
        <translation>証拠を追加しています...</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>証拠の保存</translation>
    </message>
    <message>
        <source>Saving {0}...</source>
        <translation>{0}を保存しています...</translation>
    </message>
    <message>
        <source>Copying {0}...</source>
        <translation>{0}をコピーしています...</translation>
    </message>
    <message>
        <source>{0} is not opened from here.</source>
        <translation>{0}をここから開くことはできません。</translation>
    </message>
    <message>
        <source>A file of this kind may be a program. Save it, and check it before you open it.</source>
        <translation>この種類のファイルはプログラムの可能性があります。保存し、安全を確認してから開いてください。</translation>
    </message>
    <message>
        <source>Open a copy of {0}?</source>
        <translation>{0}のコピーを開きますか？</translation>
    </message>
    <message>
        <source>It is of the type {0} and opens in the program your system has for that. The copy is read-only. Files from others can do harm in the program that opens them.</source>
        <translation>種類は{0}で、システムで関連付けられたプログラムで開きます。コピーに書き込むことはできません。他者から受け取ったファイルは、開いたプログラムの中で害を及ぼすことがあります。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Save evidence pack</source>
        <translation>証拠一式の保存</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zipファイル (*.zip)</translation>
    </message>
    <message>
        <source>Packing evidence...</source>
        <translation>証拠をまとめています...</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Add files...</source>
        <translation>ファイルを追加...</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Link...</source>
        <translation>リンク...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo brings it back: what was removed stays in the file, whoever it is given to.</source>
        <translation>「元に戻す」で復元できます。削除したものもファイルに残り、ファイルを渡した相手にも渡ります。</translation>
    </message>
    <message>
        <source>in {0} of {1} answers</source>
        <translation>回答{1}件中{0}件</translation>
    </message>
    <message>
        <source>Evidence: {0} · {1}</source>
        <translation>証拠: {0} · {1}</translation>
    </message>
    <message>
        <source>None was added.</source>
        <translation>追加されたものはありません。</translation>
    </message>
    <message>
        <source>Drop files here, paste or add them. They are added to all {0} answers shown.</source>
        <translation>ここにファイルをドロップするか、貼り付けまたは追加してください。表示中の回答{0}件すべてに追加されます。</translation>
    </message>
    <message>
        <source>Drop files here, paste them or add them: they are kept in the assessment.</source>
        <translation>ここにファイルをドロップするか、貼り付けまたは追加してください。評価の中に保管されます。</translation>
    </message>
    <message>
        <source>Already kept, and linked: {0}</source>
        <translation>すでに保管されているため、リンクしました: {0}</translation>
    </message>
    <message>
        <source>Already there: {0}</source>
        <translation>すでにあります: {0}</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>コピーを開く...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>Reading {0}...</source>
        <translation>{0}を読み込んでいます...</translation>
    </message>
    <message>
        <source>added {0} by {1}</source>
        <translation>{0}に{1}が追加</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>{0}付</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>入手元: {0}</translation>
    </message>
    <message>
        <source>Open a copy...</source>
        <translation>コピーを開く...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>ここには表示できません</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>ExceptionsStep</name>
    <message>
        <source>Exceptions</source>
        <translation>例外事項</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>改善提案</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>経営者の見解</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>見解あり</translation>
    </message>
    <message>
        <source>no response yet</source>
        <translation>見解なし</translation>
    </message>
    <message>
        <source>{0}, {1}
{2}</source>
        <translation>{0}、{1}
{2}</translation>
    </message>
    <message>
        <source>{0} exceptions; management has responded to {1}.</source>
        <translation>例外事項{0}件のうち、{1}件に経営者の見解があります。</translation>
    </message>
    <message>
        <source>There are no exceptions in this scope.</source>
        <translation>この対象範囲に例外事項はありません。</translation>
    </message>
</context>
<context>
    <name>ExchangeFlow</name>
    <message>
        <source>Writing {0}...</source>
        <translation>{0}を書き出しています...</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>書き出しました: {0}</translation>
    </message>
    <message>
        <source>Spreadsheets, scans and OSCAL ({0});;All files (*)</source>
        <translation>表計算、スキャン、OSCAL ({0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Reading {0}...</source>
        <translation>{0}を読み込んでいます...</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>インポートしています...</translation>
    </message>
    <message>
        <source>{0} changes imported.</source>
        <translation>変更{0}件をインポートしました。</translation>
    </message>
    <message>
        <source>Make an assessment from {0}</source>
        <translation>{0}から評価を作成</translation>
    </message>
    <message>
        <source>Assessments (*.srm)</source>
        <translation>評価 (*.srm)</translation>
    </message>
    <message>
        <source>Making the assessment...</source>
        <translation>評価を作成しています...</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The assessment stays as it is; the file is a copy for other programs.</source>
        <translation>評価は変更されません。書き出されるのは、ほかのプログラム用のコピーです。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>About the format</source>
        <translation>形式の説明</translation>
    </message>
    <message>
        <source>Files (*{0});;All files (*)</source>
        <translation>ファイル (*{0});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0}はすでに存在します。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Minuted now</source>
        <translation>議事録に記録済み</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>直近の決定</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>Judged last</source>
        <translation>直近の判定</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>未完了の対応事項</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Scans found</source>
        <translation>スキャンの検出結果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Does not apply because</source>
        <translation>該当しない理由</translation>
    </message>
    <message>
        <source>{0} ({1}, until {2})</source>
        <translation>{0} ({1}、{2}まで)</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>リスク受容</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ほか{0}件</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Making the assessment...</source>
        <translation>評価を作成しています...</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>評価を開く</translation>
    </message>
    <message>
        <source>Assessments (*.srm)</source>
        <translation>評価 (*.srm)</translation>
    </message>
    <message>
        <source>Opening {0}...</source>
        <translation>{0}を開いています...</translation>
    </message>
    <message>
        <source>Making the demo...</source>
        <translation>デモを作成しています...</translation>
    </message>
    <message>
        <source>No backup could be made: {0}</source>
        <translation>バックアップを作成できませんでした: {0}</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>バックアップしています...</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>文言変更</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>レビュー待ち</translation>
    </message>
    <message>
        <source>Partially or other than satisfied</source>
        <translation>一部充足または非充足</translation>
    </message>
    <message>
        <source>Gaps whose due date has passed</source>
        <translation>期限を過ぎたギャップ</translation>
    </message>
    <message>
        <source>Gaps that nobody owns</source>
        <translation>担当者のいないギャップ</translation>
    </message>
    <message>
        <source>Judged by an earlier wording: to be assessed again</source>
        <translation>以前の文言で判定されたもの。再評価が必要です</translation>
    </message>
    <message>
        <source>Submitted, or changed since it was accepted</source>
        <translation>提出済み、または承認後に変更されたもの</translation>
    </message>
    <message>
        <source>Search, or filter: result:gap owner:none due:&lt;30d</source>
        <translation>検索またはフィルター: result:gap owner:none due:&lt;30d</translation>
    </message>
    <message>
        <source>Search and filter</source>
        <translation>検索とフィルター</translation>
    </message>
    <message>
        <source>Ctrl+Space lists what can be filtered by, Tab takes a suggestion</source>
        <translation>Ctrl+Spaceで絞り込み条件の一覧を表示し、Tabで候補を選択します</translation>
    </message>
    <message>
        <source>Show what can be filtered by</source>
        <translation>絞り込み条件を表示</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>絞り込みボタン</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1}件中{0}件を表示</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>FindingsFlow</name>
    <message>
        <source>Import findings</source>
        <translation>検出事項のインポート</translation>
    </message>
    <message>
        <source>Scans (*.json *.csv *.gz *.ndjson *.jsonl);;All files (*)</source>
        <translation>スキャン (*.json *.csv *.gz *.ndjson *.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading {0}...</source>
        <translation>{0}を読み込んでいます...</translation>
    </message>
    <message>
        <source>Importing findings...</source>
        <translation>検出事項をインポートしています...</translation>
    </message>
    <message>
        <source>{0} findings imported or changed.</source>
        <translation>検出事項{0}件を追加または更新しました。</translation>
    </message>
</context>
<context>
    <name>FindingsSection</name>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Review suggestions...</source>
        <translation>提案の確認...</translation>
    </message>
    <message>
        <source>No finding has these words.</source>
        <translation>この語を含む検出事項はありません。</translation>
    </message>
    <message>
        <source>Makes it your answer, with where it comes from below the note; undo takes it back</source>
        <translation>提案を回答にし、その根拠をメモの下に記します。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <source>Search these findings</source>
        <translation>検出事項を検索</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>{0}: too long ago to rely on</source>
        <translation>{0}: 古すぎて依拠できません</translation>
    </message>
    <message>
        <source>Replace the answer</source>
        <translation>回答を置き換える</translation>
    </message>
    <message>
        <source>{0} of {1} targets have a suggestion that is not their answer</source>
        <translation>評価対象{1}件中{0}件に、回答と異なる提案があります</translation>
    </message>
    <message>
        <source>Nothing suggested</source>
        <translation>提案なし</translation>
    </message>
    <message>
        <source>Your answer agrees: {0}</source>
        <translation>回答と一致しています: {0}</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation>提案: {0}</translation>
    </message>
    <message>
        <source>{0} Answered since the scan.</source>
        <translation>{0} スキャン後に回答されています。</translation>
    </message>
    <message>
        <source>{0}, {1}, from {2}</source>
        <translation>{0}、{1}、{2}より</translation>
    </message>
</context>
<context>
    <name>FrameworksView</name>
    <message>
        <source>The catalog of this assessment maps to no framework.</source>
        <translation>この評価のカタログは、どのフレームワークにも対応付けられていません。</translation>
    </message>
    <message>
        <source>No frameworks</source>
        <translation>フレームワークなし</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>{0} requirements, {1} covered, {2} fully assessed</source>
        <translation>要求事項{0}件、対応あり{1}件、評価完了{2}件</translation>
    </message>
    <message>
        <source>Prowler: {0}</source>
        <translation>Prowler: {0}</translation>
    </message>
    <message>
        <source>Not covered. {0}</source>
        <translation>対応なし。{0}</translation>
    </message>
    <message>
        <source>Inherited from AWS</source>
        <translation>AWSから継承</translation>
    </message>
    <message>
        <source>Relationship: {0}</source>
        <translation>関係: {0}</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>本製品の判断</translation>
    </message>
    <message>
        <source>Derived: {0}</source>
        <translation>出典: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1}/{2}</translation>
    </message>
</context>
<context>
    <name>GatesStep</name>
    <message>
        <source>{0} to resolve before the document can be final.</source>
        <translation>文書を最終版にする前に解決すべき事項: {0}件</translation>
    </message>
    <message>
        <source>Nothing stops the document. What the signers should know:</source>
        <translation>文書の作成を妨げるものはありません。署名者が知っておくべき事項:</translation>
    </message>
    <message>
        <source>Nothing stops the document, and nothing is open.</source>
        <translation>文書の作成を妨げるものも、未解決の事項もありません。</translation>
    </message>
    <message>
        <source>Stops the document</source>
        <translation>文書の作成を妨げる事項</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>留意事項</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>見解を入力</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>該当箇所へ</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Why it matters</source>
        <translation>重要である理由</translation>
    </message>
    <message>
        <source>Why is this mine and not AWS&apos;s?</source>
        <translation>なぜAWSではなくお客様の責任なのか</translation>
    </message>
    <message>
        <source>Covered by these AWS reports</source>
        <translation>対象となるAWSの報告書</translation>
    </message>
    <message>
        <source>What you must do to rely on it</source>
        <translation>依拠するために必要なこと</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>対象範囲と頻度</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>インタビュー</translation>
    </message>
    <message>
        <source>Evidence to ask for</source>
        <translation>求める証拠</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Satisfied when</source>
        <translation>充足の基準</translation>
    </message>
    <message>
        <source>Partially satisfied when</source>
        <translation>一部充足の基準</translation>
    </message>
    <message>
        <source>Other than satisfied when</source>
        <translation>非充足の基準</translation>
    </message>
    <message>
        <source>Once for the whole organization</source>
        <translation>組織全体で1回</translation>
    </message>
    <message>
        <source>In every account</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>In every account and every enabled Region</source>
        <translation>すべてのアカウントと、有効なすべてのリージョン</translation>
    </message>
    <message>
        <source>In every VPC of every Region in use</source>
        <translation>利用中の全リージョンのすべてのVPC</translation>
    </message>
    <message>
        <source>In every workload, or in a sample that is on record</source>
        <translation>すべてのワークロード、または記録に残したサンプル</translation>
    </message>
    <message>
        <source>For every resource, or for a sample that is on record</source>
        <translation>すべてのリソース、または記録に残したサンプル</translation>
    </message>
    <message>
        <source>Assess it again every month</source>
        <translation>毎月再評価する</translation>
    </message>
    <message>
        <source>Assess it again every quarter</source>
        <translation>四半期ごとに再評価する</translation>
    </message>
    <message>
        <source>Assess it again every six months</source>
        <translation>6か月ごとに再評価する</translation>
    </message>
    <message>
        <source>Assess it again every year</source>
        <translation>毎年再評価する</translation>
    </message>
    <message>
        <source>Test, with read-only commands</source>
        <translation>テスト (読み取り専用コマンド)</translation>
    </message>
    <message>
        <source>It is not: it is about the cloud itself, which AWS builds and guards and you cannot reach. Yours is to rely on it knowingly, by reading the report that covers it.</source>
        <translation>お客様の責任ではありません。AWSが構築して守り、お客様の手の届かないクラウドそのものに関する項目です。お客様に求められるのは、対象となる報告書を読み、理解したうえで依拠することです。</translation>
    </message>
    <message>
        <source>Both of you have a part. AWS provides the means and keeps its own side of them; what you build with them, and how you set them, is judged here.</source>
        <translation>双方に役割があります。AWSは手段を提供し、自らの側を守ります。その手段で構築したものと、その設定を、ここで評価します。</translation>
    </message>
    <message>
        <source>It is about what you choose and configure. The more AWS runs of a service, the less of it is left to you: below is where the line runs.</source>
        <translation>お客様が選択し、設定するものに関する項目です。AWSがサービスの多くを運用するほど、お客様に残る範囲は小さくなります。責任分界は下に示します。</translation>
    </message>
    <message>
        <source>It is about what you put into the cloud and how you set it up. AWS provides the means, but decides none of it for you and does not look at it.</source>
        <translation>お客様がクラウドに置くものと、その設定に関する項目です。AWSは手段を提供しますが、お客様に代わって決めることも、内容を見ることもありません。</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>お客様の役割</translation>
    </message>
    <message>
        <source>AWS&apos;s part</source>
        <translation>AWSの役割</translation>
    </message>
    <message>
        <source>Where the line runs</source>
        <translation>責任分界</translation>
    </message>
    <message>
        <source>In the services in use</source>
        <translation>利用中のサービスでは</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>* our judgement; the others are derived from published sources</source>
        <translation>* 本製品の判断。そのほかは公表資料に基づきます</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Which target is shown (Ctrl+Up, Ctrl+Down)</source>
        <translation>表示する評価対象 (Ctrl+↑、Ctrl+↓)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>All {0} targets</source>
        <translation>全評価対象 ({0}件)</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>評価対象はまだありません</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>サインオフなし</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>作成: {0}</translation>
    </message>
    <message>
        <source>{0} changed since</source>
        <translation>以後の変更 {0}件</translation>
    </message>
    <message>
        <source>waits for signatures</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>signed by hand</source>
        <translation>手書き署名</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>{0} of {1} assessed, {2} gaps</source>
        <translation>{1}件中{0}件を評価済み、ギャップ{2}件</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>SRM Desktop had a problem last time. What you had entered is saved.</source>
        <translation>前回、SRM Desktopで問題が発生しました。入力した内容は保存されています。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>報告を表示</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>この語を含むヘルプはありません。</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>{0} (taken back {1} by {2})</source>
        <translation>{0} ({2}が{1}に取消し)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>More changes of this step: press Enter</source>
        <translation>このステップのほかの変更: Enterを押してください</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Person</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任項目</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>項目へ移動</translation>
    </message>
    <message>
        <source>No step of the log matches this filter.</source>
        <translation>このフィルターに一致するステップはログにありません。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当するものがありません</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Since the last document</source>
        <translation>直近の文書以降</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>ステップの種類</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>すべてのステップ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Notes and methods</source>
        <translation>メモと評価方法</translation>
    </message>
    <message>
        <source>Owners and due dates</source>
        <translation>担当者と期限</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Evidence and scans</source>
        <translation>証拠とスキャン</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>サインオフ</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>元に戻す・やり直し</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>すべての評価対象</translation>
    </message>
    <message>
        <source>Where the chosen change was made (Enter)</source>
        <translation>選択した変更が行われた場所 (Enter)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>{0} steps so far; older ones follow below</source>
        <translation>これまで{0}ステップ。以前のものは下に続きます</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0}ステップ</translation>
    </message>
    <message>
        <source>{0} step</source>
        <translation>{0}ステップ</translation>
    </message>
    <message>
        <source>Looking through the log...</source>
        <translation>ログを調べています...</translation>
    </message>
</context>
<context>
    <name>HousePicture</name>
    <message>
        <source>You, the homeowner</source>
        <translation>お客様: 住宅の所有者</translation>
    </message>
    <message>
        <source>Lock the doors, keep the keys, decide who comes in, and secure what is inside.</source>
        <translation>戸締まりをし、鍵を管理し、誰を入れるかを決め、家の中のものを守ります。</translation>
    </message>
    <message>
        <source>AWS, the homebuilder</source>
        <translation>AWS: 住宅の建築者</translation>
    </message>
    <message>
        <source>Foundation, walls, roof and wiring: built, guarded and kept in repair.</source>
        <translation>基礎、壁、屋根、配線を造り、守り、手入れを続けます。</translation>
    </message>
    <message>
        <source>The homeowner and the homebuilder</source>
        <translation>住宅の所有者と建築者</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>A key of your own under a passphrase. Whoever verifies your signature compares its fingerprint with the one you gave them, so make it known by other means than the document.</source>
        <translation>パスフレーズで保護されたご自身の鍵です。署名を検証する人は、フィンガープリントを、事前に伝えられたものと照合します。文書とは別の手段で知らせておいてください。</translation>
    </message>
    <message>
        <source>Make an identity</source>
        <translation>署名IDの作成</translation>
    </message>
    <message>
        <source>Make identity</source>
        <translation>署名IDを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where to keep the identity</source>
        <translation>署名IDの保存先</translation>
    </message>
    <message>
        <source>Identities (*.p12)</source>
        <translation>署名ID (*.p12)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0}のインポート</translation>
    </message>
    <message>
        <source>Not chosen: such rows are left out</source>
        <translation>選択なし (該当する行は取り込まれません)</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>すべての評価対象</translation>
    </message>
    <message>
        <source>Target of rows that name none</source>
        <translation>評価対象の記載がない行の評価対象</translation>
    </message>
    <message>
        <source>Rows that name no target are about</source>
        <translation>評価対象の記載がない行の対象</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>シート {0}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Responsibility or control</source>
        <translation>責任項目または管理策</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>比較しています...</translation>
    </message>
    <message>
        <source>And {0} more remarks.</source>
        <translation>ほか{0}件の注記があります。</translation>
    </message>
    <message>
        <source>Sheets and columns</source>
        <translation>シートと列</translation>
    </message>
    <message>
        <source>The file says nothing that the assessment does not already say.</source>
        <translation>ファイルの内容は、すでにすべて評価に含まれています。</translation>
    </message>
    <message>
        <source>No column is known to hold ids. Choose it under Sheets and columns.</source>
        <translation>IDのある列が見つかりません。「シートと列」で選択してください。</translation>
    </message>
    <message>
        <source>{0}. Rows: {1}. Nothing is written before you choose Import, and it can be undone.</source>
        <translation>{0}。行数: {1}。「インポート」を選択するまで何も書き込まれません。インポートは元に戻せます。</translation>
    </message>
    <message>
        <source>Choose above which target the rows are about.</source>
        <translation>行がどの評価対象に関するものかを、上で選択してください。</translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation>変更 ({0})</translation>
    </message>
    <message>
        <source>Changed here since the file was exported. Choose those that are to be as in the file.</source>
        <translation>ファイルのエクスポート後に、こちらで変更されています。ファイルの内容に合わせるものを選択してください。</translation>
    </message>
    <message>
        <source>Conflicts ({0})</source>
        <translation>競合 ({0})</translation>
    </message>
    <message>
        <source>Not taken over ({0})</source>
        <translation>取り込まれないもの ({0})</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not in this catalog ({0})</source>
        <translation>このカタログにないもの ({0})</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Both values in full</source>
        <translation>双方の値の全文</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>変更1件をインポート</translation>
    </message>
    <message>
        <source>Import {0} changes</source>
        <translation>変更{0}件をインポート</translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>検出事項のインポート</translation>
    </message>
    <message>
        <source>Accounts that are not targets yet</source>
        <translation>まだ評価対象でないアカウント</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>These are complete scans: what they leave out is gone</source>
        <translation>完全なスキャンとして扱い、含まれないものは解消とみなす</translation>
    </message>
    <message>
        <source>Also in services, regions and severities that the scans do not mention</source>
        <translation>スキャンに現れないサービス、リージョン、重大度にも適用する</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import. One undo takes all of it back.</source>
        <translation>「インポート」を選択するまで何も書き込まれません。「元に戻す」を1回実行すると、すべて取り消せます。</translation>
    </message>
    <message>
        <source>{0}: add as a target; findings: {1}</source>
        <translation>{0}: 評価対象に追加 (検出事項: {1}件)</translation>
    </message>
    <message>
        <source>taken {0}</source>
        <translation>{0}に取得</translation>
    </message>
    <message>
        <source>{0} records: {1} new, {2} updated, {3} unchanged, {4} skipped</source>
        <translation>{0}件のレコード: 新規{1}件、更新{2}件、変更なし{3}件、スキップ{4}件</translation>
    </message>
    <message>
        <source>{0} resolved: passing now, or failed before and no longer reported</source>
        <translation>解消{0}件: 現在は合格、または以前の不合格が報告されなくなったもの</translation>
    </message>
    <message>
        <source>{0} fail that did not fail before</source>
        <translation>新たに不合格となったもの{0}件</translation>
    </message>
    <message>
        <source>{0} of earlier scans are no longer reported</source>
        <translation>以前のスキャンにあり、報告されなくなったもの{0}件</translation>
    </message>
    <message>
        <source>{0} of earlier scans stay: nothing shows that this scan looked there</source>
        <translation>以前のスキャンから残るもの{0}件: 今回のスキャンで調べたことを示すものがありません</translation>
    </message>
    <message>
        <source>By responsibility ({0})</source>
        <translation>責任項目別 ({0})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Tied to no responsibility ({0})</source>
        <translation>どの責任項目にも結び付かないもの ({0})</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Skipped ({0})</source>
        <translation>スキップ ({0})</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任項目</translation>
    </message>
</context>
<context>
    <name>ItemHistory</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ記録はありません。</translation>
    </message>
    <message>
        <source>{0} earlier changes</source>
        <translation>以前の変更 {0}件</translation>
    </message>
    <message>
        <source>More than {0} earlier changes</source>
        <translation>以前の変更 {0}件超</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>This responsibility is not in the catalog any more.</source>
        <translation>この責任項目は、カタログにはもうありません。</translation>
    </message>
    <message>
        <source>Satisfied when</source>
        <translation>充足の基準</translation>
    </message>
    <message>
        <source>Partially satisfied when</source>
        <translation>一部充足の基準</translation>
    </message>
    <message>
        <source>Other than satisfied when</source>
        <translation>非充足の基準</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Reworded since it was judged: assess it again.</source>
        <translation>判定後に文言が変更されました。再評価してください。</translation>
    </message>
    <message>
        <source>When judged</source>
        <translation>判定時</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>In each target</source>
        <translation>評価対象別</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>{0} responsibilities selected</source>
        <translation>{0}件の責任項目を選択中</translation>
    </message>
    <message>
        <source>Choose a responsibility</source>
        <translation>責任項目を選択してください</translation>
    </message>
    <message>
        <source>Its guidance, result and note appear here.</source>
        <translation>手引き、結果、メモがここに表示されます。</translation>
    </message>
    <message>
        <source>{0} severity</source>
        <translation>重要度: {0}</translation>
    </message>
    <message>
        <source>Inherited from AWS. It is not assessed here; you rely on it through AWS&apos;s reports.</source>
        <translation>AWSから継承される項目です。ここでは評価せず、AWSの報告書に依拠します。</translation>
    </message>
    <message>
        <source>Add a target to record results.</source>
        <translation>結果を記録するには、評価対象を追加してください。</translation>
    </message>
    <message>
        <source>This assessment is open read-only.</source>
        <translation>この評価は読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Applies to {0} responsibilities in {1} targets</source>
        <translation>評価対象{1}件、責任項目{0}件に適用されます</translation>
    </message>
    <message>
        <source>Applies to all {0} targets</source>
        <translation>評価対象{0}件すべてに適用されます</translation>
    </message>
    <message>
        <source>Applies to {0} responsibilities</source>
        <translation>責任項目{0}件に適用されます</translation>
    </message>
</context>
<context>
    <name>KeyedWindow</name>
    <message>
        <source>Meeting: {0}</source>
        <translation>会議: {0}</translation>
    </message>
    <message>
        <source>Something is being typed. Enter writes it, Esc gives it up.</source>
        <translation>入力中です。Enterで記録し、Escで取りやめます。</translation>
    </message>
    <message>
        <source>What was decided, in a sentence</source>
        <translation>決定した内容 (1文で)</translation>
    </message>
    <message>
        <source>Decision on {0}</source>
        <translation>{0}に関する決定</translation>
    </message>
    <message>
        <source>Dissent on {0}</source>
        <translation>{0}に関する異議</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>In the words in which it was said</source>
        <translation>発言されたままの言葉で</translation>
    </message>
    <message>
        <source>Action on {0}</source>
        <translation>{0}に関する対応事項</translation>
    </message>
    <message>
        <source>The due date is not a date. Write it as 2026-12-31.</source>
        <translation>期限が日付ではありません。2026-12-31のように入力してください。</translation>
    </message>
    <message>
        <source>{0}: why does it not apply to {1}?</source>
        <translation>{0}: {1}に該当しない理由</translation>
    </message>
    <message>
        <source>For example: no EC2 instances run in this account</source>
        <translation>例: このアカウントにEC2インスタンスはない</translation>
    </message>
    <message>
        <source>There is nothing to correct in this line.</source>
        <translation>この行に訂正できるものはありません。</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link evidence</source>
        <translation>証拠のリンク</translation>
    </message>
    <message>
        <source>What is kept already can belong to more answers. It is stored once.</source>
        <translation>保管済みの証拠は、複数の回答に結び付けることができます。保存されるのは1回だけです。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Part of a name, caption or source</source>
        <translation>名前、説明、入手元の一部</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>{0} - SRM Desktop</source>
        <translation>{0} - SRM Desktop</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>Your name, as it is to be printed:</source>
        <translation>お名前 (印刷されるとおりに):</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} assessed, {3} gaps</source>
        <translation>{0}: {2}件中{1}件を評価済み、ギャップ{3}件</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>担当者 {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>期限 {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Results by responsibility and target</source>
        <translation>責任項目と評価対象ごとの結果</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>項目を開く</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>図を保存...</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>By domain</source>
        <translation>ドメイン別</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>トピック別</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重要度別</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>環境別</translation>
    </message>
    <message>
        <source>By kind of target</source>
        <translation>評価対象の種類別</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Only rows with a gap in any target</source>
        <translation>いずれかの評価対象にギャップがある行のみ</translation>
    </message>
    <message>
        <source>Most gaps first</source>
        <translation>ギャップの多い順</translation>
    </message>
    <message>
        <source>Rows and columns, inside their groups</source>
        <translation>グループ内で行と列を並べ替えます</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>縮小表示</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>セルを小さくします</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>評価対象はまだありません</translation>
    </message>
    <message>
        <source>The matrix shows each responsibility in each target. Add the first target to begin.</source>
        <translation>マトリックスには、各責任項目の結果が評価対象ごとに表示されます。まず評価対象を追加してください。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当するものがありません</translation>
    </message>
    <message>
        <source>No responsibility matches this filter.</source>
        <translation>このフィルターに一致する責任項目はありません。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Add target...</source>
        <translation>評価対象の追加...</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
</context>
<context>
    <name>MeetingBanner</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The meeting {0} is running: {1} of {2} settled.</source>
        <translation>会議「{0}」が進行中です。{2}件中{1}件が処理済みです。</translation>
    </message>
</context>
<context>
    <name>MeetingFlow</name>
    <message>
        <source>Making the minutes...</source>
        <translation>議事録を作成しています...</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Start a meeting...</source>
        <translation>会議を開始...</translation>
    </message>
    <message>
        <source>Full screen, one responsibility at a time, by single keys.</source>
        <translation>全画面で、責任項目を1件ずつ、1つのキーで進めます。</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>会議はまだありません</translation>
    </message>
    <message>
        <source>Choose what to walk through and who is there. Verdicts, decisions, actions and dissents are minuted as you go, read back at the end, and printed as minutes to be signed.</source>
        <translation>議題と出席者を選択してください。判定、決定、対応事項、異議はその場で議事録に記録され、最後に読み上げて確認し、署名用の議事録として印刷されます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>{0} of {1} settled</source>
        <translation>{1}件中{0}件が処理済み</translation>
    </message>
    <message>
        <source>{0} · at {1}  {2}</source>
        <translation>{0} · {1}  {2}</translation>
    </message>
    <message>
        <source>Minutes as a PDF...</source>
        <translation>議事録のPDF...</translation>
    </message>
    <message>
        <source>Minutes {0} · {1} · signatures: {2}</source>
        <translation>議事録 {0} · {1} · 署名: {2}</translation>
    </message>
    <message>
        <source>The meeting was reopened since: these minutes are no longer what it says.</source>
        <translation>その後、会議が再開されたため、この議事録は現在の内容と異なります。</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}分</translation>
    </message>
    <message>
        <source>chaired by {0}</source>
        <translation>議長: {0}</translation>
    </message>
    <message>
        <source>confirmed by {0}</source>
        <translation>確認者: {0}</translation>
    </message>
    <message>
        <source>Verdicts: {0}</source>
        <translation>判定: {0}</translation>
    </message>
    <message>
        <source>Decisions: {0}</source>
        <translation>決定: {0}</translation>
    </message>
    <message>
        <source>Actions: {0}</source>
        <translation>対応事項: {0}</translation>
    </message>
    <message>
        <source>Dissents: {0}</source>
        <translation>異議: {0}</translation>
    </message>
    <message>
        <source>Parked: {0}</source>
        <translation>保留: {0}</translation>
    </message>
    <message>
        <source>Hide what was minuted</source>
        <translation>記録を隠す</translation>
    </message>
    <message>
        <source>Show what was minuted</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Open actions: {0}. The next meeting begins with them.</source>
        <translation>未完了の対応事項: {0}件。次の会議の冒頭で取り上げます。</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての対応事項</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Settled</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>Open actions from before</source>
        <translation>前回までの未完了の対応事項</translation>
    </message>
    <message>
        <source>X marks the chosen one as done.</source>
        <translation>Xで、選択したものを完了にします。</translation>
    </message>
    <message>
        <source>Begin with the first item (Enter)</source>
        <translation>最初の項目から開始 (Enter)</translation>
    </message>
    <message>
        <source>Confirmed by {0}: close the meeting (C)</source>
        <translation>{0}が確認し、会議を終了 (C)</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>読み上げ確認</translation>
    </message>
    <message>
        <source>Read each line aloud. {0} confirms them with C.</source>
        <translation>各行を読み上げてください。{0}がCで確認します。</translation>
    </message>
    <message>
        <source>Parked for next time: {0}.</source>
        <translation>次回に保留: {0}。</translation>
    </message>
    <message>
        <source>Not talked about: {0}.</source>
        <translation>取り上げなかったもの: {0}。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0}、ほか{1}件</translation>
    </message>
    <message>
        <source>{0} confirmed what was read back.</source>
        <translation>{0}が読み上げた内容を確認しました。</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>会議は終了しました</translation>
    </message>
    <message>
        <source>Make the minutes as a PDF (M)</source>
        <translation>議事録をPDFで作成 (M)</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>Everything minuted in {0}, frozen with its place in the change log.</source>
        <translation>「{0}」で記録されたすべての内容を、変更ログ内の位置とともに確定します。</translation>
    </message>
    <message>
        <source>{0} is still running: its minutes are a draft.</source>
        <translation>「{0}」は進行中のため、議事録はドラフトになります。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Electronically, by {0}</source>
        <translation>{0}が電子署名</translation>
    </message>
    <message>
        <source>By hand, on paper</source>
        <translation>紙に手書き</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Where to keep the PDF</source>
        <translation>PDFの保存先</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>文書を作成</translation>
    </message>
    <message>
        <source>The minutes as they will be</source>
        <translation>完成する議事録</translation>
    </message>
</context>
<context>
    <name>NewAssessmentDialog</name>
    <message>
        <source>Targets: one per line, an AWS account number, OU id or workload, then = and a name. More can follow later.</source>
        <translation>評価対象: 1行に1件、AWSアカウント番号、OUのID、またはワークロードを入力し、= に続けて名前を付けます。後から追加することもできます。</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新しい評価</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Such as: Q4 review</source>
        <translation>例: 第4四半期レビュー</translation>
    </message>
    <message>
        <source>Whose AWS estate is assessed</source>
        <translation>評価するAWS環境を保有する組織</translation>
    </message>
    <message>
        <source>As it is to be printed</source>
        <translation>印刷されるとおりに</translation>
    </message>
    <message>
        <source>AWS Shared Responsibility Model</source>
        <translation>AWS責任共有モデル</translation>
    </message>
    <message>
        <source>Another catalog...</source>
        <translation>ほかのカタログ...</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Where to keep the assessment</source>
        <translation>評価の保存先</translation>
    </message>
    <message>
        <source>Assessments (*.srm)</source>
        <translation>評価 (*.srm)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Add targets...</source>
        <translation>評価対象の追加...</translation>
    </message>
    <message>
        <source>Results by domain</source>
        <translation>ドメイン別の結果</translation>
    </message>
    <message>
        <source>Results by target</source>
        <translation>評価対象別の結果</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>There are {0} responsibilities to judge in each AWS account, unit or workload that you add.</source>
        <translation>追加するAWSアカウント、組織単位、ワークロードごとに、{0}件の責任項目を評価します。</translation>
    </message>
    <message>
        <source>Add a target to begin</source>
        <translation>まず評価対象を追加してください</translation>
    </message>
    <message>
        <source>Before a sign-off</source>
        <translation>サインオフの前に</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Evidence and scans</source>
        <translation>証拠とスキャン</translation>
    </message>
    <message>
        <source>{0} more targets in the matrix</source>
        <translation>ほか{0}件の評価対象はマトリックスにあります</translation>
    </message>
    <message>
        <source>Nothing keeps a document from being final.</source>
        <translation>文書を最終版にすることを妨げるものはありません。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>{0} · {1}, due {2}</source>
        <translation>{0} · {1}、期限 {2}</translation>
    </message>
    <message>
        <source>{0} more open</source>
        <translation>ほかに未完了{0}件</translation>
    </message>
    <message>
        <source>{0} open, none of them due this week</source>
        <translation>未完了{0}件、今週が期限のものはありません</translation>
    </message>
    <message>
        <source>Nobody owes anything yet.</source>
        <translation>対応事項はまだありません。</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての対応事項</translation>
    </message>
    <message>
        <source>{0} pieces of evidence behind {1} answers, the newest of {2}</source>
        <translation>回答{1}件に証拠{0}件、最新は{2}</translation>
    </message>
    <message>
        <source>{0} scans with {1} findings, the newest of {2}: {3}</source>
        <translation>スキャン{0}件、検出事項{1}件、最新は{2}: {3}</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>ログを読み込んでいます...</translation>
    </message>
    <message>
        <source>Nothing has changed since the last document.</source>
        <translation>直近の文書以降の変更はありません。</translation>
    </message>
    <message>
        <source>The trend begins with the first answer.</source>
        <translation>推移は最初の回答から始まります。</translation>
    </message>
    <message>
        <source>Trend since the beginning</source>
        <translation>開始以降の推移</translation>
    </message>
    <message>
        <source>Trend since the last document</source>
        <translation>直近の文書以降の推移</translation>
    </message>
    <message>
        <source>Trend since the document of {0}</source>
        <translation>{0}の文書以降の推移</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Previous</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{0}/{1}ページ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>&gt; actions   # responsibilities   @ targets   = saved filters</source>
        <translation>&gt; 操作   # 責任項目   @ 評価対象   = 保存済みフィルター</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>行いたい操作、または表示したいもの</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>{0} does the same: {1}</source>
        <translation>{0}キーでも実行できます: {1}</translation>
    </message>
    <message>
        <source>Filter the checklist: {0}</source>
        <translation>チェックリストの絞り込み: {0}</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>テーマ: {0}</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>言語: {0}</translation>
    </message>
    <message>
        <source>Open an assessment first</source>
        <translation>先に評価を開いてください</translation>
    </message>
    <message>
        <source>This assessment is open read-only</source>
        <translation>この評価は読み取り専用で開いています</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>元に戻す操作がありません</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>やり直す操作がありません</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>ここでは実行できません</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
</context>
<context>
    <name>PatientPages</name>
    <message>
        <source>Drawing the page...</source>
        <translation>ページを描画しています...</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>追加...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A final attestation needs responsible management and an assessor.</source>
        <translation>最終版の表明書には、経営責任者と評価者が必要です。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>関係者の追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>People...</source>
        <translation>関係者...</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだ登録されていません。</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>{0} by {1} points</source>
        <translation>{0}×{1}ピクセル</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>{0}の図</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>This view has no picture.</source>
        <translation>このビューには図がありません。</translation>
    </message>
    <message>
        <source>The overview and the matrix have.</source>
        <translation>概要とマトリックスには図があります。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>図の保存</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>どの図を保存しますか？</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図形 (*.svg)</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0}を保存しました</translation>
    </message>
    <message>
        <source>Drawing {0}...</source>
        <translation>{0}を描画しています...</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare a sign-off document</source>
        <translation>サインオフ文書の準備</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外事項</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What the document covers</source>
        <translation>文書の対象</translation>
    </message>
    <message>
        <source>What stands in its way</source>
        <translation>文書の作成を妨げる事項</translation>
    </message>
    <message>
        <source>What is said of each exception</source>
        <translation>各例外事項への説明</translation>
    </message>
    <message>
        <source>What the assessor concludes</source>
        <translation>評価者の結論</translation>
    </message>
    <message>
        <source>Who signs, and what they state</source>
        <translation>署名者とその表明</translation>
    </message>
    <message>
        <source>The document as it will be</source>
        <translation>完成する文書</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>文書を作成</translation>
    </message>
    <message>
        <source>Drawing the pages...</source>
        <translation>ページを描画しています...</translation>
    </message>
    <message>
        <source>Where to keep the PDF</source>
        <translation>PDFの保存先</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not exist. Choose another one.</source>
        <translation>ファイルのフォルダーが存在しません。ほかの場所を選択してください。</translation>
    </message>
    <message>
        <source>{0} already exists. Choose another name.</source>
        <translation>{0}はすでに存在します。ほかの名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter: {0}</source>
        <translation>発表者: {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>None on this item.</source>
        <translation>この項目にはありません。</translation>
    </message>
    <message>
        <source>Nothing: this is the last one.</source>
        <translation>なし (最後の項目です)</translation>
    </message>
    <message>
        <source>Open actions from before</source>
        <translation>前回までの未完了の対応事項</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>読み上げ確認</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>会議は終了しました</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>By the services in use these do not apply. Each ticked one becomes Not applicable with its reason, as one step that can be undone. Nothing that was judged is touched.</source>
        <translation>利用中のサービスから見て、以下は該当しません。チェックしたものは理由とともに「該当なし」になります。1回の操作として元に戻せます。判定済みのものは変更されません。</translation>
    </message>
    <message>
        <source>Proposed as not applicable</source>
        <translation>該当なしの提案</translation>
    </message>
    <message>
        <source>Set as not applicable</source>
        <translation>該当なしに設定</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>{1}件中{0}件を選択</translation>
    </message>
</context>
<context>
    <name>ProposedModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>By</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For example: no EC2 instances run in this account</source>
        <translation>例: このアカウントにEC2インスタンスはない</translation>
    </message>
    <message>
        <source>Set Not applicable</source>
        <translation>該当なしに設定</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>なぜ該当しないのですか？</translation>
    </message>
</context>
<context>
    <name>RelianceDialog</name>
    <message>
        <source>Rely on an AWS report</source>
        <translation>AWSの報告書への依拠</translation>
    </message>
    <message>
        <source>Reports come from AWS Artifact. Read the period, the exceptions and what is left to you.</source>
        <translation>報告書はAWS Artifactから入手します。対象期間、例外事項、お客様に委ねられている事項をお読みください。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>閲読者</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>対象期間の開始日</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>対象期間の終了日</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>閲読日</translation>
    </message>
    <message>
        <source>Exceptions in it</source>
        <translation>報告書にある例外事項</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Relied on for</source>
        <translation>依拠する項目</translation>
    </message>
</context>
<context>
    <name>RelianceList</name>
    <message>
        <source>No report was recorded as read yet.</source>
        <translation>閲読した報告書はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Record a report...</source>
        <translation>報告書を記録...</translation>
    </message>
    <message>
        <source>Reliance</source>
        <translation>依拠</translation>
    </message>
    <message>
        <source>Read on {0} by {1}</source>
        <translation>{0}に{1}が閲読</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Exceptions: {0}</source>
        <translation>例外事項: {0}</translation>
    </message>
    <message>
        <source>Period {0} to {1}</source>
        <translation>対象期間 {0}～{1}</translation>
    </message>
    <message>
        <source>No period given</source>
        <translation>対象期間の記載なし</translation>
    </message>
    <message>
        <source>Get the next report; until it is out, a continued operations letter bridges a SOC report.</source>
        <translation>次の報告書を入手してください。発行されるまでの間、SOC報告書はブリッジレター (継続運用に関する書簡) で補えます。</translation>
    </message>
    <message>
        <source>Get the current report.</source>
        <translation>最新の報告書を入手してください。</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message>
        <source>{0}: {1} of {2} assessed, {3} gaps</source>
        <translation>{0}: {2}件中{1}件を評価済み、ギャップ{3}件</translation>
    </message>
    <message>
        <source>{0} gaps</source>
        <translation>ギャップ{0}件</translation>
    </message>
    <message>
        <source>{0} gap</source>
        <translation>ギャップ{0}件</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Return...</source>
        <translation>差戻し...</translation>
    </message>
    <message>
        <source>Hand it to a second person for review</source>
        <translation>別の人にレビューを依頼します</translation>
    </message>
    <message>
        <source>You looked at it and agree; not for your own answers</source>
        <translation>内容を確認し、同意します (自分の回答には使えません)</translation>
    </message>
    <message>
        <source>Give it back with a comment</source>
        <translation>コメントを付けて差し戻します</translation>
    </message>
    <message>
        <source>Several states</source>
        <translation>複数の状態</translation>
    </message>
    <message>
        <source>{0}, {1} on {2}</source>
        <translation>{0} ({2} {1})</translation>
    </message>
    <message>
        <source>Return for another look</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>What is to be looked at again?</source>
        <translation>何を見直すべきですか？</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Accept the risk...</source>
        <translation>リスクを受容...</translation>
    </message>
    <message>
        <source>Record acceptance</source>
        <translation>受容を記録</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>リスク受容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>このフィルターを保存...</translation>
    </message>
    <message>
        <source>Rename {0}...</source>
        <translation>「{0}」の名前を変更...</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>「{0}」を削除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>フィルターの名前の変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート日</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Findings that no responsibility shows</source>
        <translation>どの責任項目にも表示されない検出事項</translation>
    </message>
    <message>
        <source>No scan has been imported yet.</source>
        <translation>インポートされたスキャンはまだありません。</translation>
    </message>
    <message>
        <source>{0} new, {1} updated, {2} unchanged, {3} resolved</source>
        <translation>新規{0}件、更新{1}件、変更なし{2}件、解消{3}件</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>スキップ: {0}件</translation>
    </message>
    <message>
        <source>Read {0} times</source>
        <translation>{0}回読み込み</translation>
    </message>
    <message>
        <source>Tied to no responsibility ({0})</source>
        <translation>どの責任項目にも結び付かないもの ({0})</translation>
    </message>
    <message>
        <source>Account is not a target ({0})</source>
        <translation>評価対象でないアカウント ({0})</translation>
    </message>
</context>
<context>
    <name>ScopeStep</name>
    <message>
        <source>Draft, with a watermark</source>
        <translation>ドラフト (透かし入り)</translation>
    </message>
    <message>
        <source>Final, to be signed</source>
        <translation>最終版 (署名用)</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>すべての評価対象</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>電子署名</translation>
    </message>
    <message>
        <source>By hand, on paper</source>
        <translation>紙に手書き</translation>
    </message>
    <message>
        <source>List with each exception the resources that scans found to fail</source>
        <translation>各例外事項に、スキャンで不合格となったリソースを記載する</translation>
    </message>
    <message>
        <source>Ask that a second person has accepted every answer</source>
        <translation>すべての回答について、別の人による承認を求める</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0}のみ</translation>
    </message>
    <message>
        <source>The targets shown</source>
        <translation>表示中の評価対象</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Period, or as of</source>
        <translation>対象期間または基準日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附属書</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>詳細...</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}～{1}</translation>
    </message>
    <message>
        <source>Choose at least one domain.</source>
        <translation>ドメインを1つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>ServicesDialog</name>
    <message>
        <source>Services in use</source>
        <translation>利用中のサービス</translation>
    </message>
    <message>
        <source>In {0} targets</source>
        <translation>評価対象{0}件に適用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>The queue is walked through one responsibility at a time.</source>
        <translation>議題を責任項目1件ずつ進めます。</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>会議の開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>議題の範囲</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Timebox</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation>書記</translation>
    </message>
    <message>
        <source>Verdicts are about</source>
        <translation>判定の対象</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>関係者を追加...</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Everything; such as result:gap domain:ACC</source>
        <translation>すべて。例: result:gap domain:ACC</translation>
    </message>
    <message>
        <source>Review meeting, {0}</source>
        <translation>レビュー会議 {0}</translation>
    </message>
    <message>
        <source>What was parked or is owed, changed or a gap since last time</source>
        <translation>前回以降の保留、未完了、変更、ギャップ</translation>
    </message>
    <message>
        <source>What is owed or a gap</source>
        <translation>未完了またはギャップ</translation>
    </message>
    <message>
        <source>What the checklist shows</source>
        <translation>チェックリストの表示内容</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>レビュー待ち</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not talked about</source>
        <translation>未検討</translation>
    </message>
    <message>
        <source>open action</source>
        <translation>未完了の対応事項</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Nothing to talk about. Choose another queue, or other targets.</source>
        <translation>議題がありません。ほかの範囲または評価対象を選択してください。</translation>
    </message>
    <message>
        <source>In the queue: {0}, {1} min each. Space leaves one out.</source>
        <translation>議題: {0}件、各{1}分。Spaceで除外できます。</translation>
    </message>
    <message>
        <source>In the queue: {0}, about {1} min. Space leaves one out.</source>
        <translation>議題: {0}件、約{1}分。Spaceで除外できます。</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>関係者の追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find an action or a key, such as undo or Ctrl+G</source>
        <translation>操作またはキーを検索 (例: 元に戻す、Ctrl+G)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No action is called that, and no key does it.</source>
        <translation>この名前の操作も、このキーの操作もありません。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{0} signs {1} as {2}. The signature is added to the file itself.</source>
        <translation>{0}が{2}として{1}に署名します。署名はファイル自体に追加されます。</translation>
    </message>
    <message>
        <source>Sign a document</source>
        <translation>文書への署名</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>システムのキーリングに保存する</translation>
    </message>
    <message>
        <source>None: nothing goes over the network</source>
        <translation>なし (ネットワークに何も送信しません)</translation>
    </message>
    <message>
        <source>You state</source>
        <translation>表明する内容</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>署名ID</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>パスフレーズまたはPIN</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Timestamp server</source>
        <translation>タイムスタンプサーバー</translation>
    </message>
    <message>
        <source>Make one...</source>
        <translation>新規作成...</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or a token&apos;s PKCS#11 module</source>
        <translation>.p12または.pfxファイル、またはトークンのPKCS#11モジュール</translation>
    </message>
    <message>
        <source>Identities and token modules (*.p12 *.pfx *.so *.dll *.dylib)</source>
        <translation>署名IDとトークンモジュール (*.p12 *.pfx *.so *.dll *.dylib)</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>署名IDの選択</translation>
    </message>
    <message>
        <source>Give those who will verify your signature this SHA-256, by other means: {0}</source>
        <translation>署名を検証する人に、このSHA-256を文書とは別の手段で伝えてください: {0}</translation>
    </message>
</context>
<context>
    <name>SignoffFlow</name>
    <message>
        <source>Sign-off</source>
        <translation>サインオフ</translation>
    </message>
    <message>
        <source>{0} is ready.</source>
        <translation>{0}ができました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Sign it...</source>
        <translation>署名...</translation>
    </message>
    <message>
        <source>Which document is to be signed?</source>
        <translation>どの文書に署名しますか？</translation>
    </message>
    <message>
        <source>Which document is to be verified?</source>
        <translation>どの文書を検証しますか？</translation>
    </message>
    <message>
        <source>Verifying {0}...</source>
        <translation>{0}を検証しています...</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SignoffView</name>
    <message>
        <source>Prepare a document...</source>
        <translation>文書の準備...</translation>
    </message>
    <message>
        <source>Sign a document...</source>
        <translation>文書に署名...</translation>
    </message>
    <message>
        <source>Verify a document...</source>
        <translation>文書を検証...</translation>
    </message>
    <message>
        <source>Or drop a PDF here to verify it.</source>
        <translation>PDFをここにドロップして検証することもできます。</translation>
    </message>
    <message>
        <source>Nothing is signed off yet</source>
        <translation>サインオフはまだありません</translation>
    </message>
    <message>
        <source>Prepare a document: it freezes the results, prints them, and named people sign it. What changes after that is shown here.</source>
        <translation>文書を準備してください。結果が確定されて印刷され、指名された署名者が署名します。その後の変更はここに表示されます。</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>{0} 作成</translation>
    </message>
    <message>
        <source>Conclusion: {0}</source>
        <translation>結論: {0}</translation>
    </message>
    <message>
        <source>Revoked by {0} on {1}: {2}</source>
        <translation>{1}に{0}が撤回: {2}</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Revoke...</source>
        <translation>撤回...</translation>
    </message>
    <message>
        <source>{0} domains</source>
        <translation>ドメイン{0}件</translation>
    </message>
    <message>
        <source>every domain</source>
        <translation>全ドメイン</translation>
    </message>
    <message>
        <source>{0} targets</source>
        <translation>評価対象{0}件</translation>
    </message>
    <message>
        <source>every target</source>
        <translation>全評価対象</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Signed by {0} at {1}</source>
        <translation>{0}が{1}に署名</translation>
    </message>
    <message>
        <source>It is not final yet: it waits for the signature of {0}.</source>
        <translation>まだ最終版ではありません。{0}の署名を待っています。</translation>
    </message>
    <message>
        <source>No electronic signature is recorded yet.</source>
        <translation>電子署名はまだ記録されていません。</translation>
    </message>
    <message>
        <source>It stands: nothing in its scope changed since.</source>
        <translation>有効です。対象範囲に変更はありません。</translation>
    </message>
    <message>
        <source>Nothing in its scope changed since it was made.</source>
        <translation>作成後、対象範囲に変更はありません。</translation>
    </message>
    <message>
        <source>Changed since signing: 1 answer</source>
        <translation>署名後に変更された回答: 1件</translation>
    </message>
    <message>
        <source>Changed since signing: {0} answers</source>
        <translation>署名後に変更された回答: {0}件</translation>
    </message>
    <message>
        <source>Changed since it was made: 1 answer</source>
        <translation>作成後に変更された回答: 1件</translation>
    </message>
    <message>
        <source>Changed since it was made: {0} answers</source>
        <translation>作成後に変更された回答: {0}件</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ほか{0}件</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}, was {3}</source>
        <translation>{0} ({1}): {2}、変更前は{3}</translation>
    </message>
    <message>
        <source>Revoke {0}</source>
        <translation>{0}の撤回</translation>
    </message>
    <message>
        <source>Why is it revoked? The reason is printed in the documents that follow.</source>
        <translation>撤回する理由は何ですか？理由は、以後の文書に印刷されます。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>Assess the customer&apos;s half of the AWS Shared Responsibility Model, offline.</source>
        <translation>AWS責任共有モデルのうち、お客様が担う側をオフラインで評価します。</translation>
    </message>
    <message>
        <source>New assessment...</source>
        <translation>新しい評価...</translation>
    </message>
    <message>
        <source>Open an assessment...</source>
        <translation>評価を開く...</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Verify a document...</source>
        <translation>文書を検証...</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用した評価</translation>
    </message>
    <message>
        <source>The AWS Shared Responsibility Model</source>
        <translation>AWS責任共有モデル</translation>
    </message>
    <message>
        <source>Assessments you open appear here. You can also drop a file on this window.</source>
        <translation>開いた評価がここに表示されます。このウィンドウにファイルをドロップすることもできます。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Open {0} in {1}</source>
        <translation>{1}の{0}を開く</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved as you work</source>
        <translation>作業内容は自動的に保存されます</translation>
    </message>
    <message>
        <source>Saved {0}: {1}</source>
        <translation>{0} 保存: {1}</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>評価対象はまだありません</translation>
    </message>
    <message>
        <source>{0} of {1} assessed, {2} other than satisfied</source>
        <translation>{1}件中{0}件を評価済み、非充足{2}件</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Nothing done yet</source>
        <translation>まだ操作はありません</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取消し済み</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在の位置</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>due {0}</source>
        <translation>期限 {0}</translation>
    </message>
    <message>
        <source>No note. Enter opens the item.</source>
        <translation>メモはありません。Enterで項目を開きます。</translation>
    </message>
    <message>
        <source>{0} answers chosen</source>
        <translation>{0}件の回答を選択中</translation>
    </message>
    <message>
        <source>{0}. The keys 1 to 5 set them all at once.</source>
        <translation>{0}。キー1～5で一括設定します。</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Responsibility</source>
        <translation>責任項目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>現在の回答</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0}, old</source>
        <translation>{0} (古い)</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Suggestions</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>表示中のすべて</translation>
    </message>
    <message>
        <source>Also replace answers that people gave</source>
        <translation>人が記入した回答も置き換える</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>対象とする提案</translation>
    </message>
    <message>
        <source>What scans suggest</source>
        <translation>スキャンに基づく提案</translation>
    </message>
    <message>
        <source>A suggestion becomes an answer only when you accept it. A check sees a setting, not the practice behind it: read the reason, and the responsibility&apos;s criteria.</source>
        <translation>提案は、採用したときに初めて回答になります。チェックが見るのは設定であり、その背後の運用ではありません。根拠と責任項目の判定基準をお読みください。</translation>
    </message>
    <message>
        <source>Not answered yet ({0})</source>
        <translation>未回答 ({0})</translation>
    </message>
    <message>
        <source>Different from the answer ({0})</source>
        <translation>回答と異なるもの ({0})</translation>
    </message>
    <message>
        <source>Same as the answer ({0})</source>
        <translation>回答と同じもの ({0})</translation>
    </message>
    <message>
        <source>Nothing suggested ({0})</source>
        <translation>提案なし ({0})</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>すべて ({0})</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>No scan has findings here yet.</source>
        <translation>検出事項のあるスキャンはまだありません。</translation>
    </message>
    <message>
        <source>{0} Answered since the scan.</source>
        <translation>{0} スキャン後に回答されています。</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <translation>{0}件を採用</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Regions in use</source>
        <translation>利用中のリージョン</translation>
    </message>
    <message>
        <source>Services in use</source>
        <translation>利用中のサービス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>In each target</source>
        <translation>評価対象別</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>追加...</translation>
    </message>
    <message>
        <source>Removing a target keeps its answers in the history; undo brings it back.</source>
        <translation>評価対象を削除しても、その回答は履歴に残ります。「元に戻す」で復元できます。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>One key gives a verdict</source>
        <translation>キー1つで判定</translation>
    </message>
    <message>
        <source>Choose a responsibility in the tree and press 1 to 5. J and K walk through the list. Ctrl+Z takes anything back.</source>
        <translation>ツリーで責任項目を選択し、1～5を押します。JとKで一覧を移動します。Ctrl+Zでどの操作も元に戻せます。</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything</source>
        <translation>Ctrl+Kですべてを検索</translation>
    </message>
    <message>
        <source>Actions, responsibilities and targets, with their keys. F1 explains what you see.</source>
        <translation>操作、責任項目、評価対象とそのキーが見つかります。F1で、表示中の画面の説明が開きます。</translation>
    </message>
    <message>
        <source>It ends with a signature</source>
        <translation>最後は署名</translation>
    </message>
    <message>
        <source>Sign-off shows what is still missing, prints the results and has named people sign them.</source>
        <translation>サインオフでは、不足している事項を確認し、結果を印刷して、指名された署名者の署名を得ます。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Security in the cloud: your half</source>
        <translation>クラウドにおけるセキュリティ: お客様の側</translation>
    </message>
    <message>
        <source>Security of the cloud: AWS&apos;s half</source>
        <translation>クラウドのセキュリティ: AWSの側</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1}/{2}</translation>
    </message>
    <message>
        <source>{0}, reworded</source>
        <translation>{0}、文言変更</translation>
    </message>
    <message>
        <source>{0} of {1} relied on</source>
        <translation>依拠 {0}/{1}</translation>
    </message>
    <message>
        <source>Relied on: {0}</source>
        <translation>依拠: {0}</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>{0} owners</source>
        <translation>担当者{0}名</translation>
    </message>
    <message>
        <source>inherited from AWS</source>
        <translation>AWSから継承</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>検出事項: {0}</translation>
    </message>
    <message>
        <source>with a suggestion</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>evidence: {0}</source>
        <translation>証拠: {0}</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>担当者 {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>期限 {0}</translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Responsibilities</source>
        <translation>責任項目</translation>
    </message>
</context>
<context>
    <name>TrendLines</name>
    <message>
        <source>Assessed: {0}, then {1}. Gaps: {2}, then {3}.</source>
        <translation>評価済み: {0}から{1}へ。ギャップ: {2}から{3}へ。</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>ステップ別</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>Changing {0} answers...</source>
        <translation>回答{0}件を変更しています...</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>元に戻す: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>やり直し: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>UndoHistoryView</name>
    <message>
        <source>Go to this step</source>
        <translation>このステップへ移動</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>以前のステップを表示</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>This assessment is open read-only: its steps can only be read.</source>
        <translation>この評価は読み取り専用で開いているため、ステップは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>Choose a step to go back to, or forward.</source>
        <translation>戻る先、または進む先のステップを選択してください。</translation>
    </message>
    <message>
        <source>{0} steps back</source>
        <translation>{0}ステップ戻る</translation>
    </message>
    <message>
        <source>{0} steps forward</source>
        <translation>{0}ステップ進む</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verify {0}</source>
        <translation>{0}の検証</translation>
    </message>
    <message>
        <source>Sign it...</source>
        <translation>署名...</translation>
    </message>
    <message>
        <source>What else is wrong</source>
        <translation>そのほかの問題</translation>
    </message>
    <message>
        <source>timestamp {0}</source>
        <translation>タイムスタンプ {0}</translation>
    </message>
    <message>
        <source>by the signer&apos;s own clock</source>
        <translation>署名者の時計による</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>署名日時</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>信頼の根拠</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Signed by {0}</source>
        <translation>{0}の署名</translation>
    </message>
    <message>
        <source>The fingerprint is right: trust this certificate</source>
        <translation>フィンガープリントは正しい: この証明書を信頼</translation>
    </message>
    <message>
        <source>Stop trusting this certificate</source>
        <translation>この証明書の信頼を取り消す</translation>
    </message>
    <message>
        <source>They are the data inside, byte for byte</source>
        <translation>埋め込みデータとバイト単位で一致しています</translation>
    </message>
    <message>
        <source>They show the data inside, drawn by another version</source>
        <translation>別のバージョンで描画されていますが、埋め込みデータを表示しています</translation>
    </message>
    <message>
        <source>They are not the data inside</source>
        <translation>埋め込みデータと一致しません</translation>
    </message>
    <message>
        <source>Not compared, for the document is broken</source>
        <translation>文書が壊れているため照合していません</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページの内容</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>変更ログ</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>変更{0}件</translation>
    </message>
    <message>
        <source>Log head</source>
        <translation>ログの最新ハッシュ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>File SHA-256</source>
        <translation>ファイルのSHA-256</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文書の内容</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>1 to 5: a verdict for {0} (← →). Enter leaves the item as it is.</source>
        <translation>1～5: {0}の判定 (← →)。Enterで項目をそのまま残します。</translation>
    </message>
    <message>
        <source>1 to 5: a verdict for {0}. Enter leaves the item as it is.</source>
        <translation>1～5: {0}の判定。Enterで項目をそのまま残します。</translation>
    </message>
    <message>
        <source>{0} for {1}: Enter writes it, Esc takes it back.</source>
        <translation>{1}を{0}に: Enterで記録、Escで取消し。</translation>
    </message>
    <message>
        <source>{0} for {1}: Enter asks why, Esc takes it back.</source>
        <translation>{1}を{0}に: Enterで理由を入力、Escで取消し。</translation>
    </message>
</context>
<context>
    <name>WordingSides</name>
    <message>
        <source>Not in this version</source>
        <translation>このバージョンにはありません</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Satisfied when</source>
        <translation>充足の基準</translation>
    </message>
    <message>
        <source>Partially satisfied when</source>
        <translation>一部充足の基準</translation>
    </message>
    <message>
        <source>Other than satisfied when</source>
        <translation>非充足の基準</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Version {0} of the catalog is here; this assessment is on {1}.</source>
        <translation>カタログのバージョン{0}が利用できます。この評価は{1}です。</translation>
    </message>
    <message>
        <source>See what changes...</source>
        <translation>変更内容を表示...</translation>
    </message>
    <message>
        <source>Open read-only: this file or its folder cannot be written. Copy it to where you can write, and open the copy.</source>
        <translation>読み取り専用で開いています。このファイルまたはフォルダーに書き込めません。書き込める場所にコピーし、コピーを開いてください。</translation>
    </message>
    <message>
        <source>Open read-only: {0} on {1} has it open since {2}. Close it there and open it again.</source>
        <translation>読み取り専用で開いています。{2}から{1}の{0}が開いています。そちらで閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>不明な利用者</translation>
    </message>
</context>
<context>
    <name>_Command</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>このコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New assessment...</source>
        <translation>新しい評価...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>インポート...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Close assessment</source>
        <translation>評価を閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>コマンド...</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show gaps only</source>
        <translation>ギャップのみ表示</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Save this filter...</source>
        <translation>このフィルターを保存...</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Boundary with AWS</source>
        <translation>AWSとの責任分界</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>サインオフ</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>並べて開く</translation>
    </message>
    <message>
        <source>Overview beside</source>
        <translation>概要を並べる</translation>
    </message>
    <message>
        <source>Checklist beside</source>
        <translation>チェックリストを並べる</translation>
    </message>
    <message>
        <source>Matrix beside</source>
        <translation>マトリックスを並べる</translation>
    </message>
    <message>
        <source>Meeting beside</source>
        <translation>会議を並べる</translation>
    </message>
    <message>
        <source>Actions beside</source>
        <translation>対応事項を並べる</translation>
    </message>
    <message>
        <source>Boundary beside</source>
        <translation>責任分界を並べる</translation>
    </message>
    <message>
        <source>Frameworks beside</source>
        <translation>フレームワークを並べる</translation>
    </message>
    <message>
        <source>History beside</source>
        <translation>履歴を並べる</translation>
    </message>
    <message>
        <source>Sign-off beside</source>
        <translation>サインオフを並べる</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Detach or dock the pane</source>
        <translation>ペインの切り離し/ドッキング</translation>
    </message>
    <message>
        <source>Close the pane beside</source>
        <translation>並べたペインを閉じる</translation>
    </message>
    <message>
        <source>Targets...</source>
        <translation>評価対象...</translation>
    </message>
    <message>
        <source>Add targets...</source>
        <translation>評価対象の追加...</translation>
    </message>
    <message>
        <source>Add action...</source>
        <translation>対応事項の追加...</translation>
    </message>
    <message>
        <source>Start a meeting...</source>
        <translation>会議を開始...</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>会議を再開</translation>
    </message>
    <message>
        <source>Import findings...</source>
        <translation>検出事項のインポート...</translation>
    </message>
    <message>
        <source>Review suggestions...</source>
        <translation>提案の確認...</translation>
    </message>
    <message>
        <source>Scans and other findings...</source>
        <translation>スキャンとそのほかの検出事項...</translation>
    </message>
    <message>
        <source>People...</source>
        <translation>関係者...</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>詳細...</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>図を保存...</translation>
    </message>
    <message>
        <source>Who is working...</source>
        <translation>作業者...</translation>
    </message>
    <message>
        <source>Prepare a sign-off document...</source>
        <translation>サインオフ文書の準備...</translation>
    </message>
    <message>
        <source>Sign a document...</source>
        <translation>文書に署名...</translation>
    </message>
    <message>
        <source>Save evidence pack...</source>
        <translation>証拠一式の保存...</translation>
    </message>
    <message>
        <source>Verify a document...</source>
        <translation>文書を検証...</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルの点検</translation>
    </message>
    <message>
        <source>Move to a newer catalog...</source>
        <translation>新しいカタログへ移行...</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>次の評価対象</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>前の評価対象</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>プロジェクター</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About SRM Desktop</source>
        <translation>SRM Desktopについて</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Next responsibility</source>
        <translation>次の責任項目</translation>
    </message>
    <message>
        <source>Previous responsibility</source>
        <translation>前の責任項目</translation>
    </message>
    <message>
        <source>Next not assessed</source>
        <translation>次の未評価</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>次のギャップ</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>担当者を設定</translation>
    </message>
    <message>
        <source>Set the due date</source>
        <translation>期限を設定</translation>
    </message>
    <message>
        <source>Set the method</source>
        <translation>評価方法を設定</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>Submit or review</source>
        <translation>提出またはレビュー</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Partially satisfied</source>
        <translation>一部充足</translation>
    </message>
    <message>
        <source>Other than satisfied</source>
        <translation>非充足</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>責任分界</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>評価(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>blockers</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>choose_catalog</name>
    <message>
        <source>Choose a catalog</source>
        <translation>カタログの選択</translation>
    </message>
    <message>
        <source>Catalogs (catalog.yaml *.json *.json.gz)</source>
        <translation>カタログ (catalog.yaml *.json *.json.gz)</translation>
    </message>
</context>
<context>
    <name>file_row</name>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>For a person to check</source>
        <translation>人による確認が必要</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>報告されなくなったもの</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>不合格{0}件</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>合格{0}件</translation>
    </message>
    <message>
        <source>{0} for a person to check</source>
        <translation>人による確認が必要{0}件</translation>
    </message>
    <message>
        <source>{0} muted</source>
        <translation>ミュート{0}件</translation>
    </message>
    <message>
        <source>{0} not decided</source>
        <translation>判定なし{0}件</translation>
    </message>
    <message>
        <source>{0} no longer reported</source>
        <translation>報告されなくなったもの{0}件</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>要確認{0}件</translation>
    </message>
    <message>
        <source>scanned today</source>
        <translation>今日スキャン</translation>
    </message>
    <message>
        <source>scanned yesterday</source>
        <translation>昨日スキャン</translation>
    </message>
    <message>
        <source>scanned {0} days ago</source>
        <translation>{0}日前にスキャン</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0}日</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Passed before</source>
        <translation>以前は合格</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解消</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>From the first target to a signature</source>
        <translation>最初の評価対象から署名まで</translation>
    </message>
    <message>
        <source>1. Say what is judged</source>
        <translation>1. 評価するものを決める</translation>
    </message>
    <message>
        <source>Add the AWS accounts, units or workloads (Ctrl+T) and, under Boundary, the services they use. What cannot apply is then proposed as not applicable.</source>
        <translation>AWSアカウント、組織単位、ワークロードを追加し (Ctrl+T)、「責任分界」で利用中のサービスを指定します。該当し得ない項目は「該当なし」として提案されます。</translation>
    </message>
    <message>
        <source>2. Judge</source>
        <translation>2. 判定する</translation>
    </message>
    <message>
        <source>In the checklist, choose a responsibility and press 1 to 5. Write down what you saw and where. There is no save button: what is on the screen is on disk.</source>
        <translation>チェックリストで責任項目を選択し、1～5を押します。確認した内容と場所を書き留めます。保存ボタンはありません。画面にあるものは、すでにディスクに保存されています。</translation>
    </message>
    <message>
        <source>3. Decide together</source>
        <translation>3. 一緒に決める</translation>
    </message>
    <message>
        <source>A meeting walks through any selection, one responsibility at a time, and keeps the minutes.</source>
        <translation>会議では、選んだ範囲の責任項目を1件ずつ進め、議事録を残します。</translation>
    </message>
    <message>
        <source>4. Have it reviewed</source>
        <translation>4. レビューを受ける</translation>
    </message>
    <message>
        <source>A second person accepts answers or returns them with a comment.</source>
        <translation>別の人が回答を承認するか、コメントを付けて差し戻します。</translation>
    </message>
    <message>
        <source>5. Sign off</source>
        <translation>5. サインオフする</translation>
    </message>
    <message>
        <source>Prepare a document under Sign-off. What still stands in its way is listed there, each one click from its place. Named people then sign the PDF.</source>
        <translation>「サインオフ」で文書を準備します。妨げとなる事項が一覧になり、それぞれクリック1回で該当箇所に移動できます。その後、指名された署名者がPDFに署名します。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>Every change is kept with its author and time. Undo has no limit and works after a restart.</source>
        <translation>すべての変更は、変更者と時刻とともに残ります。「元に戻す」は回数に制限がなく、再起動後も使えます。</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>名前ですべてを検索</translation>
    </message>
    <message>
        <source>Ctrl+K finds actions, responsibilities, targets, saved filters and settings by what they are called, and shows the keys that do the same. Ctrl+/ lists all keys.</source>
        <translation>Ctrl+Kで、操作、責任項目、評価対象、保存済みフィルター、設定を名前から検索できます。同じ操作のキーも表示されます。Ctrl+/ですべてのキーを一覧表示します。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>How far the assessment is: the shared responsibility diagram with coverage, results by domain and target, and what stands between it and a signature. Everything leads to its place when it is chosen.</source>
        <translation>評価の進み具合を示します。達成状況を重ねた責任共有の図、ドメイン別と評価対象別の結果、署名までに残っている事項を表示します。どれも選択すると該当箇所に移動します。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>How many answers were assessed and how many were gaps, since the last document or from the beginning.</source>
        <translation>直近の文書以降、または開始以降の、評価済みの回答数とギャップの数です。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P, or a right click, saves a chart as PNG or SVG.</source>
        <translation>Ctrl+Shift+P、または右クリックで、図をPNGまたはSVGとして保存します。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>The tree of responsibilities at the left, the chosen one at the right. With several chosen, or all targets shown, an edit goes to all of them as one step.</source>
        <translation>左に責任項目のツリー、右に選択した項目を表示します。複数を選択しているとき、またはすべての評価対象を表示しているときは、編集が1回の操作としてすべてに適用されます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>1 to 5 judge. J and K walk, N goes to the next that is not assessed, G to the next gap. O sets the owner, U the due date, M the method, E leads to the note and R to the review; Enter or Esc leads back. Ctrl+C copies what is chosen as a table. Ctrl+F searches.</source>
        <translation>1～5で判定します。JとKで移動し、Nで次の未評価、Gで次のギャップへ進みます。Oで担当者、Uで期限、Mで評価方法を設定し、Eでメモ、Rでレビューに移ります。EnterまたはEscで戻ります。Ctrl+Cは選択したものを表としてコピーします。Ctrl+Fで検索します。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>A view opens beside another from the menu Beside. F6 walks through the panes, Ctrl+Shift+D detaches or docks one, Ctrl+Shift+W closes it.</source>
        <translation>「並べて表示」メニューで、ビューを別のビューの横に開けます。F6でペインを順に移動し、Ctrl+Shift+Dで切り離しまたはドッキング、Ctrl+Shift+Wで閉じます。</translation>
    </message>
    <message>
        <source>Words are searched in ids, titles, notes and owners. Terms narrow further, such as result:gap, owner:none, domain:NET or due:&lt;2026-12-31; values with a comma between them mean either, and a minus before a term turns it around. Ctrl+Space lists what can be filtered by, Tab takes a suggestion, and the bookmark keeps a filter under a name.</source>
        <translation>語は、ID、表題、メモ、担当者から検索されます。result:gap、owner:none、domain:NET、due:&lt;2026-12-31などの条件でさらに絞り込めます。コンマで区切った値は「いずれか」を意味し、条件の前にマイナスを付けると意味が反対になります。Ctrl+Spaceで絞り込み条件の一覧を表示し、Tabで候補を選択します。しおりのボタンで、フィルターに名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Drop files on an answer, paste them or add them: they are kept in the assessment, once each, with caption, source and date. Enter shows one, Delete takes it away, undo brings it back. Save evidence pack writes all of them with a list that can be checked.</source>
        <translation>回答にファイルをドロップするか、貼り付けまたは追加すると、説明、入手元、日付とともに、評価の中に1回だけ保管されます。Enterで表示、Deleteで削除、「元に戻す」で復元します。「証拠一式の保存」は、照合できる一覧とともにすべてを書き出します。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Drop a scan of Prowler or Security Hub on the window, or choose Import findings (Ctrl+Shift+I): you see what it would change before anything is written. Each responsibility then lists what was found on which resource, the failed ones first. What the findings suggest becomes an answer only when you accept it, there or under Review suggestions (Ctrl+Shift+R). A later scan marks what is new and what is resolved. Findings that no responsibility shows are listed under Scans and other findings.</source>
        <translation>ProwlerまたはSecurity Hubのスキャンをウィンドウにドロップするか、「検出事項のインポート」(Ctrl+Shift+I) を選択します。書き込む前に、何が変わるかを確認できます。その後、各責任項目に、どのリソースで何が検出されたかが、不合格のものから順に表示されます。検出事項に基づく提案は、その場で、または「提案の確認」(Ctrl+Shift+R) で採用したときに初めて回答になります。後のスキャンでは、新規のものと解消したものに印が付きます。どの責任項目にも表示されない検出事項は、「スキャンとそのほかの検出事項」にあります。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Responsibilities down, targets across: where the gaps gather. Cells are judged with the same keys as in the checklist.</source>
        <translation>縦に責任項目、横に評価対象を並べ、ギャップが集まる場所を示します。セルは、チェックリストと同じキーで判定します。</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>まとめて判定</translation>
    </message>
    <message>
        <source>Shift and the arrows choose a block; 1 to 5 then set all of it, as one step back. Headings are not meant.</source>
        <translation>Shiftと矢印キーで範囲を選択し、1～5でまとめて設定します。1回で元に戻せます。見出しは対象になりません。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Rows and columns can be grouped, and sorted by gaps inside their groups.</source>
        <translation>行と列はグループに分け、グループ内でギャップの数により並べ替えられます。</translation>
    </message>
    <message>
        <source>Onward</source>
        <translation>次の操作</translation>
    </message>
    <message>
        <source>Enter opens the item for that target; Ctrl+C copies the block with its headings.</source>
        <translation>Enterでその評価対象の項目を開きます。Ctrl+Cで範囲を見出しとともにコピーします。</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>A meeting goes through a selection on the wall, one responsibility at a time. A verdict is shown first and counts when Enter is pressed. Decisions, actions, dissent and what was parked go into the minutes, which the chair confirms at the end.</source>
        <translation>会議では、選んだ範囲の責任項目を大きな画面で1件ずつ進めます。判定はまず表示され、Enterを押したときに確定します。決定、対応事項、異議、保留は議事録に記録され、最後に議長が確認します。</translation>
    </message>
    <message>
        <source>If it is interrupted</source>
        <translation>中断したとき</translation>
    </message>
    <message>
        <source>The meeting goes on at the same responsibility, also after a crash.</source>
        <translation>会議は、異常終了の後でも、同じ責任項目から再開します。</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>W adds somebody who comes late. Whoever leaves early has attended and stays in the minutes.</source>
        <translation>Wで、遅れて来た人を追加します。途中で退席した人も出席者として議事録に残ります。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Who owes what by when, overdue first. Each action leads to the answers it puts right.</source>
        <translation>誰がいつまでに何を行うかを、期限超過のものから順に示します。各対応事項から、是正する回答に移動できます。</translation>
    </message>
    <message>
        <source>Space marks what is chosen as done, or opens it again. Enter edits, Delete removes; undo brings it back.</source>
        <translation>Spaceで、選択したものを完了にする、または未完了に戻します。Enterで編集、Deleteで削除、「元に戻す」で復元します。</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>どこからでも</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A adds an action for what is chosen in the checklist or the matrix.</source>
        <translation>Ctrl+Shift+Aで、チェックリストまたはマトリックスで選択したものに対応事項を追加します。</translation>
    </message>
    <message>
        <source>Boundary with AWS</source>
        <translation>AWSとの責任分界</translation>
    </message>
    <message>
        <source>Choose the services in use: the picture shows, layer by layer, what is yours, what is shared and what is AWS&apos;s in each of them.</source>
        <translation>利用中のサービスを選択すると、各サービスについて、お客様の責任、共有の責任、AWSの責任を層ごとに図で示します。</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>The same answers by the requirements of a framework. Each mapping says whether it is derived from a published source or our judgement.</source>
        <translation>同じ回答を、フレームワークの要求事項ごとに示します。各対応付けには、公表資料に基づくものか、本製品の判断かが示されます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Everything that was ever changed, by whom and when, newest first. It can be narrowed by person, responsibility and time.</source>
        <translation>これまでのすべての変更を、変更者と時刻とともに新しい順に示します。人、責任項目、期間で絞り込めます。</translation>
    </message>
    <message>
        <source>Unfolding</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Enter unfolds a step down to its fields, with the old value and the new one. On a field it goes to the item.</source>
        <translation>Enterでステップを展開し、各欄の変更前と変更後の値を表示します。欄の上では、その項目に移動します。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消されたステップ</translation>
    </message>
    <message>
        <source>A step that was undone stays, and says when and by whom it was taken back.</source>
        <translation>元に戻されたステップも残り、いつ、誰が取り消したかが示されます。</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>What undo (Ctrl+Z) and redo (Ctrl+Shift+Z) walk through, newest first, with who and when. Enter goes back or forward to the chosen step; every step on the way is kept in the history like any other edit.</source>
        <translation>「元に戻す」(Ctrl+Z) と「やり直し」(Ctrl+Shift+Z) でたどるステップを、実行者と日時とともに新しい順に示します。Enterで、選択したステップまで戻るか、進みます。途中のステップはすべて、ほかの編集と同じように履歴に残ります。</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>サインオフ</translation>
    </message>
    <message>
        <source>The documents made from this assessment, and whether each still stands: what was changed since it was made is listed. A new one supersedes it; revoking needs a reason.</source>
        <translation>この評価から作成した文書と、それぞれが現在も有効かを示します。作成後に変更されたものは一覧になります。新しい文書は古い文書に取って代わります。撤回には理由が必要です。</translation>
    </message>
    <message>
        <source>What hashes and signatures prove</source>
        <translation>ハッシュと署名が証明すること</translation>
    </message>
    <message>
        <source>The change log is a chain of hashes whose head is printed in each attestation. It shows that something was altered after the head became known; against the owner of the file it proves nothing.</source>
        <translation>変更ログはハッシュの連鎖で、その最新ハッシュは各表明書に印刷されます。最新ハッシュが知られた後に何かが改変されたことは示しますが、ファイルの所有者に対しては何も証明しません。</translation>
    </message>
    <message>
        <source>A signature binds the document, with its data, to the holder of a key. A certificate you made yourself proves no name to a stranger: give its fingerprint to those who verify by other means than the document.</source>
        <translation>署名は、文書とそのデータを、鍵の保有者に結び付けます。自分で作成した証明書は、見知らぬ人に対して名前を証明しません。検証する人には、文書とは別の手段でフィンガープリントを伝えてください。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Shared responsibility model</source>
        <translation>責任共有モデル</translation>
    </message>
    <message>
        <source>AWS secures the cloud itself; its customer secures what is built, stored and configured in it. Where the line runs depends on the service.</source>
        <translation>AWSはクラウドそのものを守り、お客様はその中に構築、保存、設定するものを守ります。責任分界はサービスによって異なります。</translation>
    </message>
    <message>
        <source>Security in the cloud</source>
        <translation>クラウドにおけるセキュリティ</translation>
    </message>
    <message>
        <source>The customer&apos;s half: data, access, operating systems, networks and accounts. It is what an assessment judges.</source>
        <translation>お客様の側: データ、アクセス、オペレーティングシステム、ネットワーク、アカウント。評価の対象となるのはこの部分です。</translation>
    </message>
    <message>
        <source>Security of the cloud</source>
        <translation>クラウドのセキュリティ</translation>
    </message>
    <message>
        <source>AWS&apos;s half: data centers, hardware, the network, virtualization and Regions. It is relied on through AWS&apos;s reports, never assessed here.</source>
        <translation>AWSの側: データセンター、ハードウェア、ネットワーク、仮想化、リージョン。AWSの報告書に依拠し、ここでは評価しません。</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>責任項目</translation>
    </message>
    <message>
        <source>One statement that can be judged, with an id that never changes.</source>
        <translation>判定できる1つの記述です。IDは変わりません。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>What is judged: an AWS account, an organizational unit or a workload.</source>
        <translation>評価するもの: AWSアカウント、組織単位、またはワークロード。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was found for one responsibility in one target.</source>
        <translation>1つの評価対象における、1つの責任項目の評価内容です。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Satisfied, Partially satisfied, Other than satisfied, Not applicable (with a reason) or Not assessed: the words of NIST SP 800-53A. Not assessed never counts for either side.</source>
        <translation>充足、一部充足、非充足、該当なし (理由が必要)、未評価。NIST SP 800-53Aの用語です。未評価は、どちらの側にも数えません。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>An answer that is partially or other than satisfied.</source>
        <translation>一部充足または非充足の回答です。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>評価方法</translation>
    </message>
    <message>
        <source>Examine documents and settings, interview people, or test by trying it.</source>
        <translation>文書や設定を検査する、人にインタビューする、または実際に試してテストすることです。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>A second person accepts an answer or returns it with a comment. An edit after that shows as changed since acceptance.</source>
        <translation>別の人が回答を承認するか、コメントを付けて差し戻します。その後の編集は「承認後に変更」と表示されます。</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>リスク受容</translation>
    </message>
    <message>
        <source>Of a gap: why it is lived with, who approved that, and until when. It is not a result.</source>
        <translation>ギャップについて、残す理由、承認者、期限を記したものです。結果ではありません。</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>A responsibility of AWS that you rely on through a named report, with its period and the date it was read.</source>
        <translation>対象期間と閲読日を記録した報告書により依拠する、AWSの責任項目です。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What a scanner recorded about one resource in one target.</source>
        <translation>1つの評価対象の1つのリソースについて、スキャナーが記録したものです。</translation>
    </message>
    <message>
        <source>A file kept inside the assessment, known by its SHA-256.</source>
        <translation>評価の中に保管され、SHA-256で識別されるファイルです。</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>表明書</translation>
    </message>
    <message>
        <source>A frozen state of the assessment, printed as PDF and signed by named people. It carries its data inside.</source>
        <translation>ある時点の評価の状態を確定し、PDFとして印刷し、指名された署名者が署名したものです。データが埋め込まれています。</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Unmodified, qualified, adverse or disclaimer: proposed from the results, chosen by a person.</source>
        <translation>無限定、限定付、否定的、結論不表明。結果に基づいて提案され、人が選択します。</translation>
    </message>
</context>
<context>
    <name>judging</name>
    <message>
        <source>Setting {0} results...</source>
        <translation>結果{0}件を設定しています...</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>回答{0}件</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>{0}, by {1}</source>
        <translation>{0} (期限 {1})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次の対応事項</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Previous action</source>
        <translation>前の対応事項</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Mark the action as done, or as open again</source>
        <translation>対応事項を完了にする、または未完了に戻す</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Begin with the first item</source>
        <translation>最初の項目から開始</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Undo the last thing that was written</source>
        <translation>直前の記録を元に戻す</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Two more minutes</source>
        <translation>2分延長</translation>
    </message>
    <message>
        <source>2 min more</source>
        <translation>2分延長</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Who is here, and in which role</source>
        <translation>出席者とその役割</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Show or hide the presenter&apos;s window</source>
        <translation>発表者ウィンドウの表示と非表示</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Fill the screen, or not</source>
        <translation>全画面表示の切替え</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Take back what is not written; leave the meeting</source>
        <translation>未記録の内容を取り消す、または会議から退出</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Write the verdict shown; without one, leave the item as it is</source>
        <translation>表示中の判定を記録。判定がなければ項目をそのまま残す</translation>
    </message>
    <message>
        <source>Verdict for the next target alone</source>
        <translation>次の評価対象のみの判定</translation>
    </message>
    <message>
        <source>Verdict for the target before, or for all</source>
        <translation>前の評価対象、または全対象の判定</translation>
    </message>
    <message>
        <source>Minute a decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Minute an action, with owner and due date</source>
        <translation>担当者と期限を付けて対応事項を記録</translation>
    </message>
    <message>
        <source>action</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Park the item for the end</source>
        <translation>項目を最後まで保留</translation>
    </message>
    <message>
        <source>park</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Minute a dissent in its own words</source>
        <translation>異議を発言どおりに記録</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Next item, without settling this one</source>
        <translation>この項目を処理せずに次の項目へ</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の項目</translation>
    </message>
    <message>
        <source>To the read-back</source>
        <translation>読み上げ確認へ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Scroll a long text on</source>
        <translation>長い文章を先へスクロール</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Scroll it back</source>
        <translation>前へスクロール</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>行を訂正</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>行を取り消す</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Back to the last item</source>
        <translation>最後の項目へ戻る</translation>
    </message>
    <message>
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The chair confirms, and the meeting is closed</source>
        <translation>議長が確認し、会議を終了</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Make the minutes as a PDF</source>
        <translation>議事録をPDFで作成</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>SRM Desktop</source>
        <translation>SRM Desktop</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>想定外の問題が発生しました。</translation>
    </message>
    <message>
        <source>What you did before is saved. The details are in the log: {0}: {1}</source>
        <translation>それまでの操作は保存されています。詳細はログにあります: {0}: {1}</translation>
    </message>
    <message>
        <source>A note could not be written to the file. It is lost when you close.</source>
        <translation>メモをファイルに書き込めませんでした。閉じるとこのメモは失われます。</translation>
    </message>
    <message>
        <source>Stay to try again, or copy the note somewhere else first.</source>
        <translation>閉じずにもう一度試すか、先にメモを別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Close without the note</source>
        <translation>メモを破棄して閉じる</translation>
    </message>
    <message>
        <source>Choose another name, or say --overwrite.</source>
        <translation>ほかの名前を選択するか、--overwriteを指定してください。</translation>
    </message>
    <message>
        <source>Leave the account out.</source>
        <translation>アカウントを除外してください。</translation>
    </message>
    <message>
        <source>{0} already exists.</source>
        <translation>{0}はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>ほかのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0}を書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24.</source>
        <translation>2026-11-24のように入力してください。</translation>
    </message>
    <message>
        <source>{0} is not a date.</source>
        <translation>{0}は日付ではありません。</translation>
    </message>
    <message>
        <source>Scans and other files are imported apart.</source>
        <translation>スキャンとそのほかのファイルは、別々にインポートします。</translation>
    </message>
    <message>
        <source>Name them in two commands.</source>
        <translation>2つのコマンドに分けて指定してください。</translation>
    </message>
    <message>
        <source>A whole assessment is read into a new file.</source>
        <translation>評価全体は、新しいファイルに読み込みます。</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>まだ存在しないファイルを指定してください。</translation>
    </message>
    <message>
        <source>Write it as &quot;Column=field&quot;.</source>
        <translation>「列=欄」の形で入力してください。</translation>
    </message>
    <message>
        <source>{0} maps nothing.</source>
        <translation>{0}は何も対応付けていません。</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>パスフレーズがありません。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Set {0}, or run this in a terminal.</source>
        <translation>{0}を設定するか、端末で実行してください。</translation>
    </message>
    <message>
        <source>Which target is meant is not clear.</source>
        <translation>どの評価対象か明確ではありません。</translation>
    </message>
    <message>
        <source>Name it with --target. Targets: {0}.</source>
        <translation>--targetで指定してください。評価対象: {0}。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}</source>
        <translation>{0}は変更できません: {1}</translation>
    </message>
    <message>
        <source>Export it again as JSON.</source>
        <translation>JSONとしてエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Correct it, or export the assessment again.</source>
        <translation>訂正するか、評価をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation>コピーをもう一度入手してください。</translation>
    </message>
    <message>
        <source>{0} is not an assessment of the form {1}.</source>
        <translation>{0}は{1}形式の評価ではありません。</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>{0} is not JSON.</source>
        <translation>{0}はJSONではありません。</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is not a catalog</source>
        <translation>カタログではありません</translation>
    </message>
    <message>
        <source>is not a field</source>
        <translation>有効な欄ではありません</translation>
    </message>
    <message>
        <source>is not a catalog of ours</source>
        <translation>このプログラムのカタログではありません</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>base64ではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is missing or given twice</source>
        <translation>ないか、2回記載されています</translation>
    </message>
    <message>
        <source>is not a value of the field</source>
        <translation>この欄の値ではありません</translation>
    </message>
    <message>
        <source>The catalog inside the assessment cannot be read.</source>
        <translation>評価に含まれるカタログを読み込めません。</translation>
    </message>
    <message>
        <source>Restore a backup or ask the sender for another copy.</source>
        <translation>バックアップを復元するか、送信者にコピーを依頼してください。</translation>
    </message>
    <message>
        <source>two responsibilities have one id</source>
        <translation>2つの責任項目が同じIDを持っています</translation>
    </message>
    <message>
        <source>{0!r} is not text</source>
        <translation>{0!r}はテキストではありません</translation>
    </message>
    <message>
        <source>{0!r} is not a list</source>
        <translation>{0!r}はリストではありません</translation>
    </message>
    <message>
        <source>{0} is not in its party&apos;s half</source>
        <translation>{0}が、担う側 (お客様またはAWS) に置かれていません</translation>
    </message>
    <message>
        <source>{0!r} is not the catalog of this program, {1} {2}; write {3}</source>
        <translation>{0!r}はこのプログラムのカタログ ({1} {2}) ではありません。{3}と記述してください</translation>
    </message>
    <message>
        <source>this catalog may not extend another</source>
        <translation>このカタログはほかのカタログを拡張できません</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にできません</translation>
    </message>
    <message>
        <source>text; put it in quotes</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>must be {0}</source>
        <translation>{0}でなければなりません</translation>
    </message>
    <message>
        <source>must not be longer than {0} characters</source>
        <translation>{0}文字以下でなければなりません</translation>
    </message>
    <message>
        <source>{0!r} is not one of {1}</source>
        <translation>{0!r}は{1}のいずれでもありません</translation>
    </message>
    <message>
        <source>must be {0!r}</source>
        <translation>{0!r}でなければなりません</translation>
    </message>
    <message>
        <source>{0}; it is named in {1} places</source>
        <translation>{0} ({1}か所で指定されています)</translation>
    </message>
    <message>
        <source>the sentence has {0} words; {1} are the most</source>
        <translation>文の語数は{0}です。上限は{1}語です</translation>
    </message>
    <message>
        <source>{0} may change something; commands of a catalog only read</source>
        <translation>{0}は何かを変更する可能性があります。カタログのコマンドは読み取り専用でなければなりません</translation>
    </message>
    <message>
        <source>inherited belongs in AWS&apos;s domains, and nothing else does</source>
        <translation>inheritedはAWSのドメインだけで使い、AWSのドメインではほかの値を使いません</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0}に{1}がありません</translation>
    </message>
    <message>
        <source>the key is missing: a derived row names its sources</source>
        <translation>キーがありません。資料に基づく行には出典を記載します</translation>
    </message>
    <message>
        <source>a row of judgement has no source; or else it is derived</source>
        <translation>判断による行に出典はありません。出典があれば資料に基づく行です</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>the id {0} is used more than once</source>
        <translation>ID {0}が2回以上使われています</translation>
    </message>
    <message>
        <source>the id {0} must begin with {1}-</source>
        <translation>ID {0}は{1}-で始まらなければなりません</translation>
    </message>
    <message>
        <source>{0} has another mapping file</source>
        <translation>{0}には別の対応付けファイルがあります</translation>
    </message>
    <message>
        <source>{0} is not one of framework.sources</source>
        <translation>{0}はframework.sourcesにありません</translation>
    </message>
    <message>
        <source>{0} is not in the catalog</source>
        <translation>{0}はカタログにありません</translation>
    </message>
    <message>
        <source>{0} is not in the catalog that is extended</source>
        <translation>{0}は拡張元のカタログにありません</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>不明なキーです</translation>
    </message>
    <message>
        <source>{0} is not a day of the calendar</source>
        <translation>{0}は存在しない日付です</translation>
    </message>
    <message>
        <source>{0} is listed twice</source>
        <translation>{0}が2回記載されています</translation>
    </message>
    <message>
        <source>{0} is mapped to {1} twice</source>
        <translation>{0}が{1}に2回対応付けられています</translation>
    </message>
    <message>
        <source>{0!r} is not {1}</source>
        <translation>{0!r}は{1}ではありません</translation>
    </message>
    <message>
        <source>{0} is not a layer</source>
        <translation>{0}は層ではありません</translation>
    </message>
    <message>
        <source>{0} is not a service of the boundary</source>
        <translation>{0}は責任分界のサービスではありません</translation>
    </message>
    <message>
        <source>The catalog has a fault: {0} (and {1} more).</source>
        <translation>カタログに誤りがあります: {0} (ほか{1}件)。</translation>
    </message>
    <message>
        <source>The catalog has a fault: {0}.</source>
        <translation>カタログに誤りがあります: {0}。</translation>
    </message>
    <message>
        <source>{0} is not a result</source>
        <translation>{0}は結果ではありません</translation>
    </message>
    <message>
        <source>{0} is not a method: Examine, Interview or Test</source>
        <translation>{0}は評価方法ではありません。Examine、Interview、Testのいずれかです</translation>
    </message>
    <message>
        <source>{0} is not a date: write it as 2026-12-31</source>
        <translation>{0}は日付ではありません。2026-12-31のように記述してください</translation>
    </message>
    <message>
        <source>Correct it, or ask for another copy.</source>
        <translation>訂正するか、コピーをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Choose one with requirement_nodes.</source>
        <translation>requirement_nodesのあるものを選択してください。</translation>
    </message>
    <message>
        <source>{0} is not a library with a framework.</source>
        <translation>{0}は、フレームワークを含むライブラリではありません。</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>ファイルを分割してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>{0} is larger than 100 MB.</source>
        <translation>{0}は100 MBを超えています。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0}を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} is not JSON: line {1}, column {2}.</source>
        <translation>{0}はJSONではありません: {1}行目、{2}列目。</translation>
    </message>
    <message>
        <source>{0} is not JSON that can be read.</source>
        <translation>{0}は読み込めるJSONではありません。</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>不完全な文字を含んでいます</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>テキストのリストではありません</translation>
    </message>
    <message>
        <source>Export the targets in several workbooks.</source>
        <translation>評価対象を複数のブックに分けてエクスポートしてください。</translation>
    </message>
    <message>
        <source>{0} would have {1:,} rows, more than a sheet holds.</source>
        <translation>{0}は{1:,}行になり、1シートの上限を超えます。</translation>
    </message>
    <message>
        <source>Correct the file, or ask for another copy.</source>
        <translation>ファイルを訂正するか、コピーをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Choose a smaller catalog.</source>
        <translation>より小さいカタログを選択してください。</translation>
    </message>
    <message>
        <source>Its top level must be a catalog.</source>
        <translation>最上位はcatalogでなければなりません。</translation>
    </message>
    <message>
        <source>holds no control</source>
        <translation>管理策を含んでいません</translation>
    </message>
    <message>
        <source>{0} is larger than 32 MB.</source>
        <translation>{0}は32 MBを超えています。</translation>
    </message>
    <message>
        <source>{0} is not an OSCAL catalog.</source>
        <translation>{0}はOSCALカタログではありません。</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>IDではありません</translation>
    </message>
    <message>
        <source>{0} is used more than once</source>
        <translation>{0}が2回以上使われています</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>OSCAL assessment results</source>
        <translation>OSCAL評価結果 (assessment results)</translation>
    </message>
    <message>
        <source>OSCAL plan of action and milestones</source>
        <translation>OSCAL行動計画とマイルストーン</translation>
    </message>
    <message>
        <source>names no control</source>
        <translation>管理策の指定がありません</translation>
    </message>
    <message>
        <source>names no risk of the file</source>
        <translation>指定されたリスクがファイルにありません</translation>
    </message>
    <message>
        <source>names no observation of the file</source>
        <translation>指定された観察事項がファイルにありません</translation>
    </message>
    <message>
        <source>holds no results</source>
        <translation>結果を含んでいません</translation>
    </message>
    <message>
        <source>Each needs control_id and status.</source>
        <translation>それぞれにcontrol_idとstatusが必要です。</translation>
    </message>
    <message>
        <source>SAF attestations</source>
        <translation>SAF attestations</translation>
    </message>
    <message>
        <source>{0} is not a list of attestations.</source>
        <translation>{0}はattestationのリストではありません。</translation>
    </message>
    <message>
        <source>attestation {0}</source>
        <translation>attestation {0}</translation>
    </message>
    <message>
        <source>is neither passed nor failed</source>
        <translation>合格でも不合格でもありません</translation>
    </message>
    <message>
        <source>is not an attestation</source>
        <translation>attestationではありません</translation>
    </message>
    <message>
        <source>of {0}, not the result of a check</source>
        <translation>{0}であり、チェックの結果ではありません</translation>
    </message>
    <message>
        <source>its result, {0!a}, is none this program knows</source>
        <translation>結果{0!a}は、このプログラムが扱える値ではありません</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>{0}, record {1}: {2}.</source>
        <translation>{0}、レコード{1}: {2}。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>{0}, record {1}, {2}: {3}.</source>
        <translation>{0}、レコード{1}、{2}: {3}。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>ほかの種類の値</translation>
    </message>
    <message>
        <source>is {0}, not text</source>
        <translation>テキストではなく{0}です</translation>
    </message>
    <message>
        <source>holds {0:,} characters, more than {1:,}</source>
        <translation>{0:,}文字あり、上限の{1:,}文字を超えています</translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation>NUL文字を含んでいます</translation>
    </message>
    <message>
        <source>is not a name this program can use</source>
        <translation>このプログラムで使える名前ではありません</translation>
    </message>
    <message>
        <source>is {0}, not a whole number</source>
        <translation>整数ではなく{0}です</translation>
    </message>
    <message>
        <source>is {0}, not a list</source>
        <translation>リストではなく{0}です</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>時刻ではありません</translation>
    </message>
    <message>
        <source>{0!a} is not a time</source>
        <translation>{0!a}は時刻ではありません</translation>
    </message>
    <message>
        <source>is {0}, not an object</source>
        <translation>オブジェクトではなく{0}です</translation>
    </message>
    <message>
        <source>holds {0}, which is not a JSON number</source>
        <translation>JSONの数値ではない{0}を含んでいます</translation>
    </message>
    <message>
        <source>names the field {0!a} twice</source>
        <translation>欄{0!a}が2回記載されています</translation>
    </message>
    <message>
        <source>holds a number of {0} digits</source>
        <translation>{0}桁の数値を含んでいます</translation>
    </message>
    <message>
        <source>holds a number that is too large</source>
        <translation>大きすぎる数値を含んでいます</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>is larger than {0} MB, or its JSON is broken</source>
        <translation>{0} MBを超えているか、JSONが壊れています</translation>
    </message>
    <message>
        <source>ends before its JSON does</source>
        <translation>JSONの途中で終わっています</translation>
    </message>
    <message>
        <source>has {0!a} where {1} is expected</source>
        <translation>{1}が必要な位置に{0!a}があります</translation>
    </message>
    <message>
        <source>or the text after it is not UTF-8</source>
        <translation>または、その後のテキストがUTF-8ではありません</translation>
    </message>
    <message>
        <source>is not where a JSON object starts</source>
        <translation>JSONオブジェクトの始まる位置ではありません</translation>
    </message>
    <message>
        <source>is not valid JSON ({0})</source>
        <translation>有効なJSONではありません ({0})</translation>
    </message>
    <message>
        <source>Import the main file of the scan: the .ocsf.json or the .csv beside the compliance folder.</source>
        <translation>スキャンの本体ファイルをインポートしてください。complianceフォルダーと同じ場所にある.ocsf.jsonまたは.csvです。</translation>
    </message>
    <message>
        <source>Import the file as Prowler wrote it.</source>
        <translation>Prowlerが書き出したままのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>いずれかを削除してください。</translation>
    </message>
    <message>
        <source>{0} is one of Prowler&apos;s compliance files, which repeat findings by requirement.</source>
        <translation>{0}は、検出事項を要求事項ごとに繰り返すProwlerのcomplianceファイルです。</translation>
    </message>
    <message>
        <source>{0} is not a scan this program can read.</source>
        <translation>{0}は、このプログラムが読み込めるスキャンではありません。</translation>
    </message>
    <message>
        <source>{0}: the header has no column {1}.</source>
        <translation>{0}: 見出し行に列{1}がありません。</translation>
    </message>
    <message>
        <source>{0}: the header names the column {1!a} twice.</source>
        <translation>{0}: 見出し行に列{1!a}が2回あります。</translation>
    </message>
    <message>
        <source>{0!a} is neither True nor False</source>
        <translation>{0!a}はTrueでもFalseでもありません</translation>
    </message>
    <message>
        <source>is not valid CSV ({0})</source>
        <translation>有効なCSVではありません ({0})</translation>
    </message>
    <message>
        <source>has {0} cells, the header {1}</source>
        <translation>セル数は{0}ですが、見出し行は{1}です</translation>
    </message>
    <message>
        <source>of class {0}, as no Prowler 4 or 5 writes</source>
        <translation>クラス{0}は、Prowler 4と5が書き出すものではありません</translation>
    </message>
    <message>
        <source>about {0}, not about AWS</source>
        <translation>AWSではなく{0}に関するものです</translation>
    </message>
    <message>
        <source>for reasons like these</source>
        <translation>これらに類する理由</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>ほかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0}は空です。</translation>
    </message>
    <message>
        <source>is not a finding this program can read</source>
        <translation>このプログラムが読み込める検出事項ではありません</translation>
    </message>
    <message>
        <source>{0} holds no findings.</source>
        <translation>{0}には検出事項がありません。</translation>
    </message>
    <message>
        <source>another kind of finding</source>
        <translation>ほかの種類の検出事項</translation>
    </message>
    <message>
        <source>{0} (class {1}), not the result of a check</source>
        <translation>{0} (クラス{1}) であり、チェックの結果ではありません</translation>
    </message>
    <message>
        <source>it names no control and no rule</source>
        <translation>管理策もルールも指定されていません</translation>
    </message>
    <message>
        <source>Scan fewer accounts or regions at a time and import the files one by one.</source>
        <translation>一度にスキャンするアカウントまたはリージョンを減らし、ファイルを1つずつインポートしてください。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>コピーし直してください。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MB, the most a scan may hold.</source>
        <translation>{0}を展開すると、スキャンの上限である{1} MBを超えます。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB, the most a scan may hold.</source>
        <translation>{0}は、スキャンの上限である{1} MBを超えています。</translation>
    </message>
    <message>
        <source>{0} is damaged: it cannot be unpacked to its end.</source>
        <translation>{0}は破損しており、最後まで展開できません。</translation>
    </message>
    <message>
        <source>{0} is a ZIP archive.</source>
        <translation>{0}はZIPアーカイブです。</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>the state is Open or Done</source>
        <translation>状態はOpenまたはDoneです</translation>
    </message>
    <message>
        <source>Shared Responsibility Matrix</source>
        <translation>責任共有マトリックス</translation>
    </message>
    <message>
        <source>CISO Assistant</source>
        <translation>CISO Assistant</translation>
    </message>
    <message>
        <source>FedRAMP Customer Responsibility Matrix</source>
        <translation>FedRAMP Customer Responsibility Matrix</translation>
    </message>
    <message>
        <source>FedRAMP Control Implementation Summary</source>
        <translation>FedRAMP Control Implementation Summary</translation>
    </message>
    <message>
        <source>the text is longer than {0:,} characters</source>
        <translation>テキストが{0:,}文字を超えています</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}、{1}行目</translation>
    </message>
    <message>
        <source>its text is not on the sheet Notes</source>
        <translation>テキストがシートNotesにありません</translation>
    </message>
    <message>
        <source>{0}: not imported: {1}.</source>
        <translation>{0}: 取り込まれません: {1}。</translation>
    </message>
    <message>
        <source>the row names no responsibility or control</source>
        <translation>行に責任項目も管理策も記載されていません</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>UTF-8のCSVとして保存してください。</translation>
    </message>
    <message>
        <source>{0} is not a CSV file.</source>
        <translation>{0}はCSVファイルではありません。</translation>
    </message>
    <message>
        <source>Save it again as CSV.</source>
        <translation>CSVとして保存し直してください。</translation>
    </message>
    <message>
        <source>{0} holds more cells than is read.</source>
        <translation>{0}のセル数が、読み込める上限を超えています。</translation>
    </message>
    <message>
        <source>its table of contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Split the workbook.</source>
        <translation>ブックを分割してください。</translation>
    </message>
    <message>
        <source>It was not read. Ask the sender for another copy.</source>
        <translation>読み込まれませんでした。送信者にコピーを依頼してください。</translation>
    </message>
    <message>
        <source>Save it again as .xlsx, or ask for another copy.</source>
        <translation>.xlsxとして保存し直すか、コピーをもう一度入手してください。</translation>
    </message>
    <message>
        <source>{0}, row {1},</source>
        <translation>{0}、{1}行目</translation>
    </message>
    <message>
        <source>Choose an .xlsx file.</source>
        <translation>.xlsxファイルを選択してください。</translation>
    </message>
    <message>
        <source>{0!r} is not a cell</source>
        <translation>{0!r}はセルではありません</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password.</source>
        <translation>パスワードなしの.xlsxとして保存してください。</translation>
    </message>
    <message>
        <source>{0} declares entities or a document type, which no workbook needs.</source>
        <translation>{0}には、ブックに不要なエンティティまたは文書型の宣言があります。</translation>
    </message>
    <message>
        <source>{0} is not a workbook, or is damaged: {1} cannot be read.</source>
        <translation>{0}はブックではないか、破損しています。{1}を読み込めません。</translation>
    </message>
    <message>
        <source>{0} holds more cells or text than is read.</source>
        <translation>{0}のセル数または文字数が、読み込める上限を超えています。</translation>
    </message>
    <message>
        <source>{0} unpacks to more than is read.</source>
        <translation>{0}を展開した大きさが、読み込める上限を超えています。</translation>
    </message>
    <message>
        <source>{0} is not a workbook.</source>
        <translation>{0}はブックではありません。</translation>
    </message>
    <message>
        <source>{0} is protected by a password or in an old format.</source>
        <translation>{0}はパスワードで保護されているか、古い形式です。</translation>
    </message>
    <message>
        <source>{0}, line {1}, {2}: {3}</source>
        <translation>{0}、{1}行目、{2}: {3}</translation>
    </message>
    <message>
        <source>Move it inside.</source>
        <translation>中に移動してください。</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>{0} lies outside the catalog&apos;s folder.</source>
        <translation>{0}はカタログのフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0}はファイルではありません。</translation>
    </message>
    <message>
        <source>{0} is larger than 8 MB.</source>
        <translation>{0}は8 MBを超えています。</translation>
    </message>
    <message>
        <source>The catalog file {0} cannot be read: {1}.</source>
        <translation>カタログファイル{0}を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>ファイルはUTF-8テキストではありません</translation>
    </message>
    <message>
        <source>this value is impossible; put text in quotes</source>
        <translation>使用できない値です。テキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>a key must be one word</source>
        <translation>キーは1語でなければなりません</translation>
    </message>
    <message>
        <source>the key is repeated</source>
        <translation>キーが重複しています</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>is not a printable character.</source>
        <translation>は印刷できません。</translation>
    </message>
    <message>
        <source>is invisible and changes how the text around it reads.</source>
        <translation>は目に見えず、前後のテキストの読み方を変えます。</translation>
    </message>
    <message>
        <source>belongs to a script that this program cannot set correctly.</source>
        <translation>は、このプログラムが正しく組版できない文字体系のものです。</translation>
    </message>
    <message>
        <source>is in none of the fonts of this program.</source>
        <translation>は、このプログラムのどのフォントにもありません。</translation>
    </message>
    <message>
        <source>The character {0} in {1} {2}</source>
        <translation>{1}の文字{0}{2}</translation>
    </message>
    <message>
        <source>The pages cannot be read.</source>
        <translation>ページを読み込めません。</translation>
    </message>
    <message>
        <source>The document has {0} pages; its data makes {1}.</source>
        <translation>文書は{0}ページですが、データからは{1}ページになります。</translation>
    </message>
    <message>
        <source>The document has parts that its data does not make: {0}.</source>
        <translation>文書に、データにはない部分があります: {0}。</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Page {0} has another size than its data makes.</source>
        <translation>{0}ページの大きさが、データから作られるものと異なります。</translation>
    </message>
    <message>
        <source>The text of page {0} is not what its data makes.</source>
        <translation>{0}ページの文章が、データから作られるものと異なります。</translation>
    </message>
    <message>
        <source>Page {0} shows something that its data does not make.</source>
        <translation>{0}ページに、データから作られないものが表示されています。</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>PNGまたはJPEGファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>より小さい画像を選択してください。</translation>
    </message>
    <message>
        <source>{0} is not a picture.</source>
        <translation>{0}は画像ではありません。</translation>
    </message>
    <message>
        <source>{0} has more than 40 million pixels.</source>
        <translation>{0}は4,000万ピクセルを超えています。</translation>
    </message>
    <message>
        <source>This page takes too long to be shown.</source>
        <translation>このページは表示に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>文書にページがありません。</translation>
    </message>
    <message>
        <source>The document cannot be shown.</source>
        <translation>文書を表示できません。</translation>
    </message>
    <message>
        <source>This page is too long to be shown.</source>
        <translation>このページは長すぎて表示できません。</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>このページを表示できません。</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>the assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>the risk acceptance</source>
        <translation>リスク受容</translation>
    </message>
    <message>
        <source>the approver of the risk</source>
        <translation>リスクの承認者</translation>
    </message>
    <message>
        <source>the reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>the review comment</source>
        <translation>レビューコメント</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>改善提案</translation>
    </message>
    <message>
        <source>management&apos;s response</source>
        <translation>経営者の見解</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{1}の{0}</translation>
    </message>
    <message>
        <source>domain {0}</source>
        <translation>ドメイン{0}</translation>
    </message>
    <message>
        <source>topic {0}</source>
        <translation>トピック{0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>the {0} of {1}</source>
        <translation>{1}の{0}</translation>
    </message>
    <message>
        <source>Say what is to be done, who does it and by when.</source>
        <translation>何を、誰が、いつまでに行うかを入力してください。</translation>
    </message>
    <message>
        <source>The action does not say what is to be done.</source>
        <translation>対応事項に、実施する内容の記載がありません。</translation>
    </message>
    <message>
        <source>The action does not say who does it.</source>
        <translation>対応事項に、担当する人の記載がありません。</translation>
    </message>
    <message>
        <source>The action has no due date.</source>
        <translation>対応事項に、期限の記載がありません。</translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation>該当しない理由を入力してください。</translation>
    </message>
    <message>
        <source>A risk acceptance is incomplete.</source>
        <translation>リスク受容の記載が不完全です。</translation>
    </message>
    <message>
        <source>It needs a reason, an approver and an expiry date.</source>
        <translation>理由、承認者、有効期限が必要です。</translation>
    </message>
    <message>
        <source>An answer is returned with a comment.</source>
        <translation>回答の差戻しにはコメントが必要です。</translation>
    </message>
    <message>
        <source>Say what is to be looked at again.</source>
        <translation>見直すべき点を入力してください。</translation>
    </message>
    <message>
        <source>Set its result first.</source>
        <translation>先に結果を設定してください。</translation>
    </message>
    <message>
        <source>It is relied on instead.</source>
        <translation>評価ではなく、依拠の対象です。</translation>
    </message>
    <message>
        <source>{0} cannot be Not applicable without a reason.</source>
        <translation>{0}を理由なしに「該当なし」にすることはできません。</translation>
    </message>
    <message>
        <source>Set its result, then submit it.</source>
        <translation>結果を設定してから提出してください。</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>レビューするものがありません。</translation>
    </message>
    <message>
        <source>Change your name first.</source>
        <translation>先にお名前を変更してください。</translation>
    </message>
    <message>
        <source>{0} is not a gap, so there is no risk to accept.</source>
        <translation>{0}はギャップではないため、受容するリスクがありません。</translation>
    </message>
    <message>
        <source>The text for {0} is too long.</source>
        <translation>{0}のテキストが長すぎます。</translation>
    </message>
    <message>
        <source>Use at most {0:,} characters.</source>
        <translation>{0:,}文字以内にしてください。</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>先に追加してください。</translation>
    </message>
    <message>
        <source>{0} is not in the catalog.</source>
        <translation>{0}はカタログにありません。</translation>
    </message>
    <message>
        <source>{0} is AWS&apos;s responsibility and is not assessed.</source>
        <translation>{0}はAWSの責任であり、評価しません。</translation>
    </message>
    <message>
        <source>{0} is not a gap, so there is nothing to explain.</source>
        <translation>{0}はギャップではないため、説明するものがありません。</translation>
    </message>
    <message>
        <source>{0} is not assessed yet.</source>
        <translation>{0}はまだ評価されていません。</translation>
    </message>
    <message>
        <source>{0} assessed {1}; a second person reviews it.</source>
        <translation>{1}は{0}が評価しました。レビューは別の人が行います。</translation>
    </message>
    <message>
        <source>{0} is not a target of this assessment.</source>
        <translation>{0}はこの評価の評価対象ではありません。</translation>
    </message>
    <message>
        <source>Add both to its details.</source>
        <translation>詳細に両方を入力してください。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>より小さいファイルを選択してください。</translation>
    </message>
    <message>
        <source>{0} gives no title or no organization.</source>
        <translation>{0}に表題または組織の記載がありません。</translation>
    </message>
    <message>
        <source>{0} holds a text longer than {1:,} characters.</source>
        <translation>{0}に、{1:,}文字を超えるテキストがあります。</translation>
    </message>
    <message>
        <source>{0} is larger than 200 MB.</source>
        <translation>{0}は200 MBを超えています。</translation>
    </message>
    <message>
        <source>{0}, target {1}: {2}</source>
        <translation>{0}、評価対象{1}: {2}</translation>
    </message>
    <message>
        <source>Resolve this, or make a draft.</source>
        <translation>これを解決するか、ドラフトを作成してください。</translation>
    </message>
    <message>
        <source>Start a new assessment on it.</source>
        <translation>そのカタログで新しい評価を開始してください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>Choose a newer catalog.</source>
        <translation>より新しいカタログを選択してください。</translation>
    </message>
    <message>
        <source>{0} is another catalog than the assessment&apos;s, {1}.</source>
        <translation>{0}は、評価のカタログ{1}とは別のカタログです。</translation>
    </message>
    <message>
        <source>The assessment is on version {0} already.</source>
        <translation>評価はすでにバージョン{0}です。</translation>
    </message>
    <message>
        <source>Version {0} is older than the assessment&apos;s, {1}.</source>
        <translation>バージョン{0}は、評価のバージョン{1}より古いものです。</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0}は存在しません。</translation>
    </message>
    <message>
        <source>Correct it, or export the catalog again.</source>
        <translation>訂正するか、カタログをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>{0} looks like an exported catalog, but something in it is wrong: {1}.</source>
        <translation>{0}はエクスポートされたカタログの形式ですが、内容に誤りがあります: {1}。</translation>
    </message>
    <message>
        <source>Choose fewer, or export them as a workbook.</source>
        <translation>数を減らすか、ブックとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>{0} answers are too many to copy.</source>
        <translation>回答{0}件は、コピーするには多すぎます。</translation>
    </message>
    <message>
        <source>The catalog of this assessment maps to no version of NIST SP 800-53.</source>
        <translation>この評価のカタログは、NIST SP 800-53のどの版にも対応付けられていません。</translation>
    </message>
    <message>
        <source>This document was superseded.</source>
        <translation>この文書は差し替えられています。</translation>
    </message>
    <message>
        <source>This document was revoked on {0} by {1}: {2}.</source>
        <translation>この文書は{0}に{1}が撤回しました: {2}。</translation>
    </message>
    <message>
        <source>This document was superseded by {0}.</source>
        <translation>この文書は{0}に差し替えられました。</translation>
    </message>
    <message>
        <source>Verify it, and ask for another copy.</source>
        <translation>検証して、コピーをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Open the assessment it came from.</source>
        <translation>作成元の評価を開いてください。</translation>
    </message>
    <message>
        <source>Nothing needs to be taken in.</source>
        <translation>取り込む必要のあるものはありません。</translation>
    </message>
    <message>
        <source>See: srm-desktop status</source>
        <translation>参照: srm-desktop status</translation>
    </message>
    <message>
        <source>A document is revoked with a reason.</source>
        <translation>文書の撤回には理由が必要です。</translation>
    </message>
    <message>
        <source>It is printed in the documents that follow.</source>
        <translation>理由は、以後の文書に印刷されます。</translation>
    </message>
    <message>
        <source>{0} is not taken in. {1}</source>
        <translation>{0}は取り込まれません。{1}</translation>
    </message>
    <message>
        <source>{0} was not made from this assessment.</source>
        <translation>{0}はこの評価から作成されたものではありません。</translation>
    </message>
    <message>
        <source>{0} is already recorded with more signatures.</source>
        <translation>{0}は、より多くの署名とともにすでに記録されています。</translation>
    </message>
    <message>
        <source>{0} is not a final document of this assessment.</source>
        <translation>{0}はこの評価の最終版の文書ではありません。</translation>
    </message>
    <message>
        <source>Restore a backup, or add the file again.</source>
        <translation>バックアップを復元するか、ファイルを追加し直してください。</translation>
    </message>
    <message>
        <source>See: srm-desktop evidence list FILE</source>
        <translation>参照: srm-desktop evidence list FILE</translation>
    </message>
    <message>
        <source>Give more of its SHA-256.</source>
        <translation>SHA-256をさらに長く指定してください。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>テキストが長すぎます。</translation>
    </message>
    <message>
        <source>{0} is missing or was altered inside the assessment.</source>
        <translation>{0}は評価の中にないか、改変されています。</translation>
    </message>
    <message>
        <source>There is no evidence {0}.</source>
        <translation>証拠{0}はありません。</translation>
    </message>
    <message>
        <source>{0} could be {1} pieces of evidence.</source>
        <translation>{0}に当てはまる証拠が{1}件あります。</translation>
    </message>
    <message>
        <source>Evidence needs a name.</source>
        <translation>証拠には名前が必要です。</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>証拠はまだありません。</translation>
    </message>
    <message>
        <source>Add files to the answers they belong to.</source>
        <translation>ファイルを、関連する回答に追加してください。</translation>
    </message>
    <message>
        <source>It is larger than {0} MB, too large to be shown here. Open a copy.</source>
        <translation>{0} MBを超えており、ここでは表示できません。コピーを開いてください。</translation>
    </message>
    <message>
        <source>Only the first {0} KB are shown.</source>
        <translation>先頭の{0} KBのみ表示しています。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>先頭部分のみ表示しています。</translation>
    </message>
    <message>
        <source>Only the first {0} rows and {1} columns are shown.</source>
        <translation>先頭の{0}行、{1}列のみ表示しています。</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Open a copy, or save it.</source>
        <translation>この種類のファイルはここでは表示しません。コピーを開くか、保存してください。</translation>
    </message>
    <message>
        <source>There is no gap and no action in scope, so there is nothing to plan.</source>
        <translation>対象範囲にギャップも対応事項もないため、計画するものがありません。</translation>
    </message>
    <message>
        <source>This format is about one target, and {0} are in scope.</source>
        <translation>この形式は評価対象1件を扱いますが、対象範囲に{0}件あります。</translation>
    </message>
    <message>
        <source>A workbook to hand over, and to take back with changes: cover, matrix, evidence, gaps and plan of action, attestations.</source>
        <translation>関係者に渡し、変更を受け取ることのできるブックです。表紙、マトリックス、証拠、ギャップと行動計画、表明書を含みます。</translation>
    </message>
    <message>
        <source>Matrix as CSV</source>
        <translation>マトリックス (CSV)</translation>
    </message>
    <message>
        <source>The matrix alone, for other programs; it can be taken back too.</source>
        <translation>マトリックスのみ、ほかのプログラム用。変更を取り込むこともできます。</translation>
    </message>
    <message>
        <source>By control of NIST SP 800-53: what is inherited from AWS and what the customer does.</source>
        <translation>NIST SP 800-53の管理策ごとに、AWSから継承するものとお客様が行うものを示します。</translation>
    </message>
    <message>
        <source>OSCAL 1.2.1 JSON: observations, findings, risks and attestations.</source>
        <translation>OSCAL 1.2.1 JSON: 観察事項、検出事項、リスク、表明書。</translation>
    </message>
    <message>
        <source>OSCAL 1.2.1 JSON: gaps, accepted risks, and the actions that close them.</source>
        <translation>OSCAL 1.2.1 JSON: ギャップ、受容したリスク、ギャップを解消する対応事項。</translation>
    </message>
    <message>
        <source>MITRE SAF attestations</source>
        <translation>MITRE SAF attestations</translation>
    </message>
    <message>
        <source>YAML with one attestation for each responsibility of one target.</source>
        <translation>YAML形式。評価対象1件の責任項目ごとに1つのattestationを含みます。</translation>
    </message>
    <message>
        <source>CISO Assistant results</source>
        <translation>CISO Assistantの結果</translation>
    </message>
    <message>
        <source>The columns of its import wizard, of one target: a workbook, or CSV where the name ends so.</source>
        <translation>インポートウィザードの列に合わせた、評価対象1件の表です。ブック、または名前がcsvで終わる場合はCSVになります。</translation>
    </message>
    <message>
        <source>CISO Assistant library</source>
        <translation>CISO Assistantライブラリ</translation>
    </message>
    <message>
        <source>The catalog as a framework in YAML, to load before results.</source>
        <translation>カタログをYAMLのフレームワークにしたもので、結果より先に読み込みます。</translation>
    </message>
    <message>
        <source>Whole assessment</source>
        <translation>評価全体</translation>
    </message>
    <message>
        <source>One documented JSON file, from which the assessment can be made again without its history.</source>
        <translation>仕様が公開された1つのJSONファイルです。履歴を除き、評価を再作成できます。</translation>
    </message>
    <message>
        <source>“{0}:” is nothing that can be filtered by. To look for these words, put them in quotes.</source>
        <translation>「{0}:」という絞り込み条件はありません。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{0}: takes a date such as 2026-12-31, &lt;7d, &gt;=2026-01 or none; not “{1}”.</source>
        <translation>{0}: には2026-12-31、&lt;7d、&gt;=2026-01、noneなどの日付を指定します。「{1}」は指定できません。</translation>
    </message>
    <message>
        <source>“{0}:” is nothing that can be filtered by. Did you mean {1}:?</source>
        <translation>「{0}:」という絞り込み条件はありません。「{1}:」のことですか？</translation>
    </message>
    <message>
        <source>{0}: takes {1}; not “{2}”.</source>
        <translation>{0}: には{1}を指定します。「{2}」は指定できません。</translation>
    </message>
    <message>
        <source>{0}: nothing here is called “{1}”.</source>
        <translation>{0}: 「{1}」という名前のものはここにありません。</translation>
    </message>
    <message>
        <source>{0}: nothing here is called “{1}”. There is {2}.</source>
        <translation>{0}: 「{1}」という名前のものはここにありません。指定できるもの: {2}。</translation>
    </message>
    <message>
        <source>{0} is not a framework of this catalog.</source>
        <translation>{0}はこのカタログのフレームワークではありません。</translation>
    </message>
    <message>
        <source>It maps to {0}.</source>
        <translation>対応付け先: {0}。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>ほかの名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose a certificate or an identity.</source>
        <translation>証明書または署名IDを選択してください。</translation>
    </message>
    <message>
        <source>{0} is larger than 1 MB.</source>
        <translation>{0}は1 MBを超えています。</translation>
    </message>
    <message>
        <source>Ask for it as JSON.</source>
        <translation>JSONで提供を依頼してください。</translation>
    </message>
    <message>
        <source>Name the column that has them, such as --map &quot;Control=item&quot;.</source>
        <translation>--map &quot;Control=item&quot;のように、IDのある列を指定してください。</translation>
    </message>
    <message>
        <source>{0} is XML or YAML; of OSCAL only JSON is read.</source>
        <translation>{0}はXMLまたはYAMLです。OSCALはJSONのみ読み込めます。</translation>
    </message>
    <message>
        <source>Name a new file to make it from.</source>
        <translation>作成する新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>See: srm-desktop catalog import</source>
        <translation>参照: srm-desktop catalog import</translation>
    </message>
    <message>
        <source>{0} is not an OSCAL document.</source>
        <translation>{0}はOSCAL文書ではありません。</translation>
    </message>
    <message>
        <source>{0} has no table with a column of ids in its first rows.</source>
        <translation>{0}の先頭の数行に、IDの列を持つ表がありません。</translation>
    </message>
    <message>
        <source>{0} is a whole assessment.</source>
        <translation>{0}は評価全体のファイルです。</translation>
    </message>
    <message>
        <source>{0} is a catalog.</source>
        <translation>{0}はカタログです。</translation>
    </message>
    <message>
        <source>{0} is not a sheet with a table.</source>
        <translation>{0}は表のあるシートではありません。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>シート: {0}。</translation>
    </message>
    <message>
        <source>{0} is not a field.</source>
        <translation>{0}という欄はありません。</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>次から選択してください: {0}。</translation>
    </message>
    <message>
        <source>There is no column {0}.</source>
        <translation>{0}という列はありません。</translation>
    </message>
    <message>
        <source>Add the file it leads to.</source>
        <translation>リンク先のファイルを追加してください。</translation>
    </message>
    <message>
        <source>Add the part of it that matters, or note where it is kept and its SHA-256.</source>
        <translation>必要な部分だけを追加するか、保管場所とSHA-256をメモに記してください。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Add the files that are in it.</source>
        <translation>中のファイルを追加してください。</translation>
    </message>
    <message>
        <source>Save it as a file.</source>
        <translation>ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>{0} is a link to another place. Nothing was added.</source>
        <translation>{0}は別の場所へのリンクです。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB. Nothing was added.</source>
        <translation>{0}は{1} MBを超えています。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>名前と場所を確認してください。</translation>
    </message>
    <message>
        <source>Ask its owner for access.</source>
        <translation>所有者にアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Nothing was added.</source>
        <translation>{0}を読み込めません: {1}。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>{0} is a folder. Nothing was added.</source>
        <translation>{0}はフォルダーです。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>{0} is a device or pipe, not a file. Nothing was added.</source>
        <translation>{0}はファイルではなく、デバイスまたはパイプです。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>{0} does not exist. Nothing was added.</source>
        <translation>{0}は存在しません。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>You may not read {0}. Nothing was added.</source>
        <translation>{0}を読み取る権限がありません。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>An assessment needs a title and an organization.</source>
        <translation>評価には表題と組織が必要です。</translation>
    </message>
    <message>
        <source>Enter both.</source>
        <translation>両方を入力してください。</translation>
    </message>
    <message>
        <source>The title or the organization is too long.</source>
        <translation>表題または組織が長すぎます。</translation>
    </message>
    <message>
        <source>This folder is synced by another program, which can replace the file while it is open.</source>
        <translation>このフォルダーはほかのプログラムで同期されており、開いている間にファイルが置き換えられることがあります。</translation>
    </message>
    <message>
        <source>This folder is on a network. Locks and writes are less certain there than on a local disk.</source>
        <translation>このフォルダーはネットワーク上にあります。ロックと書き込みの確実さは、ローカルディスクに劣ります。</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>{0}文字以内にしてください。</translation>
    </message>
    <message>
        <source>The catalog inside {0} is missing.</source>
        <translation>{0}に含まれるはずのカタログがありません。</translation>
    </message>
    <message>
        <source>The backup could not be written to {0}: {1}.</source>
        <translation>バックアップを{0}に書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>No meeting was held in this assessment.</source>
        <translation>この評価では会議が開かれていません。</translation>
    </message>
    <message>
        <source>Start one in the window.</source>
        <translation>ウィンドウで会議を開始してください。</translation>
    </message>
    <message>
        <source>{0} names no meeting.</source>
        <translation>{0}に当てはまる会議はありません。</translation>
    </message>
    <message>
        <source>See: srm-desktop meeting list FILE</source>
        <translation>参照: srm-desktop meeting list FILE</translation>
    </message>
    <message>
        <source>{0} names {1} meetings.</source>
        <translation>{0}に当てはまる会議が{1}件あります。</translation>
    </message>
    <message>
        <source>The meeting {0} is still running.</source>
        <translation>会議「{0}」は進行中です。</translation>
    </message>
    <message>
        <source>Resume it and close it first.</source>
        <translation>先に再開し、終了してください。</translation>
    </message>
    <message>
        <source>The meeting has no title.</source>
        <translation>会議に表題がありません。</translation>
    </message>
    <message>
        <source>There is nothing to talk about.</source>
        <translation>議題がありません。</translation>
    </message>
    <message>
        <source>Choose responsibilities.</source>
        <translation>責任項目を選択してください。</translation>
    </message>
    <message>
        <source>The targets are not clear.</source>
        <translation>評価対象が明確ではありません。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>1つ以上選択してください。</translation>
    </message>
    <message>
        <source>The timebox is not possible.</source>
        <translation>指定できない制限時間です。</translation>
    </message>
    <message>
        <source>Somebody attending is not known.</source>
        <translation>登録されていない出席者がいます。</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>先に関係者に追加してください。</translation>
    </message>
    <message>
        <source>Nobody chairs the meeting.</source>
        <translation>議長がいません。</translation>
    </message>
    <message>
        <source>Choose the chair from those attending.</source>
        <translation>出席者から議長を選択してください。</translation>
    </message>
    <message>
        <source>The minute-taker does not attend.</source>
        <translation>書記が出席者に含まれていません。</translation>
    </message>
    <message>
        <source>Choose somebody who does.</source>
        <translation>出席者から選択してください。</translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation>議題にあるものを選択してください。</translation>
    </message>
    <message>
        <source>No target of this meeting is in the assessment any more.</source>
        <translation>この会議の評価対象は、評価にはもうありません。</translation>
    </message>
    <message>
        <source>Close the meeting.</source>
        <translation>会議を終了してください。</translation>
    </message>
    <message>
        <source>The dissent does not say who dissents.</source>
        <translation>異議を述べた人の記載がありません。</translation>
    </message>
    <message>
        <source>Name the person.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>This meeting has no timebox.</source>
        <translation>この会議には制限時間がありません。</translation>
    </message>
    <message>
        <source>It takes as long as it takes.</source>
        <translation>時間の制限なく進められます。</translation>
    </message>
    <message>
        <source>There is nothing to undo in this meeting.</source>
        <translation>この会議に、元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Its start is undone in the main window.</source>
        <translation>会議の開始は、メインウィンドウで元に戻します。</translation>
    </message>
    <message>
        <source>A verdict cannot be struck from the minutes.</source>
        <translation>判定を議事録から取り消すことはできません。</translation>
    </message>
    <message>
        <source>Give another verdict instead.</source>
        <translation>代わりに、別の判定を行ってください。</translation>
    </message>
    <message>
        <source>That an item was parked stays in the minutes.</source>
        <translation>項目を保留したことは、議事録に残ります。</translation>
    </message>
    <message>
        <source>Go back and settle it instead.</source>
        <translation>項目に戻って処理してください。</translation>
    </message>
    <message>
        <source>The meeting is not running.</source>
        <translation>会議は進行中ではありません。</translation>
    </message>
    <message>
        <source>Start one, or resume the one that is.</source>
        <translation>会議を開始するか、進行中の会議を再開してください。</translation>
    </message>
    <message>
        <source>No responsibility is in front of the meeting.</source>
        <translation>会議で取り上げている責任項目がありません。</translation>
    </message>
    <message>
        <source>Go back to one first.</source>
        <translation>先に責任項目へ戻ってください。</translation>
    </message>
    <message>
        <source>There are no words to minute.</source>
        <translation>記録する言葉がありません。</translation>
    </message>
    <message>
        <source>Say it in a sentence.</source>
        <translation>1文で入力してください。</translation>
    </message>
    <message>
        <source>Use at most {0} minutes, or none.</source>
        <translation>{0}分以内にするか、指定なしにしてください。</translation>
    </message>
    <message>
        <source>{0} is not in this meeting&apos;s queue.</source>
        <translation>{0}はこの会議の議題にありません。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>関係者には名前が必要です。</translation>
    </message>
    <message>
        <source>Enter the name as it is to be printed.</source>
        <translation>印刷されるとおりに名前を入力してください。</translation>
    </message>
    <message>
        <source>The file was exported from another assessment, {0}.</source>
        <translation>このファイルは、別の評価「{0}」からエクスポートされたものです。</translation>
    </message>
    <message>
        <source>The ids are taken as requirements of {0}: what is said of them becomes notes.</source>
        <translation>IDは{0}の要求事項として扱われます。その内容はメモになります。</translation>
    </message>
    <message>
        <source>{0} is AWS&apos;s and is not assessed</source>
        <translation>{0}はAWSの責任であり、評価しません</translation>
    </message>
    <message>
        <source>{0} is not a target of this assessment</source>
        <translation>{0}はこの評価の評価対象ではありません</translation>
    </message>
    <message>
        <source>the text for {0} is too long</source>
        <translation>{0}のテキストが長すぎます</translation>
    </message>
    <message>
        <source>it names no target; choose the one it is about</source>
        <translation>評価対象の記載がありません。該当するものを選択してください</translation>
    </message>
    <message>
        <source>{0} is given twice, and {1} says otherwise</source>
        <translation>{0}が2回記載され、{1}と内容が異なります</translation>
    </message>
    <message>
        <source>the action is not in this assessment any more</source>
        <translation>対応事項は、この評価にはもうありません</translation>
    </message>
    <message>
        <source>A reliance is incomplete.</source>
        <translation>依拠の記載が不完全です。</translation>
    </message>
    <message>
        <source>It needs the report, the day it was read and who read it.</source>
        <translation>報告書、閲読日、閲読者が必要です。</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>対象期間の終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>いずれかの日付を訂正してください。</translation>
    </message>
    <message>
        <source>A reliance must name what it is for.</source>
        <translation>依拠には、対象となる項目の指定が必要です。</translation>
    </message>
    <message>
        <source>Choose at least one of AWS&apos;s responsibilities.</source>
        <translation>AWSの責任項目を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>保存するフィルターがありません。</translation>
    </message>
    <message>
        <source>Type one or choose some chips first.</source>
        <translation>先に条件を入力するか、絞り込みボタンを選択してください。</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>保存するフィルターには名前が必要です。</translation>
    </message>
    <message>
        <source>Say in a few words what it finds.</source>
        <translation>何を見つけるフィルターかを、短い言葉で入力してください。</translation>
    </message>
    <message>
        <source>The name of the filter is too long.</source>
        <translation>フィルターの名前が長すぎます。</translation>
    </message>
    <message>
        <source>There is a filter called {0} already.</source>
        <translation>「{0}」という名前のフィルターがすでにあります。</translation>
    </message>
    <message>
        <source>followed by a later record of the same check and resource</source>
        <translation>同じチェックとリソースの、より新しいレコードが後にあります</translation>
    </message>
    <message>
        <source>repeats an earlier record of the file</source>
        <translation>ファイル内の前のレコードと重複しています</translation>
    </message>
    <message>
        <source>older than what is here already</source>
        <translation>すでにあるものより古いものです</translation>
    </message>
    <message>
        <source>archived by the tool, and not here yet</source>
        <translation>ツールでアーカイブ済みで、こちらにはまだないものです</translation>
    </message>
    <message>
        <source>AWS carries this in the services in use: {0}.</source>
        <translation>利用中のサービスでは、AWSが担います: {0}。</translation>
    </message>
    <message>
        <source>This does not arise in the services in use: {0}.</source>
        <translation>利用中のサービスでは生じません: {0}。</translation>
    </message>
    <message>
        <source>Not in use here: {0}.</source>
        <translation>ここでは利用していません: {0}。</translation>
    </message>
    <message>
        <source>Make a new one from the assessment.</source>
        <translation>評価から新しく作成してください。</translation>
    </message>
    <message>
        <source>This document has no fields to sign: it is a draft, or made for ink.</source>
        <translation>この文書には署名欄がありません。ドラフトであるか、手書きの署名用に作成されています。</translation>
    </message>
    <message>
        <source>Make a final one.</source>
        <translation>最終版を作成してください。</translation>
    </message>
    <message>
        <source>Choose another identity.</source>
        <translation>ほかの署名IDを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was kept. Choose another identity.</source>
        <translation>何も保存されませんでした。ほかの署名IDを選択してください。</translation>
    </message>
    <message>
        <source>It is not the turn of {0}: {1}, {2}, signs next.</source>
        <translation>{0}の署名の順番ではありません。次に署名するのは{1} ({2}) です。</translation>
    </message>
    <message>
        <source>Hand the document on, or sign with the role {0}.</source>
        <translation>文書を渡すか、役割{0}で署名してください。</translation>
    </message>
    <message>
        <source>The signature would not hold: {0}</source>
        <translation>署名が有効になりません: {0}</translation>
    </message>
    <message>
        <source>{0} inherited responsibilities rest on no report that was read.</source>
        <translation>継承される責任項目{0}件について、閲読した報告書がありません。</translation>
    </message>
    <message>
        <source>{0} inherited responsibilities rest on a report that is out of date.</source>
        <translation>継承される責任項目{0}件が、古くなった報告書に依拠しています。</translation>
    </message>
    <message>
        <source>All {0:,} applicable answers are satisfied.</source>
        <translation>該当する回答{0:,}件がすべて充足です。</translation>
    </message>
    <message>
        <source>{0} answers are Not applicable without a reason, first {1}.</source>
        <translation>理由のない「該当なし」の回答が{0}件あります。最初は{1}です。</translation>
    </message>
    <message>
        <source>{0} answers were judged by an earlier wording; assess them again, first {1}.</source>
        <translation>以前の文言で判定された回答が{0}件あります。再評価してください。最初は{1}です。</translation>
    </message>
    <message>
        <source>{0} answers are not assessed, first {1}.</source>
        <translation>未評価の回答が{0}件あります。最初は{1}です。</translation>
    </message>
    <message>
        <source>{0} answers have not been accepted by a second person, first {1}.</source>
        <translation>別の人に承認されていない回答が{0}件あります。最初は{1}です。</translation>
    </message>
    <message>
        <source>{0} exceptions have no response by management, first {1}.</source>
        <translation>経営者の見解がない例外事項が{0}件あります。最初は{1}です。</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} applicable answers are not assessed.</source>
        <translation>該当する回答{1:,}件のうち、{0:,}件が未評価です。</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} applicable answers are other than satisfied.</source>
        <translation>該当する回答{1:,}件のうち、{0:,}件が非充足です。</translation>
    </message>
    <message>
        <source>There is no target in scope.</source>
        <translation>対象範囲に評価対象がありません。</translation>
    </message>
    <message>
        <source>In this form nobody signs both for management and as the assessor.</source>
        <translation>この形式では、同じ人が経営者と評価者の両方として署名することはできません。</translation>
    </message>
    <message>
        <source>The document names no period, and no day it is as of.</source>
        <translation>文書に対象期間も基準日も記載されていません。</translation>
    </message>
    <message>
        <source>No conclusion was chosen.</source>
        <translation>結論が選択されていません。</translation>
    </message>
    <message>
        <source>An unmodified conclusion is not possible.</source>
        <translation>無限定の結論は選択できません。</translation>
    </message>
    <message>
        <source>{0} is not a domain that is assessed.</source>
        <translation>{0}は評価の対象となるドメインではありません。</translation>
    </message>
    <message>
        <source>No person has the role {0}.</source>
        <translation>役割「{0}」の人がいません。</translation>
    </message>
    <message>
        <source>{0}, but that is {1} of the {2} checks tied to this: too few to suggest a result.</source>
        <translation>{0}。ただし、この項目に結び付くチェック{2}件中{1}件にすぎず、結果を提案するには足りません。</translation>
    </message>
    <message>
        <source>{0}: met for some resources and not for others.</source>
        <translation>{0}: 満たしているリソースと、満たしていないリソースがあります。</translation>
    </message>
    <message>
        <source>{0}: none passed.</source>
        <translation>{0}: 合格したものはありません。</translation>
    </message>
    <message>
        <source>{0}: a person has to judge what is not simply passed.</source>
        <translation>{0}: 単純な合格でないものは、人による判断が必要です。</translation>
    </message>
    <message>
        <source>{0}, from {1} of the {2} checks tied to this.</source>
        <translation>{0} (この項目に結び付くチェック{2}件中{1}件に基づく)。</translation>
    </message>
    <message>
        <source>The one finding passed</source>
        <translation>検出事項1件が合格</translation>
    </message>
    <message>
        <source>All {0} findings passed</source>
        <translation>検出事項{0}件がすべて合格</translation>
    </message>
    <message>
        <source>None of the suggestions can be accepted.</source>
        <translation>採用できる提案がありません。</translation>
    </message>
    <message>
        <source>They are answered already, or suggest nothing.</source>
        <translation>すでに回答されているか、提案がありません。</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>不合格{0}件</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>合格{0}件</translation>
    </message>
    <message>
        <source>{0} for a person to check</source>
        <translation>人による確認が必要{0}件</translation>
    </message>
    <message>
        <source>{0} muted</source>
        <translation>ミュート{0}件</translation>
    </message>
    <message>
        <source>{0} not decided</source>
        <translation>判定なし{0}件</translation>
    </message>
    <message>
        <source>A target needs an identifier without @ or line breaks.</source>
        <translation>評価対象には、@と改行を含まない識別子が必要です。</translation>
    </message>
    <message>
        <source>Enter a short name.</source>
        <translation>短い名前を入力してください。</translation>
    </message>
    <message>
        <source>The target&apos;s name is too long.</source>
        <translation>評価対象の名前が長すぎます。</translation>
    </message>
    <message>
        <source>Choose another identifier.</source>
        <translation>ほかの識別子を選択してください。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>names several targets</source>
        <translation>に当てはまる評価対象が複数あります</translation>
    </message>
    <message>
        <source>is not a target of this assessment</source>
        <translation>はこの評価の評価対象ではありません</translation>
    </message>
    <message>
        <source>Its targets: {0}.</source>
        <translation>この評価の評価対象: {0}。</translation>
    </message>
    <message>
        <source>An account number has 12 digits, such as 111122223333.</source>
        <translation>アカウント番号は、111122223333のような12桁の数字です。</translation>
    </message>
    <message>
        <source>It looks like ou-ab12-cdefghij.</source>
        <translation>ou-ab12-cdefghijのような形式です。</translation>
    </message>
    <message>
        <source>The target {0} is already there.</source>
        <translation>評価対象{0}はすでにあります。</translation>
    </message>
    <message>
        <source>{0} is not an AWS account number.</source>
        <translation>{0}はAWSアカウント番号ではありません。</translation>
    </message>
    <message>
        <source>{0} is not an organizational unit&apos;s id.</source>
        <translation>{0}は組織単位のIDではありません。</translation>
    </message>
    <message>
        <source>Changed since signing: {0} answers.</source>
        <translation>署名後に変更された回答: {0}件。</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1} was {2}, is {3}</source>
        <translation>{0}: {1}は{2}から{3}に変わりました</translation>
    </message>
    <message>
        <source>Choose an attestation.</source>
        <translation>表明書を選択してください。</translation>
    </message>
    <message>
        <source>It is unchanged since it was signed by {0}.</source>
        <translation>{0}の署名後、変更はありません。</translation>
    </message>
    <message>
        <source>Nobody had signed it.</source>
        <translation>誰も署名していませんでした。</translation>
    </message>
    <message>
        <source>This document stands: signed by {0}, unchanged since.</source>
        <translation>この文書は有効です。{0}が署名し、その後の変更はありません。</translation>
    </message>
    <message>
        <source>it holds no data of ours.</source>
        <translation>SRM Desktopのデータを含んでいません。</translation>
    </message>
    <message>
        <source>{0} in the place of {1}</source>
        <translation>{1}の位置に{0}</translation>
    </message>
    <message>
        <source>The assessment at hand is not the one this document was made from, or its log was altered.</source>
        <translation>手元の評価は、この文書の作成元ではないか、ログが改変されています。</translation>
    </message>
    <message>
        <source>The assessment still says what was signed.</source>
        <translation>評価の内容は、署名されたものと同じです。</translation>
    </message>
    <message>
        <source>Changed since signing: 1 answer.</source>
        <translation>署名後に変更された回答: 1件。</translation>
    </message>
    <message>
        <source>{0} is not a PDF document.</source>
        <translation>{0}はPDF文書ではありません。</translation>
    </message>
    <message>
        <source>The files attached are not the ones such a document has.</source>
        <translation>添付ファイルが、この種の文書に含まれるものと異なります。</translation>
    </message>
    <message>
        <source>The signature fields are not those the document was made with.</source>
        <translation>署名欄が、文書の作成時のものと異なります。</translation>
    </message>
    <message>
        <source>The signatures are not in the order the document asks for.</source>
        <translation>署名の順序が、文書の定める順序と異なります。</translation>
    </message>
    <message>
        <source>The signatures say that they are older than what they sign.</source>
        <translation>署名が、署名の対象より古い日時を示しています。</translation>
    </message>
    <message>
        <source>One person signed twice, which this form of document does not permit.</source>
        <translation>同じ人が2回署名していますが、この形式の文書では認められません。</translation>
    </message>
    <message>
        <source>This PDF was not made by SRM Desktop.</source>
        <translation>このPDFは、SRM Desktopで作成された文書ではありません。</translation>
    </message>
    <message>
        <source>Do not rely on this document: {0}</source>
        <translation>この文書に依拠しないでください: {0}</translation>
    </message>
    <message>
        <source>This is a draft. Nobody has signed it.</source>
        <translation>これはドラフトです。誰も署名していません。</translation>
    </message>
    <message>
        <source>This document is unchanged, but carries no electronic signature.</source>
        <translation>この文書に変更はありませんが、電子署名もありません。</translation>
    </message>
    <message>
        <source>Not final yet: signed by {0} and unchanged since, it waits for the signature of {1}.</source>
        <translation>まだ最終版ではありません。{0}が署名し、その後の変更はありませんが、{1}の署名を待っています。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{0} is larger than 256 MB.</source>
        <translation>{0}は256 MBを超えています。</translation>
    </message>
    <message>
        <source>The attached {0} is not what the data makes.</source>
        <translation>添付の{0}が、データから作られるものと異なります。</translation>
    </message>
    <message>
        <source>{0}: What the pages show as this signature is not what was signed.</source>
        <translation>{0}: ページに示された署名が、実際に署名されたものと異なります。</translation>
    </message>
    <message>
        <source>The data inside makes no document: {0}.</source>
        <translation>埋め込みデータから文書を作成できません: {0}。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Reliance</source>
        <translation>依拠</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>元に戻す: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>やり直し: {0}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Attestation {0}</source>
        <translation>表明書{0}</translation>
    </message>
    <message>
        <source>Evidence removed: {0}</source>
        <translation>証拠を削除: {0}</translation>
    </message>
    <message>
        <source>Caption of {0}: {1}</source>
        <translation>{0}の説明: {1}</translation>
    </message>
    <message>
        <source>Evidence added: {0}</source>
        <translation>証拠を追加: {0}</translation>
    </message>
    <message>
        <source>Evidence brought back: {0}</source>
        <translation>証拠を復元: {0}</translation>
    </message>
    <message>
        <source>Evidence linked: {0}</source>
        <translation>証拠をリンク: {0}</translation>
    </message>
    <message>
        <source>Evidence unlinked: {0}</source>
        <translation>証拠のリンクを解除: {0}</translation>
    </message>
    <message>
        <source>Choose a .pem, .crt or .cer file.</source>
        <translation>.pem、.crt、.cerのいずれかのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The key of the certificate is too short to rely on.</source>
        <translation>証明書の鍵が短く、依拠できません。</translation>
    </message>
    <message>
        <source>The certificate is not meant for signatures.</source>
        <translation>証明書は署名用ではありません。</translation>
    </message>
    <message>
        <source>{0} is not a certificate.</source>
        <translation>{0}は証明書ではありません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s extensions cannot be read.</source>
        <translation>証明書の拡張を読み取れません。</translation>
    </message>
    <message>
        <source>An identity needs the name of a person.</source>
        <translation>署名IDには人の名前が必要です。</translation>
    </message>
    <message>
        <source>Give the name as it is to be printed.</source>
        <translation>印刷されるとおりに名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>より長いものを選択してください。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {0} characters.</source>
        <translation>パスフレーズが{0}文字未満です。</translation>
    </message>
    <message>
        <source>A name or organization is longer than 64 characters.</source>
        <translation>名前または組織が64文字を超えています。</translation>
    </message>
    <message>
        <source>Try the passphrase again, or choose a .p12 or .pfx file.</source>
        <translation>パスフレーズを確認するか、.p12または.pfxファイルを選択してください。</translation>
    </message>
    <message>
        <source>{0} holds no RSA or EC key with its certificate.</source>
        <translation>{0}に、証明書付きのRSA鍵またはEC鍵がありません。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: the passphrase is wrong, or it is not a PKCS#12 file.</source>
        <translation>{0}を開けません。パスフレーズが違うか、PKCS#12ファイルではありません。</translation>
    </message>
    <message>
        <source>{0}, not trusted here</source>
        <translation>{0} (ここでは信頼されていません)</translation>
    </message>
    <message>
        <source>The document is encrypted.</source>
        <translation>文書は暗号化されています。</translation>
    </message>
    <message>
        <source>The document holds changes that no signature made.</source>
        <translation>文書に、署名によらない変更があります。</translation>
    </message>
    <message>
        <source>The signatures do not follow one another.</source>
        <translation>署名が連続していません。</translation>
    </message>
    <message>
        <source>Something was added after the last signature ({0:,} B).</source>
        <translation>最後の署名の後に追加されたものがあります ({0:,} B)。</translation>
    </message>
    <message>
        <source>What was signed has been changed.</source>
        <translation>署名された内容が変更されています。</translation>
    </message>
    <message>
        <source>The signature does not belong to its certificate.</source>
        <translation>署名が、その証明書のものではありません。</translation>
    </message>
    <message>
        <source>After this signature something was changed that it does not permit.</source>
        <translation>この署名の後に、署名が認めていない変更があります。</translation>
    </message>
    <message>
        <source>Its timestamp does not hold.</source>
        <translation>タイムスタンプが有効ではありません。</translation>
    </message>
    <message>
        <source>The signature is not where it says.</source>
        <translation>署名が、示された位置にありません。</translation>
    </message>
    <message>
        <source>It uses a method that can be forged ({0}).</source>
        <translation>偽造可能な方式を使用しています ({0})。</translation>
    </message>
    <message>
        <source>It carries a certificate that has no part in it.</source>
        <translation>関係のない証明書を含んでいます。</translation>
    </message>
    <message>
        <source>It gives another name than its certificate.</source>
        <translation>証明書と異なる名前を示しています。</translation>
    </message>
    <message>
        <source>It was made at a time that has not come yet.</source>
        <translation>署名日時が未来の日時です。</translation>
    </message>
    <message>
        <source>The document was changed after it was made.</source>
        <translation>文書は作成後に変更されています。</translation>
    </message>
    <message>
        <source>Something is hidden behind the signature.</source>
        <translation>署名の背後に何かが隠されています。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read: {0}.</source>
        <translation>ファイルは破損しており、読み込めません: {0}。</translation>
    </message>
    <message>
        <source>The signature cannot be read: {0}.</source>
        <translation>署名を読み取れません: {0}。</translation>
    </message>
    <message>
        <source>The document has two tables of contents that may differ.</source>
        <translation>文書に、内容の異なり得る目次が2つあります。</translation>
    </message>
    <message>
        <source>The revision that signs {0} changes more than its signature.</source>
        <translation>{0}が署名した版で、署名以外のものも変更されています。</translation>
    </message>
    <message>
        <source>Try again, or sign without one.</source>
        <translation>もう一度試すか、タイムスタンプなしで署名してください。</translation>
    </message>
    <message>
        <source>Verify it first, and make it again if need be.</source>
        <translation>先に検証し、必要であれば作成し直してください。</translation>
    </message>
    <message>
        <source>The timestamp server gave no timestamp: {0}.</source>
        <translation>タイムスタンプサーバーからタイムスタンプを取得できませんでした: {0}。</translation>
    </message>
    <message>
        <source>The document cannot be signed: {0}.</source>
        <translation>文書に署名できません: {0}。</translation>
    </message>
    <message>
        <source>it holds no certificate with its private key</source>
        <translation>証明書とその秘密鍵がありません</translation>
    </message>
    <message>
        <source>The token does not accept this PIN.</source>
        <translation>トークンがこのPINを受け付けません。</translation>
    </message>
    <message>
        <source>Mind that tokens lock after a few wrong PINs.</source>
        <translation>トークンは、PINを数回間違えるとロックされます。ご注意ください。</translation>
    </message>
    <message>
        <source>Check that it is plugged in, and that this is its PKCS#11 module.</source>
        <translation>トークンが接続されていること、このPKCS#11モジュールがトークンのものであることを確認してください。</translation>
    </message>
    <message>
        <source>The token cannot be used through {0}: {1}.</source>
        <translation>{0}を通じてトークンを使用できません: {1}。</translation>
    </message>
    <message>
        <source>The certificate was not valid before {0}.</source>
        <translation>証明書は{0}より前には有効ではありませんでした。</translation>
    </message>
    <message>
        <source>Import what Prowler wrote as OCSF JSON or CSV, or Security Hub&apos;s findings as ASFF or OCSF JSON.</source>
        <translation>ProwlerがOCSF JSONまたはCSVで書き出したもの、またはSecurity HubのASFFまたはOCSF JSONの検出事項をインポートしてください。</translation>
    </message>
    <message>
        <source>Import the file as the scanner wrote it.</source>
        <translation>スキャナーが書き出したままのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8.</source>
        <translation>{0}はUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>展開して、中のファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Export the matrix instead.</source>
        <translation>代わりにマトリックスをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Choose one: {0}.</source>
        <translation>次から1つを選択してください: {0}。</translation>
    </message>
    <message>
        <source>Ask for the same as a spreadsheet, as CSV or as JSON.</source>
        <translation>同じ内容を、表計算、CSV、JSONのいずれかで入手してください。</translation>
    </message>
    <message>
        <source>Import a spreadsheet, CSV, JSON or YAML file, or add the file as evidence.</source>
        <translation>表計算、CSV、JSON、YAMLのいずれかのファイルをインポートするか、証拠として追加してください。</translation>
    </message>
    <message>
        <source>Give each column a heading.</source>
        <translation>各列に見出しを付けてください。</translation>
    </message>
    <message>
        <source>{0} is a web page.</source>
        <translation>{0}はWebページです。</translation>
    </message>
    <message>
        <source>{0} is of a kind that cannot be imported.</source>
        <translation>{0}は、インポートできない種類のファイルです。</translation>
    </message>
    <message>
        <source>{0} has no table in its first rows.</source>
        <translation>{0}の先頭の数行に表がありません。</translation>
    </message>
    <message>
        <source>The certificate had expired on {0}.</source>
        <translation>証明書は{0}に有効期限が切れていました。</translation>
    </message>
    <message>
        <source>The database is damaged: {0}.</source>
        <translation>データベースが破損しています: {0}。</translation>
    </message>
    <message>
        <source>The change log is broken before change {0}.</source>
        <translation>変更ログが変更{0}の前で途切れています。</translation>
    </message>
    <message>
        <source>Change {0} was altered after it was written.</source>
        <translation>変更{0}は、書き込み後に改変されています。</translation>
    </message>
    <message>
        <source>Change {0} does not follow from what was there before it.</source>
        <translation>変更{0}は、その前の内容とつながりません。</translation>
    </message>
    <message>
        <source>The catalog that the assessment was judged against is missing.</source>
        <translation>評価の基準となったカタログがありません。</translation>
    </message>
    <message>
        <source>Stored evidence {0} is missing.</source>
        <translation>保管された証拠{0}がありません。</translation>
    </message>
    <message>
        <source>The change log holds an action without changes.</source>
        <translation>変更ログに、変更を伴わない操作があります。</translation>
    </message>
    <message>
        <source>The {0} of {1} is not what the change log says.</source>
        <translation>{1}の{0}が、変更ログの内容と異なります。</translation>
    </message>
    <message>
        <source>Stored content {0} was altered.</source>
        <translation>保管された内容{0}が改変されています。</translation>
    </message>
    <message>
        <source>Stored evidence {0} was altered.</source>
        <translation>保管された証拠{0}が改変されています。</translation>
    </message>
    <message>
        <source>The size of evidence {0} is not what is stored.</source>
        <translation>証拠{0}の大きさが、保管されているものと異なります。</translation>
    </message>
    <message>
        <source>The change log holds an entry this program does not know: {0}.</source>
        <translation>変更ログに、このプログラムが扱えない記録があります: {0}。</translation>
    </message>
    <message>
        <source>The {0} of {1} is missing, though logged.</source>
        <translation>ログに記録されている{1}の{0}がありません。</translation>
    </message>
    <message>
        <source>The {0} {1} is stored without any value.</source>
        <translation>{0} {1}が、値のないまま保管されています。</translation>
    </message>
    <message>
        <source>Change {0} does not stand in the order of the log.</source>
        <translation>変更{0}の位置が、ログの順序と異なります。</translation>
    </message>
    <message>
        <source>There is no space left to write to {name}.</source>
        <translation>{name}に書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some disk space and try again.</source>
        <translation>ディスクの空きを増やし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name}に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>ディスクを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} was left in the middle of a change.</source>
        <translation>{name}は、変更の途中で中断されています。</translation>
    </message>
    <message>
        <source>Open it where it can be written; that takes the unfinished change back.</source>
        <translation>書き込み可能な場所で開いてください。未完了の変更が取り消されます。</translation>
    </message>
    <message>
        <source>{name} is read-only.</source>
        <translation>{name}は読み取り専用です。</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it to a folder you can write to.</source>
        <translation>アクセス権を変更するか、書き込み可能なフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation>{name}を開けませんでした。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>フォルダーが存在し、書き込みが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name}はすでに存在します。</translation>
    </message>
    <message>
        <source>{name} is locked by another program.</source>
        <translation>{name}はほかのプログラムにロックされています。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} is not an SRM Desktop assessment.</source>
        <translation>{name}はSRM Desktopの評価ではありません。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .srm.</source>
        <translation>末尾が.srmのファイルを選択してください。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name}は破損しています。</translation>
    </message>
    <message>
        <source>{name} holds a value that is too large.</source>
        <translation>{name}に、大きすぎる値があります。</translation>
    </message>
    <message>
        <source>Ask the sender for another copy.</source>
        <translation>送信者にコピーを依頼してください。</translation>
    </message>
    <message>
        <source>Checking {name} took too long.</source>
        <translation>{name}の点検に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>{name} tries something that an assessment may not do.</source>
        <translation>{name}は、評価に許されない動作を試みています。</translation>
    </message>
    <message>
        <source>Do not use this file.</source>
        <translation>このファイルを使用しないでください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Restore a backup or ask the sender for another copy. Nothing was changed.</source>
        <translation>バックアップを復元するか、送信者にコピーを依頼してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Copy it to a folder you can write to and open the copy.</source>
        <translation>書き込み可能なフォルダーにコピーし、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again.</source>
        <translation>ほかの場所で閉じてから、開き直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged or was altered outside this program. {1}</source>
        <translation>{0}は破損しているか、このプログラム以外で改変されています。{1}</translation>
    </message>
    <message>
        <source>{0} has an older format and is read-only, so it cannot be brought up to date here.</source>
        <translation>{0}は古い形式で読み取り専用のため、ここでは更新できません。</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>ほかの名前を選択するか、先に削除してください。</translation>
    </message>
    <message>
        <source>{0} is open read-only.</source>
        <translation>{0}は読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>{0} is being made by another window.</source>
        <translation>{0}は別のウィンドウで作成中です。</translation>
    </message>
    <message>
        <source>Check the name, or make it with: srm-desktop new</source>
        <translation>名前を確認するか、srm-desktop newで作成してください</translation>
    </message>
    <message>
        <source>{0} is not an SRM Desktop assessment.</source>
        <translation>{0}はSRM Desktopの評価ではありません。</translation>
    </message>
    <message>
        <source>{0} belongs to another program.</source>
        <translation>{0}はほかのプログラムのものです。</translation>
    </message>
    <message>
        <source>{0} was changed by another program: it is in a mode that loses data when copied.</source>
        <translation>{0}はほかのプログラムで変更され、コピーするとデータが失われるモードになっています。</translation>
    </message>
    <message>
        <source>{0} is a folder, not an assessment.</source>
        <translation>{0}はフォルダーであり、評価ではありません。</translation>
    </message>
    <message>
        <source>{0} is a device or pipe, not a file.</source>
        <translation>{0}はファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>開くには、新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>You may not read {0}.</source>
        <translation>{0}を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of SRM Desktop (format {1}; this version reads up to {2}).</source>
        <translation>{0}は、より新しいバージョンのSRM Desktopで書き込まれています (形式{1}。このバージョンが読めるのは{2}まで)。</translation>
    </message>
    <message>
        <source>{0} does not have the structure of an assessment; it was altered or damaged.</source>
        <translation>{0}は評価の構造を持っていません。改変されたか、破損しています。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} changed while it was being read. Nothing was added.</source>
        <translation>{0}は読み込み中に変更されました。何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Remove it, or type the text again.</source>
        <translation>削除するか、テキストを入力し直してください。</translation>
    </message>
    <message>
        <source>The text holds {0!r}, half a character, which cannot be stored.</source>
        <translation>テキストに、保管できない不完全な文字{0!r}があります。</translation>
    </message>
    <message>
        <source>The due date is not a date.</source>
        <translation>期限が日付ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>2026-12-31のように入力してください。</translation>
    </message>
    <message>
        <source>Save it as SVG, or filter it first.</source>
        <translation>SVGとして保存するか、先に絞り込んでください。</translation>
    </message>
    <message>
        <source>{0} is too large for a PNG.</source>
        <translation>{0}は、PNGにするには大きすぎます。</translation>
    </message>
    <message>
        <source>One of the dates cannot be read.</source>
        <translation>読み取れない日付があります。</translation>
    </message>
    <message>
        <source>Write dates as 2026-12-31.</source>
        <translation>日付は2026-12-31のように入力してください。</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>お名前がありません。</translation>
    </message>
    <message>
        <source>Every change is recorded with the name of who made it.</source>
        <translation>すべての変更は、変更した人の名前とともに記録されます。</translation>
    </message>
    <message>
        <source>The file&apos;s folder does not exist.</source>
        <translation>ファイルのフォルダーが存在しません。</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>{0}行目: {1}</translation>
    </message>
    <message>
        <source>The reliance is incomplete.</source>
        <translation>依拠の記載が不完全です。</translation>
    </message>
    <message>
        <source>Give the report, the day it was read, who read it, and what it is relied on for.</source>
        <translation>報告書、閲読日、閲読者、依拠する項目を入力してください。</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>評価対象がまだありません。</translation>
    </message>
    <message>
        <source>Write at least one line.</source>
        <translation>1行以上入力してください。</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>何もチェックされていません。</translation>
    </message>
    <message>
        <source>Tick the evidence that belongs here.</source>
        <translation>ここに結び付ける証拠にチェックを付けてください。</translation>
    </message>
    <message>
        <source>No program opened the copy.</source>
        <translation>コピーを開くプログラムがありませんでした。</translation>
    </message>
    <message>
        <source>Save the file and open it in a program of your choice.</source>
        <translation>ファイルを保存し、お使いのプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The picture is {0} by {1} points, too large to be shown here.</source>
        <translation>画像は{0}×{1}ピクセルで、ここに表示するには大きすぎます。</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>この画像を読み込めません。</translation>
    </message>
    <message>
        <source>Choose where the file is to be written.</source>
        <translation>ファイルの書き出し先を選択してください。</translation>
    </message>
    <message>
        <source>Nothing is in scope.</source>
        <translation>対象範囲が空です。</translation>
    </message>
    <message>
        <source>Choose at least one target and one domain.</source>
        <translation>評価対象とドメインをそれぞれ1つ以上選択してください。</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>ファイルはすでに存在します。</translation>
    </message>
    <message>
        <source>This assessment is open read-only.</source>
        <translation>この評価は読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Close it elsewhere first.</source>
        <translation>先にほかの場所で閉じてください。</translation>
    </message>
    <message>
        <source>There is nothing to judge yet.</source>
        <translation>判定するものがまだありません。</translation>
    </message>
    <message>
        <source>Add targets first.</source>
        <translation>先に評価対象を追加してください。</translation>
    </message>
    <message>
        <source>The minutes need a file.</source>
        <translation>議事録のファイルの指定が必要です。</translation>
    </message>
    <message>
        <source>Choose where to keep the PDF.</source>
        <translation>PDFの保存先を選択してください。</translation>
    </message>
    <message>
        <source>Type them again.</source>
        <translation>入力し直してください。</translation>
    </message>
    <message>
        <source>This identity is {0}&apos;s; the field is for {1}.</source>
        <translation>この署名IDは{0}のものです。この欄は{1}のものです。</translation>
    </message>
    <message>
        <source>Choose {0}&apos;s identity, or correct the people and make the document again.</source>
        <translation>{0}の署名IDを選択するか、関係者を訂正して文書を作成し直してください。</translation>
    </message>
    <message>
        <source>Create the assessment</source>
        <translation>評価を作成</translation>
    </message>
    <message>
        <source>Edit the assessment&apos;s details</source>
        <translation>評価の詳細を編集</translation>
    </message>
    <message>
        <source>Add target {detail}</source>
        <translation>評価対象「{detail}」を追加</translation>
    </message>
    <message>
        <source>Edit target {detail}</source>
        <translation>評価対象「{detail}」を編集</translation>
    </message>
    <message>
        <source>Remove target {detail}</source>
        <translation>評価対象「{detail}」を削除</translation>
    </message>
    <message>
        <source>Add {detail}</source>
        <translation>「{detail}」を追加</translation>
    </message>
    <message>
        <source>Edit {detail}</source>
        <translation>「{detail}」を編集</translation>
    </message>
    <message>
        <source>Remove {detail}</source>
        <translation>「{detail}」を削除</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Set a result to {detail}</source>
        <translation>結果を「{detail}」に設定</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Set an owner to {detail}</source>
        <translation>担当者を「{detail}」に設定</translation>
    </message>
    <message>
        <source>Set a due date to {detail}</source>
        <translation>期限を{detail}に設定</translation>
    </message>
    <message>
        <source>Set the methods of an answer</source>
        <translation>回答の評価方法を設定</translation>
    </message>
    <message>
        <source>Record a risk acceptance</source>
        <translation>リスク受容を記録</translation>
    </message>
    <message>
        <source>Record reliance on {detail}</source>
        <translation>「{detail}」への依拠を記録</translation>
    </message>
    <message>
        <source>Remove reliance on {detail}</source>
        <translation>「{detail}」への依拠を削除</translation>
    </message>
    <message>
        <source>Move to catalog {detail}</source>
        <translation>カタログ「{detail}」へ移行</translation>
    </message>
    <message>
        <source>Set the review of an answer to {detail}</source>
        <translation>回答のレビューを「{detail}」に設定</translation>
    </message>
    <message>
        <source>Explain an exception</source>
        <translation>例外事項を説明</translation>
    </message>
    <message>
        <source>Add action {detail}</source>
        <translation>対応事項「{detail}」を追加</translation>
    </message>
    <message>
        <source>Edit action {detail}</source>
        <translation>対応事項「{detail}」を編集</translation>
    </message>
    <message>
        <source>Mark action {detail} as done</source>
        <translation>対応事項「{detail}」を完了</translation>
    </message>
    <message>
        <source>Reopen action {detail}</source>
        <translation>対応事項「{detail}」を未完了に戻す</translation>
    </message>
    <message>
        <source>Remove action {detail}</source>
        <translation>対応事項「{detail}」を削除</translation>
    </message>
    <message>
        <source>Save filter {detail}</source>
        <translation>フィルター「{detail}」を保存</translation>
    </message>
    <message>
        <source>Remove filter {detail}</source>
        <translation>フィルター「{detail}」を削除</translation>
    </message>
    <message>
        <source>Start meeting {detail}</source>
        <translation>会議「{detail}」を開始</translation>
    </message>
    <message>
        <source>Edit meeting {detail}</source>
        <translation>会議「{detail}」を編集</translation>
    </message>
    <message>
        <source>Decide {detail}</source>
        <translation>{detail}を判定</translation>
    </message>
    <message>
        <source>Minute a decision on {detail}</source>
        <translation>{detail}に関する決定を記録</translation>
    </message>
    <message>
        <source>Minute a dissent on {detail}</source>
        <translation>{detail}に関する異議を記録</translation>
    </message>
    <message>
        <source>Park {detail}</source>
        <translation>{detail}を保留</translation>
    </message>
    <message>
        <source>Correct the minutes on {detail}</source>
        <translation>{detail}に関する議事録を訂正</translation>
    </message>
    <message>
        <source>Leave {detail} as it is</source>
        <translation>{detail}をそのまま残す</translation>
    </message>
    <message>
        <source>Give meeting {detail} more time</source>
        <translation>会議「{detail}」を延長</translation>
    </message>
    <message>
        <source>Close meeting {detail}</source>
        <translation>会議「{detail}」を終了</translation>
    </message>
    <message>
        <source>Make minutes {detail}</source>
        <translation>議事録「{detail}」を作成</translation>
    </message>
    <message>
        <source>Turn to {detail}</source>
        <translation>{detail}へ移動</translation>
    </message>
    <message>
        <source>Interrupt meeting {detail}</source>
        <translation>会議「{detail}」を中断</translation>
    </message>
    <message>
        <source>Resume meeting {detail}</source>
        <translation>会議「{detail}」を再開</translation>
    </message>
    <message>
        <source>Add evidence {detail}</source>
        <translation>証拠「{detail}」を追加</translation>
    </message>
    <message>
        <source>Edit evidence {detail}</source>
        <translation>証拠「{detail}」を編集</translation>
    </message>
    <message>
        <source>Link evidence {detail}</source>
        <translation>証拠「{detail}」をリンク</translation>
    </message>
    <message>
        <source>Unlink evidence {detail}</source>
        <translation>証拠「{detail}」のリンクを解除</translation>
    </message>
    <message>
        <source>Remove evidence {detail}</source>
        <translation>証拠「{detail}」を削除</translation>
    </message>
    <message>
        <source>Import a finding from {detail}</source>
        <translation>「{detail}」から検出事項をインポート</translation>
    </message>
    <message>
        <source>Accept the suggestion {detail}</source>
        <translation>「{detail}」の提案を採用</translation>
    </message>
    <message>
        <source>Import a change from {detail}</source>
        <translation>「{detail}」から変更をインポート</translation>
    </message>
    <message>
        <source>Make attestation {detail}</source>
        <translation>表明書「{detail}」を作成</translation>
    </message>
    <message>
        <source>Record the signatures of {detail}</source>
        <translation>「{detail}」の署名を記録</translation>
    </message>
    <message>
        <source>Revoke attestation {detail}</source>
        <translation>表明書「{detail}」を撤回</translation>
    </message>
    <message>
        <source>Add {count} targets</source>
        <translation>評価対象{count}件を追加</translation>
    </message>
    <message>
        <source>Edit {count} targets</source>
        <translation>評価対象{count}件を編集</translation>
    </message>
    <message>
        <source>Remove {count} targets</source>
        <translation>評価対象{count}件を削除</translation>
    </message>
    <message>
        <source>Record {count} answers</source>
        <translation>回答{count}件を記録</translation>
    </message>
    <message>
        <source>Import changes to {count} entries from {detail}</source>
        <translation>「{detail}」から{count}件の変更をインポート</translation>
    </message>
    <message>
        <source>Add {count} actions</source>
        <translation>対応事項{count}件を追加</translation>
    </message>
    <message>
        <source>Edit {count} actions</source>
        <translation>対応事項{count}件を編集</translation>
    </message>
    <message>
        <source>Mark {count} actions as done</source>
        <translation>対応事項{count}件を完了</translation>
    </message>
    <message>
        <source>Reopen {count} actions</source>
        <translation>対応事項{count}件を未完了に戻す</translation>
    </message>
    <message>
        <source>Remove {count} actions</source>
        <translation>対応事項{count}件を削除</translation>
    </message>
    <message>
        <source>Add {count} files as evidence</source>
        <translation>証拠として{count}個のファイルを追加</translation>
    </message>
    <message>
        <source>Edit {count} pieces of evidence</source>
        <translation>証拠{count}件を編集</translation>
    </message>
    <message>
        <source>Link {count} pieces of evidence</source>
        <translation>証拠{count}件をリンク</translation>
    </message>
    <message>
        <source>Unlink {count} pieces of evidence</source>
        <translation>証拠{count}件のリンクを解除</translation>
    </message>
    <message>
        <source>Remove {count} pieces of evidence</source>
        <translation>証拠{count}件を削除</translation>
    </message>
    <message>
        <source>Set {count} results to {detail}</source>
        <translation>結果{count}件を「{detail}」に設定</translation>
    </message>
    <message>
        <source>Import {count} findings from {detail}</source>
        <translation>「{detail}」から検出事項{count}件をインポート</translation>
    </message>
    <message>
        <source>Accept {count} suggestions</source>
        <translation>提案{count}件を採用</translation>
    </message>
    <message>
        <source>Edit {count} notes</source>
        <translation>メモ{count}件を編集</translation>
    </message>
    <message>
        <source>Set the owner of {count} answers to {detail}</source>
        <translation>回答{count}件の担当者を「{detail}」に設定</translation>
    </message>
    <message>
        <source>Set {count} due dates to {detail}</source>
        <translation>期限{count}件を{detail}に設定</translation>
    </message>
    <message>
        <source>Set the methods of {count} answers</source>
        <translation>回答{count}件の評価方法を設定</translation>
    </message>
    <message>
        <source>Record {count} risk acceptances</source>
        <translation>リスク受容{count}件を記録</translation>
    </message>
    <message>
        <source>Explain {count} exceptions</source>
        <translation>例外事項{count}件を説明</translation>
    </message>
    <message>
        <source>Set the review of {count} answers to {detail}</source>
        <translation>回答{count}件のレビューを「{detail}」に設定</translation>
    </message>
    <message>
        <source>Clear an owner</source>
        <translation>担当者を解除</translation>
    </message>
    <message>
        <source>Clear a due date</source>
        <translation>期限を解除</translation>
    </message>
    <message>
        <source>Clear the owner of {count} answers</source>
        <translation>回答{count}件の担当者を解除</translation>
    </message>
    <message>
        <source>Clear the due date of {count} answers</source>
        <translation>回答{count}件の期限を解除</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>追加者</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>関連先</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>評価日</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Catalog SHA-256</source>
        <translation>カタログのSHA-256</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>読み込むには、新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of SRM Desktop.</source>
        <translation>{0}は、より新しいバージョンのSRM Desktopで書き込まれています。</translation>
    </message>
    <message>
        <source>is no command of the AWS CLI, which begins with aws, a service and an operation</source>
        <translation>AWS CLIのコマンドではありません。aws、サービス、操作の順に始まる必要があります</translation>
    </message>
    <message>
        <source>must be one command alone; a shell would start another one, or write a file</source>
        <translation>単一のコマンドでなければなりません。シェルが別のコマンドを実行するか、ファイルに書き込みます</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>ファイルを訂正し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was imported. Have the file written again.</source>
        <translation>何も取り込まれませんでした。ファイルの再作成を依頼してください。</translation>
    </message>
    <message>
        <source>{0!a} is not an AWS account number of 12 digits</source>
        <translation>{0!a}は12桁のAWSアカウント番号ではありません</translation>
    </message>
    <message>
        <source>{0} cannot be read as CSV: its record in line {1} is broken ({2}).</source>
        <translation>{0}はCSVとして読み込めません: {1}行目のレコードが壊れています ({2})。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Save it as .xlsx.</source>
        <translation>.xlsxとして保存してください。</translation>
    </message>
    <message>
        <source>{0} is an OpenDocument file.</source>
        <translation>{0}はOpenDocumentファイルです。</translation>
    </message>
    <message>
        <source>text may not begin with this character: indent with spaces, quote text</source>
        <translation>この文字で値を始めることはできません。字下げには空白を使い、文字列は引用符で囲んでください</translation>
    </message>
    <message>
        <source>a tab cannot indent; use spaces</source>
        <translation>タブで字下げはできません。空白を使ってください</translation>
    </message>
    <message>
        <source>a key is expected; a quote above may be open, or the indentation differs</source>
        <translation>ここにはキーが必要です。上の引用符が閉じていないか、字下げが揃っていない可能性があります</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>キーの後にコロンが必要です</translation>
    </message>
    <message>
        <source>a comma or the end of the list or mapping in brackets is expected</source>
        <translation>コンマ、または括弧で囲まれたリストやマッピングの終わりが必要です</translation>
    </message>
    <message>
        <source>the indentation differs from that of the list above</source>
        <translation>上のリストと字下げが異なります</translation>
    </message>
    <message>
        <source>text with a colon must be in quotes</source>
        <translation>コロンを含む文字列は引用符で囲む必要があります</translation>
    </message>
    <message>
        <source>a quote or bracket that was opened is never closed</source>
        <translation>開いた引用符または括弧が閉じられていません</translation>
    </message>
    <message>
        <source>a backslash in double quotes must be doubled</source>
        <translation>二重引用符内のバックスラッシュは二つ重ねる必要があります</translation>
    </message>
    <message>
        <source>a file holds one document; take away the line ---</source>
        <translation>1つのファイルには1つの文書しか置けません。---の行を削除してください</translation>
    </message>
    <message>
        <source>tags such as !!python are not used in a catalog</source>
        <translation>!!pythonのようなタグはカタログでは使えません</translation>
    </message>
    <message>
        <source>this is not valid YAML: {0}</source>
        <translation>YAMLとして正しくありません: {0}</translation>
    </message>
    <message>
        <source>this character is not allowed in YAML</source>
        <translation>この文字はYAMLでは使えません</translation>
    </message>
    <message>
        <source>this is not valid YAML</source>
        <translation>YAMLとして正しくありません</translation>
    </message>
    <message>
        <source>aliases are not used here</source>
        <translation>エイリアスはここでは使えません</translation>
    </message>
    <message>
        <source>Write it in another way, then make the document again.</source>
        <translation>別の書き方にしてから、文書をもう一度作成してください。</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer.</source>
        <translation>PDFビューアーで開いてください。</translation>
    </message>
    <message>
        <source>See: srm-desktop catalog list</source>
        <translation>参照: srm-desktop catalog list</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>「{0}」のことですか？</translation>
    </message>
    <message>
        <source>The document cannot be final.</source>
        <translation>文書を最終版にできません。</translation>
    </message>
    <message>
        <source>{0} is an assessment.</source>
        <translation>{0}は評価ファイルです。</translation>
    </message>
    <message>
        <source>Of OSCAL, assessment results, plans of action and catalogs are read.</source>
        <translation>OSCALのうち読み込めるのは、評価結果、行動計画、カタログです。</translation>
    </message>
    <message>
        <source>{0} is packed.</source>
        <translation>{0}は圧縮されています。</translation>
    </message>
    <message>
        <source>{0} is an OSCAL {1}.</source>
        <translation>{0}はOSCALの{1}です。</translation>
    </message>
    <message>
        <source>{0} chairs this meeting, takes its minutes or dissented in it.</source>
        <translation>{0}はこの会議の議長、書記、または異議を述べた人です。</translation>
    </message>
    <message>
        <source>Whoever leaves early has attended.</source>
        <translation>途中で退席した人も出席者です。</translation>
    </message>
    <message>
        <source>Verdicts and decisions</source>
        <translation>判定と決定</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>Rows that name something and say nothing of it: {0}.</source>
        <translation>項目名だけで内容のない行: {0}。</translation>
    </message>
    <message>
        <source>Everybody who is to sign this document has signed it.</source>
        <translation>この文書に署名する人は全員署名しています。</translation>
    </message>
    <message>
        <source>Verify it.</source>
        <translation>文書を検証してください。</translation>
    </message>
    <message>
        <source>This document cannot be signed.</source>
        <translation>この文書には署名できません。</translation>
    </message>
    <message>
        <source>No answer in scope is applicable.</source>
        <translation>対象範囲に該当する回答がありません。</translation>
    </message>
    <message>
        <source>Applicable answers: {2:,}; exceptions: {0:,}; not assessed: {1:,}.</source>
        <translation>該当する回答は{2:,}件、例外事項は{0:,}件、未評価は{1:,}件です。</translation>
    </message>
    <message>
        <source>Unchanged since it was signed, but nothing here vouches for {0}: compare each certificate&apos;s fingerprint with one you were given by other means.</source>
        <translation>署名後の変更はありませんが、{0}を保証するものがここにはありません。各証明書のフィンガープリントを、別の手段で受け取ったものと照合してください。</translation>
    </message>
    <message>
        <source>an earlier version, {0}</source>
        <translation>以前の版、{0}</translation>
    </message>
    <message>
        <source>Choose it where a new assessment is made.</source>
        <translation>新しい評価を作成する画面で選択してください。</translation>
    </message>
    <message>
        <source>There is no assessment open that can be changed.</source>
        <translation>変更できる評価が開かれていません。</translation>
    </message>
    <message>
        <source>See: srm-desktop import --help</source>
        <translation>参照: srm-desktop import --help</translation>
    </message>
    <message>
        <source>{0} says nothing about {1}.</source>
        <translation>{0}は{1}には使えません。</translation>
    </message>
    <message>
        <source>Correct them and try again; srm-desktop catalog validate lists all of them.</source>
        <translation>修正してから、もう一度お試しください。すべての誤りはsrm-desktop catalog validateで確認できます。</translation>
    </message>
    <message>
        <source>The document holds parts that nothing in it uses.</source>
        <translation>文書に、どこからも使われていない部分があります。</translation>
    </message>
    <message>
        <source>{0}: It gives a reason that is not the role of its place.</source>
        <translation>{0}: 署名の理由が、署名欄の役割と異なります。</translation>
    </message>
    <message>
        <source>The signature holds more than a signature.</source>
        <translation>署名に、署名以外のものが含まれています。</translation>
    </message>
    <message>
        <source>It is not a signature of the kind that such a document has.</source>
        <translation>このような文書の署名の形式ではありません。</translation>
    </message>
    <message>
        <source>{name} is not where it was opened any more.</source>
        <translation>{name}は開いたときの場所にありません。</translation>
    </message>
    <message>
        <source>Put it back there, or close it here and open it where it is now.</source>
        <translation>元の場所に戻すか、ここで閉じてから、現在の場所で開いてください。</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>先に評価を開いてください。</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>計画からの逸脱</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>検討済み</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>配付先</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外事項</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外事項</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>追加情報</translation>
    </message>
    <message>
        <source>Work finished</source>
        <translation>作業終了日</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>作業開始日</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File SHA-256</source>
        <translation>ファイルのSHA-256</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>No longer reported</source>
        <translation>報告されなくなったもの</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>インポート日時</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>独立性</translation>
    </message>
    <message>
        <source>Intended users</source>
        <translation>想定利用者</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Judged under catalog</source>
        <translation>判定時のカタログ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>離脱日時</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>制約事項</translation>
    </message>
    <message>
        <source>Log head</source>
        <translation>ログの最新ハッシュ</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>ログ内の位置</translation>
    </message>
    <message>
        <source>Logo SHA-256</source>
        <translation>ロゴのSHA-256</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>評価方法</translation>
    </message>
    <message>
        <source>Minutes taken by</source>
        <translation>書記</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回レビュー日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>対象期間の終了日</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>対象期間の開始日</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>絞り込み条件</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提起日</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>閲読者</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>閲読日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>改善提案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>経営者の見解</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Review comment</source>
        <translation>レビューコメント</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>レビュー日</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>撤回者</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>撤回の理由</translation>
    </message>
    <message>
        <source>Risk accepted by</source>
        <translation>リスク受容の承認者</translation>
    </message>
    <message>
        <source>Risk accepted until</source>
        <translation>リスク受容の期限</translation>
    </message>
    <message>
        <source>Risk accepted because</source>
        <translation>リスク受容の理由</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Signed SHA-256</source>
        <translation>署名後のSHA-256</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Snapshot SHA-256</source>
        <translation>スナップショットのSHA-256</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>評価対象</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Timebox</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tools used</source>
        <translation>使用したツール</translation>
    </message>
    <message>
        <source>Turned in</source>
        <translation>変化したスキャン</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Partially satisfied</source>
        <translation>一部充足</translation>
    </message>
    <message>
        <source>Other than satisfied</source>
        <translation>非充足</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>インタビュー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Changed since acceptance</source>
        <translation>承認後に変更</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Inherited from AWS</source>
        <translation>AWSから継承</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Infrastructure, such as EC2</source>
        <translation>インフラストラクチャ (EC2など)</translation>
    </message>
    <message>
        <source>Managed, such as RDS</source>
        <translation>マネージド (RDSなど)</translation>
    </message>
    <message>
        <source>Abstracted, such as S3 or Lambda</source>
        <translation>抽象化 (S3、Lambdaなど)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWSアカウント</translation>
    </message>
    <message>
        <source>Organizational unit</source>
        <translation>組織単位</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Shared services</source>
        <translation>共有サービス</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>チームメンバー</translation>
    </message>
    <message>
        <source>Responsible management</source>
        <translation>経営責任者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Independent assessment</source>
        <translation>独立評価</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>差替え済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>更新時期</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>重要度なし</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>不合格に転じた</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No conclusion</source>
        <translation>結論なし</translation>
    </message>
    <message>
        <source>Unmodified</source>
        <translation>無限定</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>限定付</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>否定的</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>結論不表明</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>評価の結果</translation>
    </message>
    <message>
        <source>Partially or other than satisfied</source>
        <translation>一部充足または非充足</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>注意すべきもの</translation>
    </message>
    <message>
        <source>A gap whose due date has passed</source>
        <translation>期限を過ぎたギャップ</translation>
    </message>
    <message>
        <source>A gap that nobody owns</source>
        <translation>担当者のいないギャップ</translation>
    </message>
    <message>
        <source>Submitted, or changed since it was accepted</source>
        <translation>提出済み、または承認後に変更されたもの</translation>
    </message>
    <message>
        <source>Judged by an earlier wording</source>
        <translation>以前の文言で判定されたもの</translation>
    </message>
    <message>
        <source>Put off by the last meeting</source>
        <translation>前回の会議で保留されたもの</translation>
    </message>
    <message>
        <source>Changed since the last document or meeting</source>
        <translation>前回の文書または会議以降に変更されたもの</translation>
    </message>
    <message>
        <source>A risk was accepted until a day that has passed</source>
        <translation>リスク受容の期限を過ぎたもの</translation>
    </message>
    <message>
        <source>A scanner found it failing</source>
        <translation>スキャナーで不合格となったもの</translation>
    </message>
    <message>
        <source>Carried by AWS</source>
        <translation>AWSが担うもの</translation>
    </message>
    <message>
        <source>What it comes with</source>
        <translation>付随するもの</translation>
    </message>
    <message>
        <source>Something is noted</source>
        <translation>メモがある</translation>
    </message>
    <message>
        <source>A file is kept as evidence</source>
        <translation>証拠のファイルがある</translation>
    </message>
    <message>
        <source>A scanner reports something</source>
        <translation>スキャナーの検出事項がある</translation>
    </message>
    <message>
        <source>Somebody owes something</source>
        <translation>未完了の対応事項がある</translation>
    </message>
    <message>
        <source>Its risk is accepted</source>
        <translation>リスクが受容されている</translation>
    </message>
    <message>
        <source>Who puts it right</source>
        <translation>是正を担当する人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Part of the catalog</source>
        <translation>カタログの一部</translation>
    </message>
    <message>
        <source>Part of a domain</source>
        <translation>ドメインの一部</translation>
    </message>
    <message>
        <source>How a responsibility&apos;s id begins</source>
        <translation>責任項目のIDの先頭部分</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Account, unit or workload</source>
        <translation>アカウント、組織単位、ワークロードの別</translation>
    </message>
    <message>
        <source>The target&apos;s environment</source>
        <translation>評価対象の環境</translation>
    </message>
    <message>
        <source>What it is about at AWS</source>
        <translation>AWSの何に関するものか</translation>
    </message>
    <message>
        <source>Where the review stands</source>
        <translation>レビューの状態</translation>
    </message>
    <message>
        <source>How it was looked at</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>評価方法なし</translation>
    </message>
    <message>
        <source>Who judged it</source>
        <translation>判定した人</translation>
    </message>
    <message>
        <source>When it was judged</source>
        <translation>判定した日</translation>
    </message>
    <message>
        <source>When it was last changed</source>
        <translation>最後に変更した日</translation>
    </message>
    <message>
        <source>Who carries it: you, AWS or both</source>
        <translation>誰が担うか: お客様、AWS、双方</translation>
    </message>
    <message>
        <source>Nearer than seven days</source>
        <translation>7日より近い</translation>
    </message>
    <message>
        <source>Farther than thirty days</source>
        <translation>30日より先</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>ある日より前</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>ある月</translation>
    </message>
    <message>
        <source>From one month to another</source>
        <translation>ある月から別の月まで</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted picture {0}.png</source>
        <translation>貼り付けた画像{0}.png</translation>
    </message>
    <message>
        <source>Pasted text {0}.txt</source>
        <translation>貼り付けたテキスト{0}.txt</translation>
    </message>
</context>
</TS>
