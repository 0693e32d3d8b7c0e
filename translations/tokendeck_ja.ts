<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Who Can Call</source>
        <translation>呼び出し可否</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>任意のモデル</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意のアドレス</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>表に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.</source>
        <translation>「%1」は IP アドレスではありません。203.0.113.7 や 2001:db8::7 のように入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>“%1” is more than one model. Enter a single name, or leave the field empty.</source>
        <translation>「%1」には複数のモデルが含まれています。名前を1つだけ入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.</source>
        <translation>モデル「%1」はゲートウェイにもどのトークンにもありません。存在しない可能性があります。名前は完全に一致する必要があります。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Allowed (%1)</source>
        <translation>許可 (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>拒否 (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>No tokens.</source>
        <translation>トークンがありません。</translation>
    </message>
    <message>
        <source>“%1” would be allowed now.</source>
        <translation>「%1」は現在許可されます。</translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation>「%1」は拒否されます:</translation>
    </message>
    <message>
        <source>Whether “%1” would be allowed is unknown:</source>
        <translation>「%1」が許可されるかどうかは不明です:</translation>
    </message>
    <message>
        <source>How %1 reads model and IP limits has not been tested: for its tokens with such limits the answer is unknown.</source>
        <translation>%1 がモデル制限と IP 制限をどう解釈するかは検証されていません。これらの制限があるトークンの結果は不明になります。</translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been tested: for tokens with such limits the answer is unknown.</source>
        <translation>このゲートウェイがモデル制限と IP 制限をどう解釈するかは検証されていません。これらの制限があるトークンの結果は不明になります。</translation>
    </message>
    <message>
        <source>Judged by names alone: %1 lists some models under another name.</source>
        <translation>名前だけで判定しています: %1 は一部のモデルを別の名前で一覧に載せます。</translation>
    </message>
    <message>
        <source>The list is incomplete: only loaded tokens are considered.</source>
        <translation>一覧が不完全です。読み込み済みのトークンだけが対象です。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessText</name>
    <message>
        <source>It has expired (%1).</source>
        <translation>期限切れです (%1)。</translation>
    </message>
    <message>
        <source>The gateway has marked it as expired.</source>
        <translation>ゲートウェイが期限切れとしています。</translation>
    </message>
    <message>
        <source>The gateway has marked it as exhausted.</source>
        <translation>ゲートウェイが枯渇としています。</translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation>クォータが枯渇しました: 残り %1。</translation>
    </message>
    <message>
        <source>Its model limits are enabled but empty: no model may be called.</source>
        <translation>モデル制限が有効ですが空です。どのモデルも呼び出せません。</translation>
    </message>
    <message>
        <source>Its model limits contain no possible model name: %1</source>
        <translation>モデル制限に有効なモデル名がありません: %1</translation>
    </message>
    <message>
        <source>“%1” is not in its model limits: %2</source>
        <translation>「%1」はモデル制限に含まれていません: %2</translation>
    </message>
    <message>
        <source>Its IP limits, as %1 reads them, allow no one: %2</source>
        <translation>%1 の解釈では、IP 制限は誰も許可しません: %2</translation>
    </message>
    <message>
        <source>%1 is among its denied addresses: %2</source>
        <translation>%1 は拒否アドレスに含まれています: %2</translation>
    </message>
    <message>
        <source>%1 is outside its IP limits: %2</source>
        <translation>%1 は IP 制限の範囲外です: %2</translation>
    </message>
    <message>
        <source>the user&apos;s own group</source>
        <translation>ユーザー自身のグループ</translation>
    </message>
    <message>
        <source>The gateway offers no model that it may call in its group (%1).</source>
        <translation>このトークンが呼び出せるモデルを、ゲートウェイはグループ (%1) で提供していません。</translation>
    </message>
    <message>
        <source>The gateway does not offer “%1” in its group (%2).</source>
        <translation>ゲートウェイはグループ (%2) で「%1」を提供していません。</translation>
    </message>
    <message>
        <source>The account pays by subscription only, and none is active.</source>
        <translation>このアカウントはサブスクリプション払い専用ですが、有効なサブスクリプションがありません。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1: the gateway refuses every call.</source>
        <translation>アカウントの残高は %1 です。ゲートウェイはすべての呼び出しを拒否します。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>不明なステータス</translation>
    </message>
    <message>
        <source>address outside its limits</source>
        <translation>アドレスが制限外</translation>
    </message>
    <message>
        <source>group gone</source>
        <translation>グループ消失</translation>
    </message>
    <message>
        <source>model not in its limits</source>
        <translation>モデルが制限外</translation>
    </message>
    <message>
        <source>model not offered</source>
        <translation>モデルの提供なし</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>残高なし</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>rule unknown</source>
        <translation>規則が不明</translation>
    </message>
    <message>
        <source>group not listed</source>
        <translation>グループ未掲載</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>無効になっています。</translation>
    </message>
    <message>
        <source>Its call limit, or its quota for the current time window, is used up.</source>
        <translation>呼び出し回数の上限、または現在の時間枠のクォータに達しています。</translation>
    </message>
    <message>
        <source>Its status is %1, which gateways refuse.</source>
        <translation>ステータスが %1 のため、ゲートウェイは拒否します。</translation>
    </message>
    <message>
        <source>Its group, %1, is not among those the account may use.</source>
        <translation>グループ %1 は、このアカウントが使用できるグループに含まれていません。</translation>
    </message>
    <message>
        <source>The gateway has not reported everything that this depends on.</source>
        <translation>判定に必要な情報の一部がゲートウェイから報告されていません。</translation>
    </message>
    <message>
        <source>How this gateway reads such limits is unknown.</source>
        <translation>このゲートウェイがこの種の制限をどう解釈するかは不明です。</translation>
    </message>
    <message>
        <source>Its group, %1, is not among the public ones: the gateway does not report whether it exists.</source>
        <translation>グループ %1 は公開グループに含まれていません。存在するかどうかはゲートウェイから報告されません。</translation>
    </message>
    <message>
        <source>“%1” costs %2 a call, times the ratio of the token&apos;s group.</source>
        <translation>「%1」の料金は1回の呼び出しにつき %2 で、トークンのグループの倍率が掛かります。</translation>
    </message>
    <message>
        <source>“%1” costs %2 per million tokens in and %3 out, times the ratio of the token&apos;s group.</source>
        <translation>「%1」の料金は100万トークンあたり入力 %2、出力 %3 で、トークンのグループの倍率が掛かります。</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Not reported by %1, and not considered: %2.</source>
        <translation>%1 から報告がないため考慮していません: %2。</translation>
    </message>
    <message>
        <source>Not reported by the gateway, and not considered: %1.</source>
        <translation>ゲートウェイから報告がないため考慮していません: %1。</translation>
    </message>
    <message>
        <source>Rate limits are not visible here.</source>
        <translation>レート制限はここでは分かりません。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>loading %1…</source>
        <comment>so many tokens so far</comment>
        <translation>%1件まで読み込み中…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>loading %1 of %2…</source>
        <translation>%1 / %2 を読み込み中…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>waiting for the limit</source>
        <translation>呼び出し制限の解除待ち</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting for the limit until %1</source>
        <comment>a time</comment>
        <translation>呼び出し制限の解除待ち (%1 まで)</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>a time</comment>
        <translation>%1 まで待機</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>再試行中…</translation>
    </message>
    <message>
        <source>retrying at %1</source>
        <comment>a time</comment>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>a time</comment>
        <translation>再試行 %1</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完全: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tokens, a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>残高なし</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>アクセストークンなし</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>a number of tokens</comment>
        <translation>%1、不完全</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>a time</comment>
        <translation>最終読み取り: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsModel</name>
    <message>
        <source>All gateways</source>
        <translation>すべてのゲートウェイ</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsPane</name>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>新しいゲートウェイ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>コンソールで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>新しいゲートウェイ(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (オン)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export tokens to a file for spreadsheets</source>
        <translation>トークンを表計算ソフト用のファイルに書き出します</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>JSON をエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>Export tokens to a file for other programs</source>
        <translation>トークンを他のプログラム用のファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the current view: the table or the overview</source>
        <translation>現在の表示 (表または概要) を印刷します</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the current view as a PDF</source>
        <translation>現在の表示を PDF として保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy Masked Keys</source>
        <translation>マスク済みキーをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Full &amp;Key</source>
        <translation>完全なキーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Requests this one key from the gateway; must be allowed in the gateway settings</source>
        <translation>このキーだけをゲートウェイに要求します。ゲートウェイの設定で許可しておく必要があります</translation>
    </message>
    <message>
        <source>Copy Ce&amp;ll</source>
        <translation>セルをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation>フィルターをクリア(&amp;E)</translation>
    </message>
    <message>
        <source>Saved F&amp;ilters</source>
        <translation>保存したフィルター(&amp;I)</translation>
    </message>
    <message>
        <source>Calls of &amp;Token…</source>
        <translation>トークンの呼び出し(&amp;T)…</translation>
    </message>
    <message>
        <source>The latest calls of the selected token, from the gateway&apos;s log</source>
        <translation>選択したトークンの最近の呼び出し (ゲートウェイのログから)</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>コンソールで開く(&amp;O)</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser</source>
        <translation>ゲートウェイのトークンページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>&amp;Unusual Days…</source>
        <translation>使用量の異常日(&amp;U)…</translation>
    </message>
    <message>
        <source>Days on which far more was used than usual</source>
        <translation>使用量が普段より大幅に多かった日</translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation>呼び出し可否(&amp;W)…</translation>
    </message>
    <message>
        <source>Which tokens allow a call to a model from an address, and why others do not</source>
        <translation>あるアドレスからモデルを呼び出せるトークンと、呼び出せないトークンの理由</translation>
    </message>
    <message>
        <source>Cha&amp;nges…</source>
        <translation>変更点(&amp;N)…</translation>
    </message>
    <message>
        <source>What changed since your last visit, or between two moments</source>
        <translation>前回の確認以降、または2つの時点の間の変更点</translation>
    </message>
    <message>
        <source>For&amp;get History of Token…</source>
        <translation>トークンの履歴を消去(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete what was kept of the selected token</source>
        <translation>選択したトークンについて保存した内容を削除します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Appearance, gateways, findings, notifications, history, network, privacy and shortcuts</source>
        <translation>外観、ゲートウェイ、指摘事項、通知、履歴、ネットワーク、プライバシー、ショートカット</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Reload the list from the gateway</source>
        <translation>ゲートウェイから一覧を再読み込みします</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ontinue Loading</source>
        <translation>読み込みを再開(&amp;O)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>一覧の残りを読み込みます</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>ゲートウェイの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Address and credentials of this gateway</source>
        <translation>このゲートウェイのアドレスと認証情報</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>新しいゲートウェイ(&amp;N)…</translation>
    </message>
    <message>
        <source>Connect to another gateway or account</source>
        <translation>別のゲートウェイまたはアカウントに接続します</translation>
    </message>
    <message>
        <source>Re&amp;move Gateway…</source>
        <translation>ゲートウェイを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>ゲートウェイをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the gateways in a file; their access tokens are not in it</source>
        <translation>ファイル内のゲートウェイを追加します。アクセストークンは含まれません</translation>
    </message>
    <message>
        <source>E&amp;xport Gateways…</source>
        <translation>ゲートウェイをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Save all gateways to a file, without access tokens</source>
        <translation>すべてのゲートウェイをアクセストークン抜きでファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;All Gateways</source>
        <translation>すべてのゲートウェイ(&amp;A)</translation>
    </message>
    <message>
        <source>The tokens of all gateways together</source>
        <translation>すべてのゲートウェイのトークンをまとめて表示します</translation>
    </message>
    <message>
        <source>&amp;Demo Gateways</source>
        <translation>デモ用ゲートウェイ(&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示の切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>Click a control to see what it does</source>
        <translation>画面の要素をクリックすると、その説明が表示されます</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>フィルター構文(&amp;F)</translation>
    </message>
    <message>
        <source>What you can type into the filter field</source>
        <translation>フィルター欄に入力できる内容</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Find an A&amp;ction…</source>
        <translation>操作を検索(&amp;C)…</translation>
    </message>
    <message>
        <source>All that the menus can do, by words</source>
        <translation>メニューのすべての機能を言葉で検索します</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report</source>
        <translation>診断レポートをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, platform and how gateways answered, without keys, names and addresses</source>
        <translation>バージョン、プラットフォーム、ゲートウェイの応答状況 (キー、名前、アドレスは含みません)</translation>
    </message>
    <message>
        <source>&amp;About TokenDeck</source>
        <translation>TokenDeck について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>The table of tokens</source>
        <translation>トークンの表</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Totals, charts and findings</source>
        <translation>合計、グラフ、指摘事項</translation>
    </message>
    <message>
        <source>Sid&amp;e Bar</source>
        <translation>サイドバー(&amp;E)</translation>
    </message>
    <message>
        <source>The list of gateways</source>
        <translation>ゲートウェイの一覧</translation>
    </message>
    <message>
        <source>Summary C&amp;ards</source>
        <translation>集計カード(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Raw Quota</source>
        <translation>クォータ単位で表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show amounts in quota units instead of money</source>
        <translation>金額の代わりにクォータ単位で表示します</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway &amp;Order</source>
        <translation>ゲートウェイの順序(&amp;O)</translation>
    </message>
    <message>
        <source>Unsorted: the order in which the gateway lists its tokens</source>
        <translation>並べ替えなし: ゲートウェイの一覧どおりの順序</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the previous view</source>
        <translation>前の表示に戻ります</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>進む(&amp;W)</translation>
    </message>
    <message>
        <source>Go forward to the next view</source>
        <translation>次の表示に進みます</translation>
    </message>
    <message>
        <source>&amp;First Page</source>
        <translation>最初のページ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last Page</source>
        <translation>最後のページ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Page</source>
        <translation>ページへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Free&amp;ze Status and Name</source>
        <translation>ステータスと名前を固定(&amp;Z)</translation>
    </message>
    <message>
        <source>Keep these columns visible when scrolling sideways</source>
        <translation>横にスクロールしてもこれらの列を表示し続けます</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Restore the default sizes, columns and panels</source>
        <translation>サイズ、列、パネルを既定に戻します</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>コンパクト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>ゆったり(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
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
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Dens&amp;ity</source>
        <translation>行の高さ(&amp;I)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>テーマ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ゲートウェイ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AddressPage</name>
    <message>
        <source>Step 1 of 3: Gateway address</source>
        <translation>手順 1/3: ゲートウェイのアドレス</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// を使用</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>暗号化せずに送信(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>この証明書を信頼(&amp;R)</translation>
    </message>
    <message>
        <source>Continue Any&amp;way</source>
        <translation>このまま続行(&amp;W)</translation>
    </message>
    <message>
        <source>Enter the address at which you open your gateway&apos;s console in the browser. Any of its pages will do, and so will a call copied as a curl command.</source>
        <translation>ブラウザーでゲートウェイのコンソールを開くときのアドレスを入力してください。どのページのアドレスでもかまいません。curl コマンドとしてコピーした呼び出しも使えます。</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>ゲートウェイのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>このコンピューターとゲートウェイの間のネットワークが VPN などで安全な場合に限ります</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>必ず、フィンガープリントをゲートウェイ自身の証明書のものと照合してから行ってください</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsDialog</name>
    <message>
        <source>The gateway refused to list the calls.</source>
        <translation>ゲートウェイが呼び出しの一覧を拒否しました。</translation>
    </message>
    <message>
        <source>This account is not allowed to list its calls.</source>
        <translation>このアカウントには自身の呼び出しを一覧する権限がありません。</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>ゲートウェイからのメッセージ: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>The calls of the pages that have been read</source>
        <translation>読み込んだページの呼び出し</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>すべてエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>Reads all pages first; at most %1 calls</source>
        <translation>先にすべてのページを読み込みます (最大 %1件の呼び出し)</translation>
    </message>
    <message>
        <source>Stop this export to see the calls of “%1”.</source>
        <translation>「%1」の呼び出しを表示するには、このエクスポートを停止してください。</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <source>There are no more calls.</source>
        <translation>これ以上の呼び出しはありません。</translation>
    </message>
    <message>
        <source>The calls of this token cannot be asked for: the gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>このトークンの呼び出しは照会できません。ゲートウェイのログはトークンを名前で識別しますが、このトークンには名前がありません。</translation>
    </message>
    <message>
        <source>All calls on this page are of other tokens with the same name.</source>
        <translation>このページの呼び出しは、すべて同名の別のトークンのものです。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No calls in the log.</source>
        <translation>ログに呼び出しはありません。</translation>
    </message>
    <message>
        <source>Loading page %1…</source>
        <translation>ページ %1 を読み込み中…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this name</source>
        <translation>
            <numerusform>この名前の呼び出し %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln件の呼び出し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway knows calls by the token&apos;s name only; %Ln token(s) are called so.</source>
        <translation>
            <numerusform>ゲートウェイは呼び出しをトークンの名前だけで識別します。この名前のトークンは%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln call(s) of other tokens with the same name.</source>
        <translation>
            <numerusform>同名の別のトークンの呼び出し %Ln件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded by the gateway: %1.</source>
        <translation>ゲートウェイが記録していません: %1。</translation>
    </message>
    <message>
        <source>Reading all calls</source>
        <translation>すべての呼び出しを読み込み中</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>何も書き込まれていません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) read</source>
        <translation>
            <numerusform>%Ln件の呼び出しを読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln call(s) saved to %1. An export has no more.</source>
        <translation>
            <numerusform>最新の%Ln件の呼び出しを %1 に保存しました。1回のエクスポートはここまでです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1</source>
        <translation>
            <numerusform>%Ln件の呼び出しを %1 に保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsModel</name>
    <message>
        <source>under 1 s</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分 %2秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>ゲートウェイから報告されていません。</translation>
    </message>
    <message>
        <source>The gateway reports whole seconds, rounded down.</source>
        <translation>ゲートウェイは秒未満を切り捨てて報告します。</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>入力 (プロンプト) のトークン数</translation>
    </message>
    <message>
        <source>Tokens of the completion</source>
        <translation>出力 (補完) のトークン数</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Cards</name>
    <message>
        <source>of %1</source>
        <comment>all that was granted</comment>
        <translation>付与 %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln unlimited</source>
        <translation>
            <numerusform>+ 無制限 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3</source>
        <translation>残り %1 / 付与 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln token(s) is unknown.</source>
        <translation>
            <numerusform>%Ln件のトークンのクォータが不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>tokens hold %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>The account holds %1, its usable limited tokens %2.</source>
        <translation>アカウントの残高は %1、使用可能な上限付きトークンの残りは合計 %2 です。</translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation>残高を %1 超過</translation>
    </message>
    <message>
        <source>no token works</source>
        <translation>全トークン使用不可</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot pay</source>
        <translation>
            <numerusform>%Ln件が支払い不可</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 of %2 accounts</source>
        <translation>%2件中 %1件のアカウント</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all tokens</comment>
        <translation>全 %1件</translation>
    </message>
    <message>
        <source>Their status, expiry and quota allow calls.</source>
        <translation>ステータス、有効期限、クォータのいずれも呼び出しを許可しています。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>期限間近</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>%1 expired · %2 exhausted</source>
        <translation>期限切れ %1 · 枯渇 %2</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>無効 %1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>%1% 未満</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>unused or expired</source>
        <translation>未使用か期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Usable but never used or unused for %n day(s); or expired or exhausted but still enabled.</source>
        <translation>
            <numerusform>使用可能だが一度も使われていない、または%n日以上使われていないもの。あるいは、期限切れか枯渇なのに有効のままのもの。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>no model, IP</source>
        <translation>モデル、IP、</translation>
    </message>
    <message>
        <source>or quota limit</source>
        <translation>クォータの制限なし</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>by findings</source>
        <translation>指摘による</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>警告 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>in %1 of %2 loaded</source>
        <translation>%2件中 %1件で集計</translation>
    </message>
    <message>
        <source>in the %1 loaded</source>
        <translation>読込済み %1件で集計</translation>
    </message>
    <message>
        <source>%1 since the last refresh</source>
        <translation>前回の更新から %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangeText</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>消失 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>名前変更 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>ステータス変更 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another key</source>
        <translation>
            <numerusform>キー交換 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with wider limits</source>
        <translation>
            <numerusform>制限緩和 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower limits</source>
        <translation>
            <numerusform>制限強化 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more quota</source>
        <translation>
            <numerusform>クォータ増加 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less quota</source>
        <translation>
            <numerusform>クォータ減少 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another expiry</source>
        <translation>
            <numerusform>期限変更 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another group</source>
        <translation>
            <numerusform>グループ変更 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (lets everyone in)</source>
        <translation>%1 (全員を許可)</translation>
    </message>
    <message>
        <source>%1 (lets no one in)</source>
        <translation>%1 (誰も許可しない)</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>denied addresses: %1</source>
        <translation>拒否アドレス: %1</translation>
    </message>
    <message>
        <source>quota: %1</source>
        <translation>クォータ: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation>グループ: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>name or change</source>
        <translation>名前または変更内容</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two moments</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>変更点(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Since my last visit (%1)</source>
        <translation>前回の確認以降 (%1)</translation>
    </message>
    <message>
        <source>Since my last visit</source>
        <translation>前回の確認以降</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日以降</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation>2つの時点の間</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>History is off: nothing was kept that could be compared.</source>
        <translation>履歴がオフです。比較できる記録がありません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation>異なる2つの時点を選択してください。</translation>
    </message>
    <message>
        <source>Nothing was loaded in this time.</source>
        <translation>この期間には何も読み込まれていません。</translation>
    </message>
    <message>
        <source>History begins with this load: changes are shown from the next one on.</source>
        <translation>履歴は今回の読み込みから始まります。変更点は次回から表示されます。</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>%1 以降の変更はありません。</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>検索に一致する変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) changed: %1.</source>
        <translation>
            <numerusform>%Ln件のトークンが変更されました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>History begins %1.</source>
        <translation>履歴の開始: %1。</translation>
    </message>
    <message>
        <source>“%1” is gone: it is no longer in the table.</source>
        <translation>「%1」は消失し、表にはもうありません。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation>変更前 → 変更後</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save Image…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>The file name must end in .svg or .png.</source>
        <translation>ファイル名の末尾は .svg または .png にしてください。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Changed since your last visit: %1</source>
        <translation>前回の確認以降の変更: %1</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>ゲートウェイ上のステータス: %1</translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation>残り %1、使用済み %2</translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation>(ユーザー自身のグループ)</translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation>ユーザー自身のグループ</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>指摘あり</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>重大度: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>The token&apos;s current status, whatever the gateway has stored</source>
        <translation>トークンの現在の実際の状態 (ゲートウェイに保存された値とは限りません)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name its owner gave it</source>
        <translation>所有者が付けた名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The API key, masked</source>
        <translation>API キー (マスク済み)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The group whose channels and prices apply</source>
        <translation>使用できるチャネルと料金を決めるグループ</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Quota that remains</source>
        <translation>残っているクォータ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Less than $1</source>
        <translation>$1 未満</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Share of the granted quota that remains</source>
        <translation>付与されたクォータのうち残っている割合</translation>
    </message>
    <message>
        <source>Less than 10 % left</source>
        <translation>残り 10% 未満</translation>
    </message>
    <message>
        <source>Less than half left</source>
        <translation>残り半分未満</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Quota used so far</source>
        <translation>これまでに使用したクォータ</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>$1 or more</source>
        <translation>$1 以上</translation>
    </message>
    <message>
        <source>$100 or more</source>
        <translation>$100 以上</translation>
    </message>
    <message>
        <source>Used 24 h</source>
        <translation>24時間使用量</translation>
    </message>
    <message>
        <source>Quota used in the last 24 hours</source>
        <translation>過去24時間に使用したクォータ</translation>
    </message>
    <message>
        <source>Used 7 d</source>
        <translation>7日使用量</translation>
    </message>
    <message>
        <source>Quota used in the last 7 days</source>
        <translation>過去7日間に使用したクォータ</translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation>30日使用量</translation>
    </message>
    <message>
        <source>Quota used in the last 30 days</source>
        <translation>過去30日間に使用したクォータ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>枯渇予測</translation>
    </message>
    <message>
        <source>When its quota, or its account&apos;s balance, will be used up</source>
        <translation>クォータまたはアカウントの残高が枯渇する時期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>Not as it is used now</source>
        <translation>現在の使用量では枯渇なし</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>When the token expires</source>
        <translation>トークンの有効期限</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>How many findings there are, and how severe the worst is</source>
        <translation>指摘の件数と、最も重大な指摘の重大度</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>When the token was last charged</source>
        <translation>トークンに最後に課金された日時</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>1日以内</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>30日より前</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>90日より前</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When the token was created</source>
        <translation>トークンが作成された日時</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>1年より前</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The models it may call, as entered by its owner</source>
        <translation>呼び出せるモデル (所有者の入力どおり)</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>The addresses it may be used from, as entered by its owner</source>
        <translation>使用できるアドレス (所有者の入力どおり)</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The token&apos;s ID on its gateway</source>
        <translation>ゲートウェイでのトークンの ID</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>The gateway it is from</source>
        <translation>トークンが属するゲートウェイ</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ConnectDialog</name>
    <message>
        <source>Connect a Gateway</source>
        <translation>ゲートウェイに接続</translation>
    </message>
    <message>
        <source>More &amp;Settings…</source>
        <translation>詳細設定(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;dd Gateway</source>
        <translation>ゲートウェイを追加(&amp;D)</translation>
    </message>
    <message>
        <source>Proxy, certificates, timeouts and more, in one form</source>
        <translation>プロキシ、証明書、タイムアウトなどを1つの画面で設定します</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation>デモ · %1</translation>
    </message>
    <message>
        <source>Copying full keys is not allowed in this gateway&apos;s settings</source>
        <translation>このゲートウェイの設定では、完全なキーのコピーは許可されていません</translation>
    </message>
    <message>
        <source>Requesting the key…</source>
        <translation>キーを要求中…</translation>
    </message>
    <message>
        <source>The key was not copied.</source>
        <translation>キーはコピーされていません。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何もエクスポートされていません。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1</source>
        <translation>
            <numerusform>%n件のトークンを %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept of this token.</source>
        <translation>このトークンの履歴は保存されていません。</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>「%1」について保存した内容をすべて消去しますか? この操作は元に戻せません。ゲートウェイ自体は何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>The token&apos;s history is forgotten.</source>
        <translation>トークンの履歴を消去しました。</translation>
    </message>
    <message>
        <source>The team&apos;s password is kept for this run only.</source>
        <translation>チームのパスワードは今回の実行の間だけ保持されます。</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one has been started.</source>
        <translation>履歴が破損していたため、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>破損したファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The history is of a newer version of TokenDeck.</source>
        <translation>この履歴は、より新しいバージョンの TokenDeck のものです。</translation>
    </message>
    <message>
        <source>It is shown, and nothing is added to it: %1</source>
        <translation>表示はされますが、追記はされません: %1</translation>
    </message>
    <message>
        <source>There is no history: its file cannot be opened.</source>
        <translation>ファイルを開けないため、履歴がありません。</translation>
    </message>
    <message>
        <source>%1:%2 Another folder can be chosen in Edit &gt; Settings, on the page History.</source>
        <translation>%1: %2 別のフォルダーは「編集 &gt; 設定」の「履歴」ページで選択できます。</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>履歴を書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached.</source>
        <translation>チームの履歴に接続できません。</translation>
    </message>
    <message>
        <source>Nothing is added to the team&apos;s history.</source>
        <translation>チームの履歴には何も追加されません。</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>ログを書き込めません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The gateways were not exported.</source>
        <translation>ゲートウェイはエクスポートされていません。</translation>
    </message>
    <message>
        <source>Gateways exported to %1, without access tokens</source>
        <translation>ゲートウェイをアクセストークン抜きで %1 にエクスポートしました</translation>
    </message>
    <message>
        <source>No gateways were imported.</source>
        <translation>ゲートウェイはインポートされていません。</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 を読み取れませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) imported.</source>
        <translation>
            <numerusform>%n件のゲートウェイをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same address and user ID are there already.</source>
        <translation>
            <numerusform>%n件をスキップしました: 同じアドレスとユーザー ID がすでにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter their access tokens in their settings.</source>
        <translation>それぞれの設定でアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>ゲートウェイをインポート</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The access token is kept for this session only.</source>
        <translation>アクセストークンはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.</source>
        <translation>システムのキーチェーンに保存できませんでした (%1)。アクセストークンは保存されず、次回の起動時に入力が必要になります。</translation>
    </message>
    <message>
        <source>Remove Gateway</source>
        <translation>ゲートウェイを削除</translation>
    </message>
    <message>
        <source>Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.</source>
        <translation>ゲートウェイ「%1」とそのアクセストークン、履歴をこのコンピューターから削除しますか? ゲートウェイ自体は何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The access token could not be removed from the system&apos;s keychain.</source>
        <translation>アクセストークンをシステムのキーチェーンから削除できませんでした。</translation>
    </message>
    <message>
        <source>The keychain says: %1. Remove the “TokenDeck” entry with your system&apos;s password manager, or create a new access token in the gateway&apos;s console, which invalidates the old one.</source>
        <translation>キーチェーンからのメッセージ: %1。システムのパスワードマネージャーで「TokenDeck」の項目を削除するか、ゲートウェイのコンソールで新しいアクセストークンを作成して古いものを無効にしてください。</translation>
    </message>
    <message>
        <source>What has been told cannot be kept, and may be told again.</source>
        <translation>通知済みの内容を保存できないため、同じ通知が再び表示されることがあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and what is the matter there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>During quiet hours</source>
        <translation>通知停止時間中</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>このデスクトップでは通知を表示できません。</translation>
    </message>
    <message>
        <source>TokenDeck</source>
        <translation>TokenDeck</translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>通知はこのように表示されます。</translation>
    </message>
    <message>
        <source>The settings are of a newer version of TokenDeck.</source>
        <translation>設定はより新しいバージョンの TokenDeck のものです。</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and nothing in them is lost.</source>
        <translation>このバージョンで理解できる範囲で使用され、内容が失われることはありません。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CredentialText</name>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>ゲートウェイの証明書は信頼されていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>It differs from the one that was trusted.</source>
        <translation>信頼済みの証明書とは異なります。</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>発行先: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有効期間: %1 ～ %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>アドレスにホスト名がありません。</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>有効なアドレスではありません。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Without https, others on the network can read the access token.</source>
        <translation>https を使わないと、ネットワーク上の他人にアクセストークンを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>The command logs in with a browser cookie, which does not work here. Create an access token in the console, under personal settings.</source>
        <translation>このコマンドはブラウザーの Cookie でログインするため、ここでは使えません。コンソールの個人設定でアクセストークンを作成してください。</translation>
    </message>
    <message>
        <source>This is a browser token, which expires soon. Create an access token in the console, under personal settings.</source>
        <translation>これはすぐに期限が切れるブラウザー用のトークンです。コンソールの個人設定でアクセストークンを作成してください。</translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it can call models but not log in. Create an access token in the console, under personal settings.</source>
        <translation>これはモデル用のキー (sk-…) で、モデルの呼び出しはできますがログインはできません。コンソールの個人設定でアクセストークンを作成してください。</translation>
    </message>
    <message>
        <source>It contains a line break or control character.</source>
        <translation>改行または制御文字が含まれています。</translation>
    </message>
    <message>
        <source>An access token has no spaces and no letters other than a–z.</source>
        <translation>アクセストークンには、空白や a–z 以外の文字は含まれません。</translation>
    </message>
    <message>
        <source>The user ID is a number, shown in the console&apos;s personal settings.</source>
        <translation>ユーザー ID は数字で、コンソールの個人設定に表示されます。</translation>
    </message>
    <message>
        <source>Most gateways expect New-Api-User here.</source>
        <translation>ほとんどのゲートウェイでは New-Api-User を指定します。</translation>
    </message>
    <message>
        <source>A header name may contain only letters, digits and hyphens.</source>
        <translation>ヘッダー名に使えるのは英字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation>このヘッダーは別の用途に使われています。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>この名前は別のプロファイルで使われています。</translation>
    </message>
    <message>
        <source>The profile “%1” has the same address and user ID.</source>
        <translation>プロファイル「%1」のアドレスとユーザー ID が同じです。</translation>
    </message>
    <message>
        <source>A gateway without tokens; its kind cannot be told from an empty list</source>
        <translation>トークンのないゲートウェイ (空の一覧からは種類を判別できません)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>ゲートウェイからのメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::DetailsPane</name>
    <message>
        <source>Select a token to see its details.</source>
        <translation>トークンを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>モデル制限</translation>
    </message>
    <message>
        <source>IP limits</source>
        <translation>IP 制限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Open in Console</source>
        <translation>コンソールで開く</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser, where tokens can be changed</source>
        <translation>ゲートウェイのトークンページをブラウザーで開きます。トークンはそこで変更できます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Masked key</source>
        <translation>マスク済みキー</translation>
    </message>
    <message>
        <source>Copy Masked Key</source>
        <translation>マスク済みキーをコピー</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Group ratio</source>
        <translation>グループ倍率</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>保存ステータス</translation>
    </message>
    <message>
        <source>Gateways write &quot;expired&quot; and &quot;exhausted&quot; only when a token is next used.</source>
        <translation>ゲートウェイが「期限切れ」や「枯渇」を書き込むのは、トークンが次に使われたときだけです。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残りの割合</translation>
    </message>
    <message>
        <source>Of the granted quota: remaining and used together</source>
        <translation>付与されたクォータ (残りと使用済みの合計) に対する割合</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · 有効期限: %2</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>ゲートウェイ上のステータス: %1</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>ゲートウェイから報告がないか、未知の形式です。</translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and checked here; copy and export include all of it.</source>
        <translation>ここで表示・検査するのは一覧の先頭部分だけです。コピーとエクスポートには全体が含まれます。</translation>
    </message>
    <message>
        <source>Limits · Models</source>
        <translation>制限 · モデル</translation>
    </message>
    <message>
        <source>Limits · Models (%1)</source>
        <translation>制限 · モデル (%1)</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Limits · IPs</source>
        <translation>制限 · IP</translation>
    </message>
    <message>
        <source>Limits · IPs (%1)</source>
        <translation>制限 · IP (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>指摘事項 (%1)</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>指摘事項はありません。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>…ほか</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ErrorText</name>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>ゲートウェイに接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>ネットワークとゲートウェイのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>No readable answer arrived in time.</source>
        <translation>読み取れる応答が時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer timeout can be set in the settings.</source>
        <translation>ゲートウェイが混雑している可能性があります。タイムアウトは設定で長くできます。</translation>
    </message>
    <message>
        <source>No secure connection to the gateway.</source>
        <translation>ゲートウェイと安全な接続を確立できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server supports https at this address and port.</source>
        <translation>何も送信されていません。このアドレスとポートでサーバーが https に対応しているか確認してください。</translation>
    </message>
    <message>
        <source>The access token would be sent without encryption.</source>
        <translation>アクセストークンが暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation>何も送信されていません。https:// を使うか、プロファイルの設定で許可してください。</translation>
    </message>
    <message>
        <source>The connection cannot be set up as configured.</source>
        <translation>設定どおりに接続できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation>何も送信されていません。プロキシと証明書ファイルを確認してください。</translation>
    </message>
    <message>
        <source>An access token is required.</source>
        <translation>アクセストークンが必要です。</translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain you are asked for it at each start.</source>
        <translation>何も送信されていません。システムのキーチェーンがない場合は、起動のたびに入力が必要です。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address redirects to %1</source>
        <translation>ゲートウェイのアドレスは %1 にリダイレクトされます</translation>
    </message>
    <message>
        <source>The credentials were not sent there. If the gateway has moved, enter its new address.</source>
        <translation>認証情報はそこへ送信されていません。ゲートウェイが移転した場合は、新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>このアドレスにゲートウェイはありません。</translation>
    </message>
    <message>
        <source>Something answers there, but not with a token list. Check the address and its path.</source>
        <translation>応答はありますが、トークンの一覧ではありません。アドレスとパスを確認してください。</translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation>ゲートウェイの手前のファイアウォールまたはプロキシが呼び出しをブロックしました。</translation>
    </message>
    <message>
        <source>It answered with its own page. Ask whoever runs the gateway to allow this program.</source>
        <translation>独自のページが返されました。このプログラムを許可するようゲートウェイの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Something in front of the gateway requires its own login.</source>
        <translation>ゲートウェイの手前にあるものが独自のログインを要求しています。</translation>
    </message>
    <message>
        <source>The answer came from a proxy or another site, not from the gateway. Check the address and the network&apos;s proxy.</source>
        <translation>応答はゲートウェイではなく、プロキシまたは別のサイトからのものです。アドレスとネットワークのプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation>ゲートウェイがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the access token and the user ID.</source>
        <translation>アクセストークンとユーザー ID を確認してください。</translation>
    </message>
    <message>
        <source>The gateway refused to list the tokens.</source>
        <translation>ゲートウェイがトークンの一覧を拒否しました。</translation>
    </message>
    <message>
        <source>It does not say whether the login is the reason.</source>
        <translation>ログインが原因かどうかは示されていません。</translation>
    </message>
    <message>
        <source>This account is not allowed to list its tokens.</source>
        <translation>このアカウントには自身のトークンを一覧する権限がありません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway.</source>
        <translation>ゲートウェイの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The gateway accepts no more calls for now.</source>
        <translation>ゲートウェイは現在、これ以上の呼び出しを受け付けません。</translation>
    </message>
    <message>
        <source>Too many calls within a few minutes. Try again later.</source>
        <translation>数分間の呼び出しが多すぎます。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The gateway reports an internal error.</source>
        <translation>ゲートウェイが内部エラーを報告しました。</translation>
    </message>
    <message>
        <source>Try again; if it persists, ask whoever runs the gateway.</source>
        <translation>再試行してください。解決しない場合は、ゲートウェイの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The gateway gave an unexpected answer (HTTP %1).</source>
        <translation>ゲートウェイが予期しない応答を返しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation>ゲートウェイの応答を読み取れません。</translation>
    </message>
    <message>
        <source>It may be an unsupported kind of gateway.</source>
        <translation>対応していない種類のゲートウェイの可能性があります。</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>一覧が不完全です。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted.</source>
        <translation>ゲートウェイの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Test the connection in the settings to see the certificate.</source>
        <translation>何も送信されていません。証明書を確認するには、設定で接続をテストしてください。</translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation>ゲートウェイの別のアドレス: %1</translation>
    </message>
    <message>
        <source>The credentials were not sent there.</source>
        <translation>認証情報はそこへ送信されていません。</translation>
    </message>
    <message>
        <source>The login is correct: the problem is on the gateway&apos;s side. Try again later.</source>
        <translation>ログイン情報は正しく、問題はゲートウェイ側にあります。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>It kept changing while it was being read: tokens may be missing here.</source>
        <translation>読み取り中に一覧が変化し続けたため、一部のトークンが欠けている可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no readable ID and are missing here.</source>
        <translation>
            <numerusform>%Ln行は ID を読み取れないため、ここにはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.</source>
        <translation>ゲートウェイのトークン数は%1件ですが、送られてきたのは%2件です。残りの所在をゲートウェイの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may be serving old replies.</source>
        <translation>ゲートウェイがどのページでも同じ行を返しています。このコンピューターとの間にあるキャッシュが古い応答を返している可能性があります。</translation>
    </message>
    <message>
        <source>It continues after %1 tokens; no more than that are read.</source>
        <translation>%1件のトークンの後も続いています。これ以上は読み取りません。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ExportDialog</name>
    <message>
        <source>Include a column of fin&amp;dings</source>
        <translation>指摘事項の列を含める(&amp;D)</translation>
    </message>
    <message>
        <source>Include columns of &amp;use and forecast</source>
        <translation>使用量と予測の列を含める(&amp;U)</translation>
    </message>
    <message>
        <source>Add a &amp;byte order mark, for Excel</source>
        <translation>Excel 用にバイト順マークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>トークンをエクスポート</translation>
    </message>
    <message>
        <source>&amp;All tokens (%1)</source>
        <translation>すべてのトークン (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All tokens loaded (%1)</source>
        <translation>読み込み済みのすべてのトークン (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>Tokens matching the &amp;filter (%1)</source>
        <translation>フィルターに一致するトークン (%1)(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Selected tokens (%1)</source>
        <translation>選択したトークン (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>トークン:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>Keys are exported masked, amounts and times as the gateway sent them.</source>
        <translation>キーはマスクして、金額と日時はゲートウェイから届いたまま書き出します。</translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since; the file&apos;s name says so.</source>
        <comment>a time</comment>
        <translation>これらのトークンは %1 に読み取ったものです。以降、ゲートウェイは応答していません。ファイル名にもその旨が入ります。</translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will be incomplete.</source>
        <translation>%2件中 %1件のトークンしか読み込まれていないため、ファイルは不完全になります。</translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will be incomplete.</source>
        <translation>%1件のトークンしか読み込まれていないため、ファイルは不完全になります。</translation>
    </message>
    <message>
        <source>Export it an&amp;yway</source>
        <translation>不完全でもエクスポート(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Used in the last 24 hours, 7 and 30 days, and when a token will be empty</source>
        <translation>過去24時間・7日間・30日間の使用量と、トークンが枯渇する時期</translation>
    </message>
    <message>
        <source>Nothing is known of the tokens&apos; use yet</source>
        <translation>トークンの使用量はまだ分かっていません</translation>
    </message>
    <message>
        <source>Excel recognizes a CSV file as UTF-8 only if it begins with one</source>
        <translation>Excel は、先頭にこのマークがある CSV ファイルだけを UTF-8 と認識します</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>現在のフィルターに名前を付けて保存します</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>フィルターを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete saved filters</source>
        <translation>保存したフィルターの名前変更、ピン留め、並べ替え、削除</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存しました</translation>
    </message>
    <message>
        <source>Save this filter, or choose a saved one</source>
        <translation>このフィルターを保存するか、保存済みのものを選択します</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned filter(s)</source>
        <translation>
            <numerusform>他 %n件のピン留めしたフィルター</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterErrorText</name>
    <message>
        <source>A search term is missing at the end.</source>
        <translation>末尾に検索語がありません。</translation>
    </message>
    <message>
        <source>A search term is missing before “%1”.</source>
        <translation>「%1」の前に検索語がありません。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.</source>
        <translation>「%1」は比較の方法だけで、対象がありません。前に remaining や expires などのフィールドを置いてください。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.</source>
        <translation>フィールド「%1」はありません。「%2」のことですか? コロンを含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Put text with a colon in quotes.</source>
        <translation>フィールド「%1」はありません。使えるフィールド: %2。コロンを含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Did you mean “%2”?</source>
        <translation>「%1」は未知の値です。「%2」のことですか?</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Use one of: %2.</source>
        <translation>「%1」は未知の値です。次のいずれかを使ってください: %2。</translation>
    </message>
    <message>
        <source>“%1” does not apply to this field and value. Write %2 instead.</source>
        <translation>「%1」はこのフィールドと値には使えません。代わりに %2 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation>「%1」は整数ではありません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is ambiguous. Write %2 or %3.</source>
        <translation>「%1」はあいまいです。%2 または %3 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of quota. Write it like %2.</source>
        <translation>「%1」はクォータの量ではありません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write it like %2.</source>
        <translation>「%1」は百分率ではありません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is neither a time span nor a date. Write it like %2.</source>
        <translation>「%1」は期間でも日付でもありません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation>「%1」は IP アドレスではありません。10.0.0.5 のように1つだけ書いてください。</translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at the end.</source>
        <translation>引用符 %1 が閉じていません。末尾に &quot; を付けてください。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Add a ) at the end.</source>
        <translation>この括弧が閉じていません。末尾に ) を付けてください。</translation>
    </message>
    <message>
        <source>“)” has no matching “(”. Add one before it, or put it in quotes.</source>
        <translation>「)」に対応する「(」がありません。前に付けるか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Too many nested parentheses or minus signs.</source>
        <translation>括弧またはマイナス記号の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The site does not report what a dollar is worth.</source>
        <translation>1ドルがいくらに当たるか、サイトから報告がありません。</translation>
    </message>
    <message>
        <source>The site does not report what %1 is worth.</source>
        <translation>%1 がいくらに当たるか、サイトから報告がありません。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>候補 (%1)</translation>
    </message>
    <message>
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</source>
        <translation>フィルター: 単語、is:expiring、model:gpt-5.4、group:vip、ip:10.0.0.5、remaining&lt;%1 …</translation>
    </message>
    <message>
        <source>Use quota units: %1</source>
        <translation>クォータ単位を使ってください: %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterHelp</name>
    <message>
        <source>both words, anywhere in name, group, masked key, models, IPs or ID</source>
        <translation>名前、グループ、マスク済みキー、モデル、IP、ID のどこかに両方の単語がある</translation>
    </message>
    <message>
        <source>exactly this, spaces included</source>
        <translation>空白も含めて完全に一致</translation>
    </message>
    <message>
        <source>without the word; a minus works before any term or parenthesis</source>
        <translation>この単語を含まない (マイナスはどの条件や括弧の前にも置けます)</translation>
    </message>
    <message>
        <source>either</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>括弧でまとめる</translation>
    </message>
    <message>
        <source>any of several values: enabled, disabled, expired, exhausted, unknown</source>
        <translation>いずれかの値: enabled、disabled、expired、exhausted、unknown</translation>
    </message>
    <message>
        <source>status, expiry and quota allow calls</source>
        <translation>ステータス、有効期限、クォータが呼び出しを許可している</translation>
    </message>
    <message>
        <source>usable, and its limits, group and account allow some call</source>
        <translation>使用可能で、制限、グループ、アカウントが何らかの呼び出しを許可している</translation>
    </message>
    <message>
        <source>a call of this model would be allowed now</source>
        <translation>このモデルの呼び出しが現在許可される</translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation>使用可能で、期限間近</translation>
    </message>
    <message>
        <source>usable, and its quota is low</source>
        <translation>使用可能で、クォータが残りわずか</translation>
    </message>
    <message>
        <source>never used, or unused for a long time</source>
        <translation>使用履歴なし、または長期間未使用</translation>
    </message>
    <message>
        <source>usable but unused; or expired or exhausted but still enabled</source>
        <translation>使用可能だが未使用、または期限切れか枯渇なのに有効のまま</translation>
    </message>
    <message>
        <source>disabled, expired or exhausted</source>
        <translation>無効、期限切れ、または枯渇</translation>
    </message>
    <message>
        <source>any model, any IP, unlimited quota, as the gateway enforces it</source>
        <translation>ゲートウェイの実際の動作で、モデルと IP が任意、クォータが無制限</translation>
    </message>
    <message>
        <source>not reported by the gateway, or in an unknown form</source>
        <translation>ゲートウェイから報告がないか、未知の形式</translation>
    </message>
    <message>
        <source>a finding of this severity: danger, warning, info; or any, none</source>
        <translation>この重大度の指摘: danger、warning、info。または any、none</translation>
    </message>
    <message>
        <source>of this gateway, where several are shown</source>
        <translation>このゲートウェイのもの (複数を表示している場合)</translation>
    </message>
    <message>
        <source>the whole group name; group:&quot;&quot; is the user&apos;s own group</source>
        <translation>グループ名の完全一致。group:&quot;&quot; はユーザー自身のグループ</translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation>名前に含まれる単語。name:&quot;&quot; は名前なし</translation>
    </message>
    <message>
        <source>its model limits allow the model</source>
        <translation>モデル制限がこのモデルを許可している</translation>
    </message>
    <message>
        <source>its IP limits allow the address</source>
        <translation>IP 制限がこのアドレスを許可している</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>ID で指定</translation>
    </message>
    <message>
        <source>in money, as the site shows it or in dollars</source>
        <translation>金額 (サイトの表示どおり、またはドル)</translation>
    </message>
    <message>
        <source>in quota units; k and m are thousands and millions</source>
        <translation>クォータ単位 (k と m は千と百万)</translation>
    </message>
    <message>
        <source>the share that is left</source>
        <translation>残りの割合</translation>
    </message>
    <message>
        <source>expires within 7 days; h, d, w and y are hours, days, weeks and years</source>
        <translation>7日以内に期限切れ (h、d、w、y は時間、日、週、年)</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>その日以降</translation>
    </message>
    <message>
        <source>last used more than 30 days ago</source>
        <translation>最終使用が30日より前</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>フィルター構文</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>フィルター構文</translation>
    </message>
    <message>
        <source>Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of the form field:value. Click an example to try it.</source>
        <translation>単語を入力すると、大文字と小文字を区別せず、すべての単語を含むトークンが一致します。それ以外は field:value 形式の条件です。例をクリックすると試せます。</translation>
    </message>
    <message>
        <source>Fields and values are suggested as you type; press Ctrl+Space to show them.</source>
        <translation>入力中にフィールドと値の候補が表示されます。Ctrl+Space でも表示できます。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterMenus</name>
    <message numerus="yes">
        <source>%n more: type %1</source>
        <translation>
            <numerusform>他 %n件: %1 と入力</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>%1でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>この値でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>この値を除外(&amp;X)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
    <message>
        <source>&quot;&quot; (the user&apos;s own group)</source>
        <translation>&quot;&quot; (ユーザー自身のグループ)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln件のトークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingText</name>
    <message>
        <source>The gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Enter addresses the way this gateway reads them.</source>
        <translation>このゲートウェイが解釈できる形でアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter single addresses, one per line: this version ignores ranges.</source>
        <translation>単一のアドレスを1行に1つずつ入力してください。このバージョンは範囲を無視します。</translation>
    </message>
    <message>
        <source>Enter ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation>範囲をコンマ区切りで入力してください。単一のアドレスは 10.1.2.3/32 とします。</translation>
    </message>
    <message>
        <source>Enter each address or range as a separate entry, without spaces.</source>
        <translation>アドレスや範囲は、それぞれ空白なしの個別のエントリとして入力してください。</translation>
    </message>
    <message>
        <source>Enter one address or range per line.</source>
        <translation>アドレスまたは範囲を1行に1つずつ入力してください。</translation>
    </message>
    <message>
        <source>Enter single addresses in their usual notation, one per line.</source>
        <translation>単一のアドレスを通常の表記で1行に1つずつ入力してください。</translation>
    </message>
    <message>
        <source>IP limits that allow everyone</source>
        <translation>全員を許可する IP 制限</translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address.</source>
        <translation>%1 はどのエントリも使えないため、制限がないものとして動作します。すべてのアドレスからの呼び出しが許可されます。</translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation>インターネット全体を指す IP エントリ</translation>
    </message>
    <message>
        <source>This entry allows every IPv4 or IPv6 address.</source>
        <translation>このエントリはすべての IPv4 または IPv6 アドレスを許可します。</translation>
    </message>
    <message>
        <source>Specify the intended networks.</source>
        <translation>意図したネットワークを指定してください。</translation>
    </message>
    <message>
        <source>IP limits that allow no one</source>
        <translation>誰も許可しない IP 制限</translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation>%1 の解釈では、どの呼び出し元のアドレスもエントリに一致しません。すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>Model limits that allow nothing</source>
        <translation>何も許可しないモデル制限</translation>
    </message>
    <message>
        <source>Model limits are enabled, but list no possible model name: every call is refused.</source>
        <translation>モデル制限が有効ですが、有効なモデル名が1つもありません。すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>List models separated by commas, without spaces, or disable the limits.</source>
        <translation>モデルを空白なしのコンマ区切りで並べるか、制限を無効にしてください。</translation>
    </message>
    <message>
        <source>A group that is gone</source>
        <translation>存在しないグループ</translation>
    </message>
    <message>
        <source>Its group is not among those the account may use: every call is refused.</source>
        <translation>このアカウントが使用できるグループではないため、すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>Move it to a group that exists, or delete it.</source>
        <translation>存在するグループに移すか、削除してください。</translation>
    </message>
    <message>
        <source>Models that are gone</source>
        <translation>存在しないモデル</translation>
    </message>
    <message>
        <source>The gateway offers none of the models in its limits: every call is refused.</source>
        <translation>制限にあるモデルがどれもゲートウェイで提供されていないため、すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>List models that the account can call.</source>
        <translation>アカウントが呼び出せるモデルを指定してください。</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>残高なし</translation>
    </message>
    <message>
        <source>The account cannot pay: the gateway refuses every call, whatever the token&apos;s own quota.</source>
        <translation>アカウントが支払えないため、トークン自体のクォータにかかわらず、ゲートウェイはすべての呼び出しを拒否します。</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>アカウントにチャージしてください。</translation>
    </message>
    <message>
        <source>The same key at another gateway</source>
        <translation>別のゲートウェイに同じキー</translation>
    </message>
    <message>
        <source>A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both.</source>
        <translation>マスク済みキーで見る限り、別のゲートウェイのトークンと同じキーです。一方を持つ人は両方を使える可能性があります。</translation>
    </message>
    <message>
        <source>Replace one of them by a new token.</source>
        <translation>どちらかを新しいトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>残高わずか</translation>
    </message>
    <message>
        <source>The account&apos;s balance is less than %1. Gateways reserve what a call may cost and refuse it if the balance is lower.</source>
        <translation>アカウントの残高が %1 未満です。ゲートウェイは呼び出しにかかりうる料金を確保し、残高が足りなければ拒否します。</translation>
    </message>
    <message>
        <source>Unlimited quota, any model, any address</source>
        <translation>クォータ無制限、モデルとアドレスも任意</translation>
    </message>
    <message>
        <source>Whoever has this key can spend without limit, on any model, from anywhere.</source>
        <translation>このキーを持つ人は誰でも、どこからでも、どのモデルにも、際限なく費やせます。</translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation>クォータ、モデル制限、または IP 制限を設定してください。</translation>
    </message>
    <message>
        <source>Limits widened</source>
        <translation>制限の緩和</translation>
    </message>
    <message numerus="yes">
        <source>Within the last %n day(s) its IP or model limits were changed to let through what they refused.</source>
        <translation>
            <numerusform>過去%n日間に、IP またはモデルの制限が、以前は拒否していたものを通すように変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that this was meant: Edit &gt; Changes shows it.</source>
        <translation>意図した変更か確認してください。「編集 &gt; 変更点」で確認できます。</translation>
    </message>
    <message>
        <source>A wide IP range</source>
        <translation>広い IP 範囲</translation>
    </message>
    <message>
        <source>The range is wider than /%1 (IPv4) or /%2 (IPv6).</source>
        <translation>範囲が /%1 (IPv4) または /%2 (IPv6) より広くなっています。</translation>
    </message>
    <message>
        <source>An IP entry the gateway cannot read</source>
        <translation>ゲートウェイが読み取れない IP エントリ</translation>
    </message>
    <message>
        <source>The gateway reads this as neither an address nor a range, so it allows no one.</source>
        <translation>ゲートウェイはこれをアドレスとも範囲とも解釈しないため、誰も許可されません。</translation>
    </message>
    <message>
        <source>An IP entry read differently than it looks</source>
        <translation>見た目と解釈が異なる IP エントリ</translation>
    </message>
    <message>
        <source>%1 does not read this as written.</source>
        <translation>%1 はこれを書かれたとおりには解釈しません。</translation>
    </message>
    <message>
        <source>A model entry that allows nothing</source>
        <translation>何も許可しないモデルエントリ</translation>
    </message>
    <message>
        <source>Model names must match exactly: no name contains these spaces, quotes or brackets.</source>
        <translation>モデル名は完全に一致する必要があります。このような空白、引用符、括弧を含む名前はありません。</translation>
    </message>
    <message>
        <source>Remove the spaces, quotes or brackets.</source>
        <translation>空白、引用符、括弧を取り除いてください。</translation>
    </message>
    <message>
        <source>Expiry in milliseconds</source>
        <translation>ミリ秒単位の有効期限</translation>
    </message>
    <message>
        <source>Gateways expect seconds: to them it expires thousands of years from now, which is never.</source>
        <translation>ゲートウェイは秒単位で解釈するため、期限が何千年も先になり、事実上無期限です。</translation>
    </message>
    <message>
        <source>Set the expiry again, in seconds.</source>
        <translation>有効期限を秒単位で設定し直してください。</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>不明なステータス</translation>
    </message>
    <message>
        <source>The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused.</source>
        <translation>ゲートウェイに保存されたステータスは、有効、無効、期限切れ、枯渇のいずれでもありません。呼び出しは拒否されます。</translation>
    </message>
    <message>
        <source>Check the token in the gateway&apos;s console.</source>
        <translation>ゲートウェイのコンソールでトークンを確認してください。</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>期限間近</translation>
    </message>
    <message numerus="yes">
        <source>Calls will be refused within %n day(s).</source>
        <translation>
            <numerusform>%n日以内に呼び出しが拒否されるようになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, or tell whoever uses it.</source>
        <translation>期限を延長するか、使用者に知らせてください。</translation>
    </message>
    <message>
        <source>Exhausted, but still enabled</source>
        <translation>枯渇後も有効のまま</translation>
    </message>
    <message>
        <source>Its quota or call limit is used up: calls are refused, but it is still enabled.</source>
        <translation>クォータまたは呼び出し回数の上限に達したため呼び出しは拒否されますが、有効のままです。</translation>
    </message>
    <message>
        <source>Add quota, or disable it.</source>
        <translation>クォータを追加するか、無効にしてください。</translation>
    </message>
    <message>
        <source>Low quota</source>
        <translation>クォータ残りわずか</translation>
    </message>
    <message>
        <source>Less than %1 % of the granted quota remains.</source>
        <translation>残りが付与されたクォータの %1% 未満です。</translation>
    </message>
    <message>
        <source>Add quota.</source>
        <translation>クォータを追加してください。</translation>
    </message>
    <message>
        <source>Unused for a long time</source>
        <translation>長期間未使用</translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %n day(s), yet it still works.</source>
        <translation>
            <numerusform>過去%n日間使われていませんが、まだ使用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable or delete it.</source>
        <translation>無効にするか、削除してください。</translation>
    </message>
    <message>
        <source>Replaced, but still used</source>
        <translation>置き換え後も使用中</translation>
    </message>
    <message>
        <source>It was used after a newer token of the same name was created.</source>
        <translation>同じ名前の新しいトークンが作成された後にも使われています。</translation>
    </message>
    <message>
        <source>Have its users switch to the newer one, then disable it.</source>
        <translation>使用者に新しいトークンへ切り替えてもらい、その後これを無効にしてください。</translation>
    </message>
    <message>
        <source>Expired, but still enabled</source>
        <translation>期限切れ後も有効のまま</translation>
    </message>
    <message>
        <source>It has expired: calls are refused, but it is still enabled.</source>
        <translation>期限切れのため呼び出しは拒否されますが、有効のままです。</translation>
    </message>
    <message>
        <source>Extend, disable or delete it.</source>
        <translation>期限を延長するか、無効にするか、削除してください。</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>It works until somebody disables it.</source>
        <translation>誰かが無効にするまで使用できます。</translation>
    </message>
    <message>
        <source>Set an expiry.</source>
        <translation>有効期限を設定してください。</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用履歴なし</translation>
    </message>
    <message>
        <source>No call was ever charged to it.</source>
        <translation>課金された呼び出しが一度もありません。</translation>
    </message>
    <message>
        <source>Delete it if nobody is going to use it.</source>
        <translation>使う人がいなければ削除してください。</translation>
    </message>
    <message>
        <source>An old key</source>
        <translation>古いキー</translation>
    </message>
    <message numerus="yes">
        <source>Created more than %n day(s) ago: whoever has seen it since may have it still.</source>
        <translation>
            <numerusform>作成から%n日を超えています。その間に目にした人がまだ持っている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it by a new token.</source>
        <translation>新しいトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>An address that is not on the internet</source>
        <translation>インターネット上にないアドレス</translation>
    </message>
    <message>
        <source>A gateway on the internet never sees a caller with such an address.</source>
        <translation>インターネット上のゲートウェイに、このアドレスの呼び出し元が現れることはありません。</translation>
    </message>
    <message>
        <source>Specify the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation>ゲートウェイが同じネットワークにある場合を除き、呼び出し元のインターネット上のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>IP entries that overlap</source>
        <translation>重複する IP エントリ</translation>
    </message>
    <message>
        <source>One entry is contained in another, or repeated.</source>
        <translation>あるエントリが別のエントリに含まれているか、重複しています。</translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation>小さいほうを取り除いてください。</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>名前の重複</translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation>同じ名前のトークンは見分けにくくなります。</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>それぞれに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation>未来の作成日時</translation>
    </message>
    <message>
        <source>Its creation time is in the future.</source>
        <translation>作成日時が未来になっています。</translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation>ゲートウェイとこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Negative remaining quota</source>
        <translation>残りクォータがマイナス</translation>
    </message>
    <message>
        <source>More was spent than granted.</source>
        <translation>付与された以上に使用されています。</translation>
    </message>
    <message>
        <source>Add quota, or ignore this.</source>
        <translation>クォータを追加するか、無視してください。</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>指摘事項なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), most severe: %1</source>
        <translation>
            <numerusform>指摘 %Ln件、最も重大なもの: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %Ln token(s)</source>
        <translation>
            <numerusform>「%1」という名前のトークンは%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — contained in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation>%1 — %2 に含まれる</translation>
    </message>
    <message>
        <source>%1 — allows no one</source>
        <comment>IP entry</comment>
        <translation>%1 — 誰も許可しない</translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation>%1 — %2 と解釈</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingsPage</name>
    <message>
        <source>Expires &amp;soon, within (days):</source>
        <translation>期限間近とみなす日数(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Low quota is below:</source>
        <translation>残りわずかとみなす割合(&amp;L):</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Unused for more than (days):</source>
        <translation>長期間未使用とみなす日数(&amp;U):</translation>
    </message>
    <message>
        <source>A &amp;key is old after (days):</source>
        <translation>キーを古いとみなす日数(&amp;K):</translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide if larger than:</source>
        <translation>IPv&amp;4 範囲を広いとみなす基準:</translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide if larger than:</source>
        <translation>IPv&amp;6 範囲を広いとみなす基準:</translation>
    </message>
    <message>
        <source>Low &amp;balance is below:</source>
        <translation>残高わずかとみなす金額(&amp;B):</translation>
    </message>
    <message>
        <source>What one expensive call costs, in US dollars: gateways reserve it before the call</source>
        <translation>高額な呼び出し1回の料金 (米ドル)。ゲートウェイは呼び出し前にこれを確保します</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示する項目(&amp;H):</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する項目</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GeneralPage</name>
    <message>
        <source>Keep status and name &amp;visible when scrolling sideways</source>
        <translation>横スクロール時もステータスと名前を表示し続ける(&amp;V)</translation>
    </message>
    <message>
        <source>Show amounts in &amp;quota units instead of money</source>
        <translation>金額の代わりにクォータ単位で表示する(&amp;Q)</translation>
    </message>
    <message>
        <source>Restore the &amp;last view at startup</source>
        <translation>起動時に前回の表示を復元する(&amp;L)</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに合わせる</translation>
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
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>The gateway, the view and the filter</source>
        <translation>ゲートウェイ、表示、フィルター</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>言語(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>行の高さ(&amp;R):</translation>
    </message>
</context>
<context>
    <name>TokenDeck::HistoryPage</name>
    <message>
        <source>&amp;Keep a history of all gateways on this computer</source>
        <translation>すべてのゲートウェイの履歴をこのコンピューターに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>既定のフォルダー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget This Gateway…</source>
        <translation>このゲートウェイを消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget &amp;Everything…</source>
        <translation>すべて消去(&amp;E)…</translation>
    </message>
    <message>
        <source>The history holds masked keys only. It shows tokens at the next start before the gateway has answered, what changed, and when a quota will be used up.</source>
        <translation>履歴に含まれるキーはマスク済みのものだけです。履歴があると、次回の起動時にゲートウェイの応答を待たずにトークンを表示でき、変更点やクォータが枯渇する時期も分かります。</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>One value every 15 &amp;minutes for:</source>
        <translation>15分ごとの値の保持期間(&amp;M):</translation>
    </message>
    <message>
        <source>One an h&amp;our for:</source>
        <translation>1時間ごとの値の保持期間(&amp;O):</translation>
    </message>
    <message>
        <source>One a &amp;day for:</source>
        <translation>1日ごとの値の保持期間(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Share with a Team…</source>
        <translation>チームと共有(&amp;S)…</translation>
    </message>
    <message>
        <source>Share what is kept of gateways with other people</source>
        <translation>保存したゲートウェイの履歴を他の人と共有します</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The folder was given with --data-dir.</source>
        <translation>フォルダーは --data-dir で指定されています。</translation>
    </message>
    <message>
        <source>the usual folder for data</source>
        <translation>既定のデータ用フォルダー</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存されている内容</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値の数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>「%1」について保存した内容をすべて消去しますか? この操作は元に戻せません。ゲートウェイ自体は何も変わりません。</translation>
    </message>
    <message>
        <source>Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways.</source>
        <translation>すべてのゲートウェイについて保存した内容をすべて消去しますか? この操作は元に戻せません。ゲートウェイ自体は何も変わりません。</translation>
    </message>
    <message>
        <source>(no longer stored) %1</source>
        <translation>(登録解除済み) %1</translation>
    </message>
    <message>
        <source>No history is open.</source>
        <translation>開いている履歴はありません。</translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>bytes</comment>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Folder for the History</source>
        <translation>履歴のフォルダー</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::KeepFilterDialog</name>
    <message>
        <source>&amp;Pin it below the filter field</source>
        <translation>フィルター欄の下にピン留めする(&amp;P)</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>このフィルターの名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>この名前は別のフィルターで使われています。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller&apos;s address</source>
        <translation>呼び出し元にはならないアドレス</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>リンクローカル</translation>
    </message>
    <message>
        <source>documentation only</source>
        <translation>文書例示用</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1アドレス</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1アドレス</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>2^%1 アドレス</translation>
    </message>
    <message>
        <source>No limit: calls may come from any address.</source>
        <translation>制限なし: どのアドレスからでも呼び出せます。</translation>
    </message>
    <message>
        <source>Calls may come from any address except those denied.</source>
        <translation>拒否アドレスを除き、どのアドレスからでも呼び出せます。</translation>
    </message>
    <message>
        <source>Allows everyone: %1 cannot use any of these entries and acts as if there were none.</source>
        <translation>全員を許可: %1 はこれらのエントリを使えないため、制限がないものとして動作します。</translation>
    </message>
    <message>
        <source>Allows no one: %1 finds no caller in any of these entries.</source>
        <translation>誰も許可しない: %1 の解釈では、これらのエントリに該当する呼び出し元がありません。</translation>
    </message>
    <message>
        <source>Unknown: not reported by the gateway.</source>
        <translation>不明: ゲートウェイから報告がありません。</translation>
    </message>
    <message>
        <source>How this gateway reads these entries is unknown.</source>
        <translation>このゲートウェイがこれらのエントリをどう解釈するかは不明です。</translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation>読み取り不可: ゲートウェイは無視します</translation>
    </message>
    <message>
        <source>not readable: allows no one</source>
        <translation>読み取り不可: 誰も許可しません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>IP version, number of addresses</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, kind of network</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: ranges are ignored by %2</source>
        <translation>%1: %2 は範囲を無視します</translation>
    </message>
    <message>
        <source>%1: allows no one, %2 accepts ranges only</source>
        <translation>%1: %2 は範囲しか受け付けないため、誰も許可しません</translation>
    </message>
    <message>
        <source>%1: allows no one, not written the way the gateway writes addresses</source>
        <translation>%1: ゲートウェイのアドレス表記と異なるため、誰も許可しません</translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation>制限なし: どのモデルでも呼び出せます。</translation>
    </message>
    <message>
        <source>No model may be called: limits are enabled, and the list is empty.</source>
        <translation>どのモデルも呼び出せません: 制限が有効で、一覧が空です。</translation>
    </message>
    <message>
        <source>Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.</source>
        <translation>空白、括弧、引用符を含むエントリは何も許可しません。%1 は名前を厳密に比較します。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LoginPage</name>
    <message>
        <source>Step 2 of 3: Sign in</source>
        <translation>手順 2/3: ログイン</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>アクセストークンを表示</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ユーザー ID(&amp;U):</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>アクセストークン(&amp;T):</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, kind of gateway</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is not an sk-… key; those call models but cannot log in.</source>
        <translation>sk-… キーではありません。sk-… キーは、モデルの呼び出しには使えますが、ログインには使えません。</translation>
    </message>
    <message>
        <source>Your user ID and access token are in the console, under personal settings.</source>
        <translation>ユーザー ID とアクセストークンは、コンソールの個人設定にあります。</translation>
    </message>
    <message>
        <source>In the console, Personal Settings shows your user ID under your name. Under Security Settings, generate a System Access Token.</source>
        <translation>コンソールの「個人設定」で、名前の下にユーザー ID が表示されます。「セキュリティ設定」でシステムアクセストークンを生成してください。</translation>
    </message>
    <message>
        <source>In the console, open Settings, Personal Settings, and press Generate System Access Token.</source>
        <translation>コンソールで「設定」の「個人設定」を開き、「システムアクセストークンを生成」を押してください。</translation>
    </message>
    <message>
        <source>In the console, open your profile, and generate an access token.</source>
        <translation>コンソールでプロフィールを開き、アクセストークンを生成してください。</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Not needed by this kind of gateway</source>
        <translation>この種類のゲートウェイでは不要です</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>コンソールから取得</translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message numerus="yes">
        <source>Full key copied: the clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>完全なキーをコピーしました: クリップボードは%n秒後に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>クリップボードを消去しました</translation>
    </message>
    <message>
        <source>Last refresh failed</source>
        <translation>前回の更新に失敗しました</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>ゲートウェイからのメッセージ: %1</translation>
    </message>
    <message>
        <source>The tokens shown are from the last successful refresh.</source>
        <translation>表示しているのは、最後に成功した更新のトークンです。</translation>
    </message>
    <message>
        <source>All gateways</source>
        <translation>すべてのゲートウェイ</translation>
    </message>
    <message>
        <source>Its tokens are missing here.</source>
        <translation>このゲートウェイのトークンはここにはありません。</translation>
    </message>
    <message>
        <source>Its tokens are from the last successful refresh.</source>
        <translation>このゲートウェイのトークンは、最後に成功した更新のものです。</translation>
    </message>
    <message>
        <source>Some of its tokens are missing here.</source>
        <translation>このゲートウェイのトークンの一部がここにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n gateways could not be read.</source>
        <translation>
            <numerusform>%n件のゲートウェイを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see the side bar.</source>
        <translation>
            <numerusform>他 %n件: サイドバーを参照してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) failed</source>
        <translation>
            <numerusform>%n件のゲートウェイが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>ゲートウェイをインポート</translation>
    </message>
    <message>
        <source>Export Gateways</source>
        <translation>ゲートウェイをエクスポート</translation>
    </message>
    <message>
        <source>Gateways (*.json)</source>
        <translation>ゲートウェイ (*.json)</translation>
    </message>
    <message>
        <source>Export All Calls</source>
        <translation>すべての呼び出しをエクスポート</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>呼び出しをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>変更点をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching token(s) selected, on all pages</source>
        <translation>
            <numerusform>全ページで一致する%Ln件のトークンを選択しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected, on all pages</source>
        <translation>
            <numerusform>全ページで%Ln件のトークンを選択しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked key(s) copied</source>
        <translation>
            <numerusform>%Ln件のマスク済みキーをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>セルをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>トークンをエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Export Answers</source>
        <translation>結果をエクスポート</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>The image was not saved.</source>
        <translation>画像は保存されていません。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Image saved to %1</source>
        <translation>画像を %1 に保存しました</translation>
    </message>
    <message>
        <source>Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space suggests fields and values; the bookmark keeps a filter under a name.</source>
        <translation>単語や is:expiring のような条件を入力すると、一致するトークンだけが表示されます。Ctrl+Space でフィールドと値の候補を表示します。ブックマークでフィルターに名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>What matters most, counted. A card is a switch: pressed, the table shows only the tokens it counts. After a refresh it says what changed.</source>
        <translation>最も重要な項目の集計です。カードはスイッチになっていて、押すとそのカードが数えたトークンだけが表に表示されます。更新後は変化が示されます。</translation>
    </message>
    <message>
        <source>One row per token. The status is the effective one: a token that has expired or run dry is not called enabled here, whatever the gateway says. Click a header to sort the whole list.</source>
        <translation>1行に1トークンです。ステータスは実際の状態です。期限切れまたは枯渇したトークンは、ゲートウェイが何と言おうと、ここでは有効とは表示されません。見出しをクリックすると一覧全体が並べ替えられます。</translation>
    </message>
    <message>
        <source>Everything about the selected token: its limits as this gateway really reads them, what it used, and findings with what to do about each.</source>
        <translation>選択したトークンに関するすべて: このゲートウェイでの制限の実際の解釈、使用量、指摘事項とそれぞれの対処法。</translation>
    </message>
    <message>
        <source>How much of the list is there, and how old it is. Complete means proven complete, also if the list changed while it was read.</source>
        <translation>一覧がどこまで揃っているか、どれだけ古いかを示します。「完全」は、読み取り中に一覧が変化しても、完全であることが確認されたという意味です。</translation>
    </message>
    <message>
        <source>Your gateways and how each is doing. They load independently of each other; the one you look at comes first.</source>
        <translation>ゲートウェイとそれぞれの状況です。互いに独立して読み込まれ、表示中のものが優先されます。</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>診断レポートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard for the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It is read-only. Keys are shown, copied and exported masked; the access token is stored in the system keychain and sent only to its own gateway.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;New API、One API、One Hub ゲートウェイの API トークンのためのダッシュボードです。&lt;/p&gt;&lt;p&gt;読み取り専用です。キーの表示、コピー、エクスポートは常にマスクして行います。アクセストークンはシステムのキーチェーンに保存し、該当するゲートウェイにのみ送信します。&lt;/p&gt;&lt;p&gt;GNU 一般公衆ライセンス バージョン 3 以降に基づく自由ソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1、%2、%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About TokenDeck</source>
        <translation>TokenDeck について</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョン情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>表示する列を選択します</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), printed %1</source>
        <translation>
            <numerusform>%Ln件のトークン、印刷日時 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>不完全: %1</translation>
    </message>
    <message>
        <source>the list was not read to the end.</source>
        <translation>一覧を最後まで読み取れませんでした。</translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>プリンターが文書を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>何も印刷されていません。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation>文書は保存されていません。</translation>
    </message>
    <message>
        <source>Document saved to %1</source>
        <translation>文書を %1 に保存しました</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Asking the gateway for the first page.</source>
        <translation>ゲートウェイに最初のページを要求しています。</translation>
    </message>
    <message>
        <source>Nothing has been loaded</source>
        <translation>何も読み込まれていません</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>レート制限に達しました</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>理由は上のメッセージをご覧ください。</translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation>すべての API トークンをひと目で</translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation>New API、One API、One Hub のアカウントに接続するか、架空のトークンを使ったデモでお試しください。</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>トークンがありません</translation>
    </message>
    <message>
        <source>The gateway says that this account has none.</source>
        <translation>ゲートウェイによると、このアカウントにはトークンがありません。</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>フィルターに一致するトークンがありません</translation>
    </message>
    <message>
        <source>&amp;Use This Address</source>
        <translation>このアドレスを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>No token of “%1” works.</source>
        <translation>「%1」のトークンはどれも使用できません。</translation>
    </message>
    <message>
        <source>The account has no balance: every call is refused until it is topped up.</source>
        <translation>アカウントに残高がありません。チャージするまですべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The browser could not be opened; the console is at %1</source>
        <translation>ブラウザーを開けませんでした。コンソールのアドレス: %1</translation>
    </message>
    <message>
        <source>Export Unusual Days</source>
        <translation>使用量の異常日をエクスポート</translation>
    </message>
    <message>
        <source>&amp;Show TokenDeck</source>
        <translation>TokenDeck を表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ManageFiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>フィルターを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Manage Filters</source>
        <translation>フィルターの管理</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pinned filters are shown below the filter field.</source>
        <translation>ピン留めしたフィルターはフィルター欄の下に表示されます。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>フィルターには名前が必要です。</translation>
    </message>
    <message>
        <source>Another filter is named “%1”.</source>
        <translation>「%1」という名前のフィルターがすでにあります。</translation>
    </message>
    <message>
        <source>A filter needs a search term.</source>
        <translation>フィルターには検索語が必要です。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Manual</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NetworkPage</name>
    <message>
        <source>Pause automatic &amp;refresh on metered networks</source>
        <translation>従量制課金のネットワークでは自動更新を一時停止する(&amp;R)</translation>
    </message>
    <message>
        <source>From the environment or the system</source>
        <translation>環境変数またはシステムの設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>システムのものに加えて信頼する認証局 (PEM ファイル)</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Used for gateways that have no settings of their own.</source>
        <translation>個別の設定がないゲートウェイに使われます。</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>証明書ファイル(&amp;E):</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications when</source>
        <translation>次の場合に通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>期限切れまでの日数</translation>
    </message>
    <message>
        <source>Days until it is empty</source>
        <translation>枯渇までの日数</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the quota</source>
        <translation>クォータに対する割合</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation>通知停止時間(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically:</source>
        <translation>自動更新(&amp;R):</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and not on networks that are paid by volume</source>
        <translation>ウィンドウが隠れている間は頻度を下げ、従量制課金のネットワークでは行いません</translation>
    </message>
    <message>
        <source>Each is told once, and again only after it was over. What holds at the first load is not told: it can be seen in the table.</source>
        <translation>それぞれ1回だけ通知し、いったん解消してから再び起きたときに改めて通知します。最初の読み込み時からの状態は、表で確認できるため通知しません。</translation>
    </message>
    <message>
        <source>Show a &amp;Test</source>
        <translation>通知をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Shows a notification, to see whether your desktop does</source>
        <translation>通知を表示し、デスクトップが対応しているか確かめます</translation>
    </message>
    <message>
        <source>a token &amp;expires within</source>
        <translation>トークンの期限切れまで残り(&amp;E)</translation>
    </message>
    <message>
        <source>a token will be e&amp;mpty within</source>
        <translation>トークンの枯渇まで残り(&amp;M)</translation>
    </message>
    <message>
        <source>a token has &amp;less left than</source>
        <translation>トークンの残りが次を下回ったとき(&amp;L)</translation>
    </message>
    <message>
        <source>an account has less than its &amp;dearest recent call cost</source>
        <translation>アカウントの残高が、最近の最も高額な呼び出し1回分を下回ったとき(&amp;D)</translation>
    </message>
    <message>
        <source>a token is &amp;gone</source>
        <translation>トークンが消失したとき(&amp;G)</translation>
    </message>
    <message>
        <source>the limits of a token were &amp;widened</source>
        <translation>トークンの制限が緩和されたとき(&amp;W)</translation>
    </message>
    <message>
        <source>far more was &amp;used than usual</source>
        <translation>使用量が普段より大幅に多いとき(&amp;U)</translation>
    </message>
    <message>
        <source>What comes in between is told at the end, in one notification</source>
        <translation>この間の通知は、終了時に1つにまとめて表示されます</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知停止の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知停止の終了</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::OutlookText</name>
    <message>
        <source>in less than a day</source>
        <translation>1日以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %n day(s)</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>%1～%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>ステータス変更</translation>
    </message>
    <message>
        <source>key replaced</source>
        <translation>キー交換</translation>
    </message>
    <message>
        <source>limits widened</source>
        <translation>制限緩和</translation>
    </message>
    <message>
        <source>limits narrowed</source>
        <translation>制限強化</translation>
    </message>
    <message>
        <source>quota added</source>
        <translation>クォータ増加</translation>
    </message>
    <message>
        <source>quota taken</source>
        <translation>クォータ減少</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>期限変更</translation>
    </message>
    <message>
        <source>group changed</source>
        <translation>グループ変更</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>現在未使用</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>1年以上先</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>枯渇</translation>
    </message>
    <message numerus="yes">
        <source>Known so far: %n complete day(s) of use. A forecast needs seven.</source>
        <translation>
            <numerusform>これまでに%n日分の使用量が揃っています。予測には7日分が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance is used up before the token&apos;s quota.</source>
        <translation>トークンのクォータより先に、アカウントの残高が枯渇します。</translation>
    </message>
    <message numerus="yes">
        <source>From %n complete day(s) of use.</source>
        <translation>
            <numerusform>%n日分の使用量に基づきます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely in %1 days.</source>
        <translation>最も可能性が高いのは%1日後です。</translation>
    </message>
    <message>
        <source>%1 a day now.</source>
        <translation>現在は1日あたり %1 です。</translation>
    </message>
    <message>
        <source>Weekdays differ.</source>
        <translation>曜日によって異なります。</translation>
    </message>
    <message>
        <source>Grows by %1 % a week.</source>
        <translation>週に %1% 増えています。</translation>
    </message>
    <message>
        <source>Falls by %1 % a week.</source>
        <translation>週に %1% 減っています。</translation>
    </message>
    <message>
        <source>Early: the span is that of young tokens in general.</source>
        <translation>初期段階の予測: 幅は新しいトークン全般のものです。</translation>
    </message>
    <message>
        <source>The span held in 8 of 10 forecasts of its past.</source>
        <translation>過去の予測10回のうち8回がこの幅に収まりました。</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>ゲートウェイの集計: %1、%2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>読み込みの間のトークンのカウンターの増分: %1、%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Overview</name>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>used within</comment>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Save &amp;Image…</source>
        <translation>画像を保存(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln token(s)</source>
        <translation>
            <numerusform>完全: %Ln件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 tokens loaded</source>
        <translation>不完全: %2件中 %1件のトークンを読み込み済み</translation>
    </message>
    <message>
        <source>Incomplete: %1 tokens loaded</source>
        <translation>不完全: %1件のトークンを読み込み済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>%1 % of the tokens</source>
        <translation>トークンの %1%</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below their number</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(自身)</translation>
    </message>
    <message>
        <source>%1 remaining, %2 used</source>
        <translation>残り %1、使用済み %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unlimited</source>
        <translation>
            <numerusform>うち無制限 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation>(その他すべて)</translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>(制限なし)</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln unlimited token(s) is not counted.</source>
        <translation>
            <numerusform>無制限のトークン %Ln件のクォータは含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire</source>
        <translation>
            <numerusform>%Ln件のトークンが期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total. Next: %2</source>
        <translation>合計 %1。次: %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 より後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable token(s)</source>
        <translation>
            <numerusform>使用可能なトークン %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>指摘事項はありません。</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>ゲートウェイから報告されていません。</translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation>日別の使用量</translation>
    </message>
    <message>
        <source>Most used in the last 7 days</source>
        <translation>過去7日間の使用量の多い順</translation>
    </message>
    <message>
        <source>Balance if use goes on as it does</source>
        <translation>現在の使用量が続いた場合の残高</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Remaining and used by group</source>
        <translation>グループ別の残りと使用済み</translation>
    </message>
    <message numerus="yes">
        <source>Expiring in the next %n day(s)</source>
        <translation>
            <numerusform>今後%n日間に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation>モデル制限別の残りと使用済み</translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing changes</source>
        <translation>
            <numerusform>今後%n日間に使用可能なトークン (変化がない場合)</numerusform>
        </translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>使用量の多い順</translation>
    </message>
    <message>
        <source>Most remaining</source>
        <translation>残りの多い順</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>(model not known)</source>
        <translation>(モデル不明)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1: %2、%Ln件の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s own counter: %1</source>
        <translation>アカウント自体のカウンター: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Days as the gateway counts them, in its own time zone.</source>
        <translation>日付はゲートウェイのタイムゾーンで区切られています。</translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <comment>a time zone</comment>
        <translation>日付は %1 で区切られています。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>残高がありません。</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>まだ何とも言えません。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>枯渇: %1。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Pager</name>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最後のページ</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>1ページの行数</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>No tokens</source>
        <comment>on this page</comment>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%3件中 %1–%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Placeholder</name>
    <message>
        <source>&amp;Add a Gateway…</source>
        <translation>ゲートウェイを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>デモを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>ゲートウェイをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>読み込みを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>ゲートウェイの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>コンソールを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrintedTable</name>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrivacyPage</name>
    <message>
        <source>&amp;Log requests to a file</source>
        <translation>リクエストをファイルに記録する(&amp;L)</translation>
    </message>
    <message>
        <source>TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system keychain and sent only to the gateway they were entered for. Keys are masked as they are read; a full key is never stored.</source>
        <translation>TokenDeck が接続するのは登録したゲートウェイだけで、他のどこにも接続しません。アクセストークンはシステムのキーチェーンに保存し、入力時に指定したゲートウェイにのみ送信します。キーは読み取る時点でマスクされ、完全なキーが保存されることはありません。</translation>
    </message>
    <message>
        <source>Time, path, result and size of each request, without keys, access tokens or addresses: %1</source>
        <translation>各リクエストの時刻、パス、結果、サイズ (キー、アクセストークン、アドレスは含みません): %1</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The History page shows what is stored about your gateways and lets you delete it. Copying full keys is off until you allow it in a gateway&apos;s settings.</source>
        <translation>「履歴」ページでは、ゲートウェイについて保存されている内容を確認し、削除できます。完全なキーのコピーは、ゲートウェイの設定で許可するまでオフです。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProfileFaultText</name>
    <message>
        <source>The file is too large to be a list of gateways.</source>
        <translation>ファイルが大きすぎるため、ゲートウェイの一覧ではありません。</translation>
    </message>
    <message>
        <source>This is not a file of gateways.</source>
        <translation>ゲートウェイのファイルではありません。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of TokenDeck.</source>
        <translation>このファイルは、より新しいバージョンの TokenDeck で書き出されています。</translation>
    </message>
    <message>
        <source>The file has more than %1 gateways.</source>
        <translation>ファイルに%1件を超えるゲートウェイがあります。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>「%1」の値は使えません。</translation>
    </message>
    <message>
        <source>“%1” must be an https:// or http:// address without a login.</source>
        <translation>「%1」は、ログイン情報を含まない https:// または http:// のアドレスにしてください。</translation>
    </message>
    <message>
        <source>“%1” must be the address of a proxy without a login.</source>
        <translation>「%1」は、ログイン情報を含まないプロキシのアドレスにしてください。</translation>
    </message>
    <message>
        <source>Gateway %1:</source>
        <translation>ゲートウェイ %1:</translation>
    </message>
    <message>
        <source>Gateway %1 (“%2”):</source>
        <translation>ゲートウェイ %1 (「%2」):</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProxyBox</name>
    <message>
        <source>Such as proxy.example:3128 or socks5://proxy.example</source>
        <translation>例: proxy.example:3128、socks5://proxy.example</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…</source>
        <translation>プロキシのアドレスではありません。proxy.example:3128、http://…、socks5://… のような形式にしてください</translation>
    </message>
    <message>
        <source>Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.</source>
        <translation>プロキシの認証情報はここには保存されません。代わりに環境変数 HTTPS_PROXY を設定してください。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::RowsDialog</name>
    <message>
        <source>&amp;Go to Token</source>
        <translation>トークンへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nothing is reading from it</source>
        <translation>読み取っているプログラムがありません</translation>
    </message>
    <message>
        <source>nothing is reading from it any more</source>
        <translation>読み取っているプログラムがなくなりました</translation>
    </message>
    <message>
        <source>its name contains characters that are not allowed in file names</source>
        <translation>名前に、ファイル名に使えない文字が含まれています</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and writing it would change that: remove it first, or choose another name</source>
        <translation>別のユーザーまたはグループのもので、書き込むと所有者が変わってしまいます。先に削除するか、別の名前を選択してください</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SettingsDialog</name>
    <message>
        <source>Gateway Settings</source>
        <translation>ゲートウェイの設定</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation>ゲートウェイのアドレスとコンソールのアクセストークンを入力するか、curl コマンド全体をアドレス欄に貼り付けてください。</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>ゲートウェイの名前(&amp;N):</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>ゲートウェイのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// を使用</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>暗号化せずに送信(&amp;W)</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>このコンピューターとゲートウェイの間のネットワークが VPN などで安全な場合に限ります</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>ユーザー ID(&amp;U):</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>アクセストークン(&amp;T):</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>User-ID &amp;header:</source>
        <translation>ユーザー ID ヘッダー(&amp;H):</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <translation>タイムアウト(&amp;O):</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Maximum time for a single request</source>
        <translation>1回のリクエストの最大時間</translation>
    </message>
    <message>
        <source>Concurrent re&amp;quests:</source>
        <translation>同時リクエスト数(&amp;Q):</translation>
    </message>
    <message>
        <source>How many pages of the list are requested at a time; fewer put less load on the gateway</source>
        <translation>一覧のページを同時に要求する数。少ないほどゲートウェイの負荷が軽くなります</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>証明書ファイル(&amp;E):</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>システムのものに加えて信頼する認証局 (PEM ファイル)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>信頼済みの証明書:</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>信頼を取り消す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation>一覧全体をバックグラウンドで読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Otherwise only the pages you view are loaded, and sorting and filtering cover only those.</source>
        <translation>オフの場合は表示したページだけが読み込まれ、並べ替えとフィルターの対象もそれらに限られます。</translation>
    </message>
    <message>
        <source>Allow copying &amp;full keys</source>
        <translation>完全なキーのコピーを許可する(&amp;F)</translation>
    </message>
    <message>
        <source>Edit &gt; Copy Full Key asks the gateway for that one key and puts it on the clipboard for 30 seconds. It is never shown.</source>
        <translation>「編集 &gt; 完全なキーをコピー」は、そのキーだけをゲートウェイに要求し、クリップボードに30秒間置きます。画面には表示されません。</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>接続をテスト(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>この証明書を信頼(&amp;R)</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>必ず、フィンガープリントをゲートウェイ自身の証明書のものと照合してから行ってください</translation>
    </message>
    <message>
        <source>From the console&apos;s personal settings</source>
        <translation>コンソールの個人設定から取得</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>アクセストークンを表示</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>接続テストの結果</translation>
    </message>
    <message>
        <source>Use the global setting</source>
        <translation>全体の設定を使用</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ShortcutsPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcut of the selected action</source>
        <translation>選択した操作のショートカット</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>ショートカット(&amp;S):</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>ウィンドウの次または前の領域</translation>
    </message>
    <message>
        <source>Context menu of the focused item</source>
        <translation>フォーカスのある項目のコンテキストメニュー</translation>
    </message>
    <message>
        <source>In the filter: suggestions</source>
        <translation>フィルター欄: 候補を表示</translation>
    </message>
    <message>
        <source>In the filter: accept the suggestion</source>
        <translation>フィルター欄: 候補を採用</translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation>フィルター欄: 表へ移動</translation>
    </message>
    <message>
        <source>In the table, at the end of a page: next page</source>
        <translation>表、ページの末尾: 次のページ</translation>
    </message>
    <message>
        <source>In the table, at the start of a page: previous page</source>
        <translation>表、ページの先頭: 前のページ</translation>
    </message>
    <message>
        <source>Show one of the first nine gateways</source>
        <translation>最初の9件のゲートウェイのいずれかを表示</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>In the list of gateways: edit</source>
        <translation>ゲートウェイの一覧: 編集</translation>
    </message>
    <message>
        <source>In the list of gateways: duplicate</source>
        <translation>ゲートウェイの一覧: 複製</translation>
    </message>
    <message>
        <source>In the list of gateways: remove</source>
        <translation>ゲートウェイの一覧: 削除</translation>
    </message>
    <message>
        <source>In the list of gateways: move up or down</source>
        <translation>ゲートウェイの一覧: 上または下へ移動</translation>
    </message>
    <message>
        <source>On a column header: sort</source>
        <translation>列見出し: 並べ替え</translation>
    </message>
    <message>
        <source>On a column header: move it</source>
        <translation>列見出し: 列の移動</translation>
    </message>
    <message>
        <source>On a column header: narrower, wider</source>
        <translation>列見出し: 幅を狭く、広く</translation>
    </message>
    <message>
        <source>Click the field and press the new shortcut.</source>
        <translation>欄をクリックし、新しいショートカットを押してください。</translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation>このショートカットは変更できません。</translation>
    </message>
    <message>
        <source>“%1” used this shortcut and no longer has one.</source>
        <translation>このショートカットを使っていた「%1」には、ショートカットがなくなりました。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>読み込みを停止 (Esc)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>一覧の残りを読み込みます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>注記 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>No answer, retrying in %n s</source>
        <translation>
            <numerusform>応答なし、%n秒後に再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s (rate limit)</source>
        <translation>
            <numerusform>%n秒待機中 (レート制限)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed, reloading: %1</source>
        <translation>一覧が変化したため再読み込み中: %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 / %2 を読み込み済み</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1件を読み込み済み</translation>
    </message>
    <message>
        <source>Incomplete: the list kept changing</source>
        <translation>不完全: 一覧が変化し続けました</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>不完全: %Ln行を読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 received</source>
        <translation>不完全: %2件中 %1件を受信</translation>
    </message>
    <message>
        <source>Incomplete: every page is the same</source>
        <translation>不完全: どのページも同じです</translation>
    </message>
    <message>
        <source>Incomplete: the list does not end</source>
        <translation>不完全: 一覧が終わりません</translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood in %Ln row(s)</source>
        <comment>a field of a token</comment>
        <translation>
            <numerusform>%1: %Ln行で解釈できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n s ago</source>
        <translation>
            <numerusform>%n秒前に更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n min ago</source>
        <translation>
            <numerusform>%n分前に更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n h ago</source>
        <translation>
            <numerusform>%n時間前に更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>%n日前に更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n s ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n秒前のデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n min ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n分前のデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n h ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n時間前のデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n日前のデータ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::SumPane</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>次の期限切れ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln件のトークンを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlimited</source>
        <translation>
            <numerusform>無制限 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <translation>
            <numerusform>報告なし %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln種類</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TeamHistoryDialog</name>
    <message>
        <source>It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on this computer, and passed on after an update.</source>
        <translation>より新しいバージョンの TokenDeck のものです。表示はされますが、ここで読み込んだ内容はこのコンピューターに保存され、アップデート後に共有されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is not the database&apos;s (%1). Until it is right, what is loaded here is kept on this computer alone.</source>
        <translation>このコンピューターの時計がデータベースの時計と合っていません (%1)。合うまでは、ここで読み込んだ内容はこのコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>What is loaded here is kept on this computer, and passed on as soon as the database can be used: %1</source>
        <translation>ここで読み込んだ内容はこのコンピューターに保存され、データベースが使えるようになり次第共有されます: %1</translation>
    </message>
    <message>
        <source>&amp;Share the history with a team</source>
        <translation>履歴をチームと共有する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Team History</source>
        <translation>チームの履歴</translation>
    </message>
    <message>
        <source>Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared.</source>
        <translation>同じ PostgreSQL データベースを使う人は全員、そのうちの誰かが同じゲートウェイの同じアカウントから読み込んだ内容を見ることができます。含まれるのはマスク済みキーだけで、認証情報は含まれません。ユーザー ID のないゲートウェイは共有されません。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>システムの認証局</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>認証局(&amp;A):</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>The database can be used.</source>
        <translation>データベースを使用できます。</translation>
    </message>
    <message>
        <source>Database: enter its address.</source>
        <translation>データベース: アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Database: the address must begin with postgresql://</source>
        <translation>データベース: アドレスは postgresql:// で始まる必要があります</translation>
    </message>
    <message>
        <source>Database: the address has no host.</source>
        <translation>データベース: アドレスにホストがありません。</translation>
    </message>
    <message>
        <source>Database: put the user in front of the host: user@host</source>
        <translation>データベース: ホストの前にユーザーを付けてください: user@host</translation>
    </message>
    <message>
        <source>Database: put the database&apos;s name behind the host: host/name</source>
        <translation>データベース: ホストの後にデータベース名を付けてください: host/name</translation>
    </message>
    <message>
        <source>Database: leave the password out of the address; it has a field of its own.</source>
        <translation>データベース: アドレスにパスワードを含めず、専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>Database: leave out what follows the question mark.</source>
        <translation>データベース: 疑問符以降を取り除いてください。</translation>
    </message>
    <message>
        <source>Database: this is not an address.</source>
        <translation>データベース: アドレスではありません。</translation>
    </message>
    <message>
        <source>Certificate authority: the file does not exist.</source>
        <translation>認証局: ファイルが存在しません。</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TestPage</name>
    <message>
        <source>Step 3 of 3: Test the connection</source>
        <translation>手順 3/3: 接続のテスト</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>再テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>ゲートウェイの名前(&amp;N):</translation>
    </message>
    <message>
        <source>The access token is stored in the system keychain and sent to this gateway only.</source>
        <translation>アクセストークンはシステムのキーチェーンに保存され、このゲートウェイにのみ送信されます。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column headers</source>
        <translation>列見出し</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Not known yet: neither the gateway nor earlier loads tell it.</source>
        <translation>まだ不明: ゲートウェイからも過去の読み込みからも分かりません。</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>ゲートウェイから報告がないか、未知の形式です。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Fit This Column</source>
        <translation>この列の幅を合わせる</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>すべての列の幅を合わせる</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenText</name>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(自身)</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1% 未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
        <translation>%1 (%2 を除く)</translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation>%1 クォータ単位</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>used</comment>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualDialog</name>
    <message>
        <source>Unusual Days</source>
        <translation>使用量の異常日</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>使用量の異常日</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>表に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Planned</source>
        <translation>予定内(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>What was used is being looked through…</source>
        <translation>使用量を調べています…</translation>
    </message>
    <message>
        <source>What is usual is known after %1 complete days.</source>
        <translation>普段の使用量が分かるには %1日分のデータが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>So far there are %n.</source>
        <comment>complete days</comment>
        <translation>
            <numerusform>現在 %n日分あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the last 30 days.</source>
        <translation>過去30日間に異常はありません。</translation>
    </message>
    <message>
        <source>More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.</source>
        <translation>過去30日間で、普段の2倍を超え、かつ通常のばらつきから大きく外れた日です。普段との差が $1 未満のものは末尾に灰色で表示されます。それらと予定内のものは「unusual:」では見つかりません。日付は UTC で区切られています。</translation>
    </message>
    <message>
        <source>Not yet known of: %1.</source>
        <translation>まだ不明: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) saved to %1</source>
        <translation>
            <numerusform>%Ln日分を %1 に保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualModel</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普段</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定内</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1、途中経過</translation>
    </message>
    <message>
        <source>(the whole account)</source>
        <translation>(アカウント全体)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定内</translation>
    </message>
    <message>
        <source>%1, by the days of UTC</source>
        <translation>%1、UTC の日付による</translation>
    </message>
    <message>
        <source>All tokens of the account together</source>
        <translation>アカウントの全トークンの合計</translation>
    </message>
    <message>
        <source>The median of the days before, as on such a weekday: %1</source>
        <translation>過去の同様の曜日の中央値: %1</translation>
    </message>
    <message>
        <source>This use was meant: the day is no longer found as unusual.</source>
        <translation>意図した使用です。この日は異常とみなされなくなります。</translation>
    </message>
    <message>
        <source>No history is kept of this gateway.</source>
        <translation>このゲートウェイの履歴は保存されていません。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UsePane</name>
    <message>
        <source>Models used</source>
        <translation>使用モデル</translation>
    </message>
    <message>
        <source>Ca&amp;lls…</source>
        <translation>呼び出し(&amp;L)…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>枯渇予測</translation>
    </message>
    <message>
        <source>Calls of this token</source>
        <translation>このトークンの呼び出し</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>The account&apos;s balance if this goes on</source>
        <translation>この状態が続いた場合のアカウントの残高</translation>
    </message>
    <message>
        <source>Remaining if this goes on</source>
        <translation>この状態が続いた場合の残り</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>ゲートウェイに問い合わせ中です。</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s books nor its log tell it.</source>
        <translation>ゲートウェイの集計からもログからも分かりません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>ゲートウェイのログはトークンを名前で識別しますが、このトークンには名前がありません。</translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of at least %Ln token(s) of this name.</source>
        <translation>
            <numerusform>ログから: この名前のトークン少なくとも%Ln件の合計。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of %Ln token(s) of this name.</source>
        <translation>
            <numerusform>ログから: この名前のトークン %Ln件の合計。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models · %1</source>
        <translation>モデル · %1</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>呼び出しはありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UseText</name>
    <message>
        <source>%1 (books)</source>
        <translation>%1 (集計)</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1 (ログ)</translation>
    </message>
    <message>
        <source>%1 (counter)</source>
        <translation>%1 (カウンター)</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>ゲートウェイの集計: %1、%2</translation>
    </message>
    <message>
        <source>%1 as the sum of the log over all tokens with this name, %2</source>
        <translation>この名前の全トークンのログの合計: %1、%2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>読み込みの間のトークンのカウンターの増分: %1、%2</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1% 未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln件の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prompt and completion tokens</source>
        <translation>入力と出力で計 %1 トークン</translation>
    </message>
</context>
<context>
    <name>TokenDeck::WatchText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、他 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>残高が残りわずかです</translation>
    </message>
    <message>
        <source>No balance is left</source>
        <translation>残高がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1</source>
        <translation>
            <numerusform>%Ln件のトークンが%1以内に期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance will be used up within %1</source>
        <translation>残高が%1以内に枯渇します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be empty within %1</source>
        <translation>
            <numerusform>%Ln件のトークンが%1以内に枯渇します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have less than %1% left</source>
        <translation>
            <numerusform>%Ln件のトークンの残りが %1% 未満です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %Ln token(s) were widened</source>
        <translation>
            <numerusform>%Ln件のトークンの制限が緩和されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone</source>
        <translation>
            <numerusform>%Ln件のトークンが消失しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Far more was used than usual</source>
        <translation>使用量が普段より大幅に増えています</translation>
    </message>
    <message>
        <source>The account has %1. Gateways refuse calls that may cost more.</source>
        <translation>アカウントの残高は %1 です。これを超える可能性がある呼び出しは、ゲートウェイに拒否されます。</translation>
    </message>
    <message>
        <source>By the account as a whole.</source>
        <translation>アカウント全体での使用量です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new: %1</source>
        <translation>
            <numerusform>うち新規 %Ln件: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::WorkspaceText</name>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since.</source>
        <comment>a time</comment>
        <translation>これらのトークンは %1 に読み取ったものです。以降、ゲートウェイは応答していません。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>ゲートウェイの時計は、このコンピューターより%n分進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>ゲートウェイの時計は、このコンピューターより%n分遅れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock decides what has expired.</source>
        <translation>期限切れかどうかはゲートウェイの時計で決まります。</translation>
    </message>
    <message>
        <source>None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone&apos;s tokens to an administrator.</source>
        <translation>どのトークンもユーザー %1 のものではありません。ゲートウェイがユーザー ID を無視しているか、管理者に全員のトークンを表示しています。</translation>
    </message>
    <message>
        <source>The gateways show amounts in different ways: sums are in US dollars, by what each gateway says a dollar is worth.</source>
        <translation>ゲートウェイごとに金額の表示方法が異なるため、合計は各ゲートウェイのレートで換算した米ドルで表示します。</translation>
    </message>
    <message>
        <source>The gateways count quota in units that cannot be added up: there are no sums.</source>
        <translation>ゲートウェイのクォータの単位が異なり加算できないため、合計はありません。</translation>
    </message>
    <message>
        <source>The site does not report how it shows amounts: they are in quota units, and filters cannot use dollars.</source>
        <translation>金額の表示方法がサイトから報告されていません。クォータ単位で表示し、フィルターではドルを使えません。</translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation>%1件から抽出</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>tokens</comment>
        <translation>不明 %1件</translation>
    </message>
    <message>
        <source>of the %1 loaded</source>
        <translation>読み込み済み %1件のみ</translation>
    </message>
    <message>
        <source>sorted, %1</source>
        <translation>並べ替え: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.</source>
        <translation>
            <numerusform>%Ln件のトークンは、判定に必要な値が不明なため、フィルターにもその逆にも一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use quota units instead.</source>
        <translation>代わりにクォータ単位を使ってください。</translation>
    </message>
</context>
</TS>
