<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Who Can Call</source>
        <translation>誰能呼叫</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>任何模型</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任何位址</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>位址(&amp;A)：</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>在表格中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.</source>
        <translation>「%1」不是 IP 位址。請輸入像 203.0.113.7 或 2001:db8::7 的位址，或將欄位留空。</translation>
    </message>
    <message>
        <source>“%1” is more than one model. Enter a single name, or leave the field empty.</source>
        <translation>「%1」不只一個模型。請輸入單一名稱，或將欄位留空。</translation>
    </message>
    <message>
        <source>Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.</source>
        <translation>閘道和所有令牌都沒有列出模型「%1」：它可能不存在。名稱必須完全相符。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Allowed (%1)</source>
        <translation>允許（%1）</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>拒絕（%1）</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已儲存至 %1</translation>
    </message>
    <message>
        <source>No tokens.</source>
        <translation>沒有令牌。</translation>
    </message>
    <message>
        <source>“%1” would be allowed now.</source>
        <translation>「%1」目前會獲准。</translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation>「%1」會遭拒絕：</translation>
    </message>
    <message>
        <source>Whether “%1” would be allowed is unknown:</source>
        <translation>不確定「%1」是否會獲准：</translation>
    </message>
    <message>
        <source>How %1 reads model and IP limits has not been tested: for its tokens with such limits the answer is unknown.</source>
        <translation>%1 如何解讀模型與 IP 限制尚未經過測試：對於其設有這類限制的令牌，結果為未知。</translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been tested: for tokens with such limits the answer is unknown.</source>
        <translation>這種閘道如何解讀模型與 IP 限制尚未經過測試：對於設有這類限制的令牌，結果為未知。</translation>
    </message>
    <message>
        <source>Judged by names alone: %1 lists some models under another name.</source>
        <translation>僅依名稱判斷：%1 會以其他名稱列出部分模型。</translation>
    </message>
    <message>
        <source>The list is incomplete: only loaded tokens are considered.</source>
        <translation>清單不完整：只考慮已載入的令牌。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessText</name>
    <message>
        <source>It has expired (%1).</source>
        <translation>已過期（%1）。</translation>
    </message>
    <message>
        <source>The gateway has marked it as expired.</source>
        <translation>閘道已將它標示為過期。</translation>
    </message>
    <message>
        <source>The gateway has marked it as exhausted.</source>
        <translation>閘道已將它標示為用盡。</translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation>額度已用盡：剩餘 %1。</translation>
    </message>
    <message>
        <source>Its model limits are enabled but empty: no model may be called.</source>
        <translation>已啟用模型限制，但內容是空的：不能呼叫任何模型。</translation>
    </message>
    <message>
        <source>Its model limits contain no possible model name: %1</source>
        <translation>模型限制中沒有任何可能的模型名稱：%1</translation>
    </message>
    <message>
        <source>“%1” is not in its model limits: %2</source>
        <translation>「%1」不在其模型限制內：%2</translation>
    </message>
    <message>
        <source>Its IP limits, as %1 reads them, allow no one: %2</source>
        <translation>依 %1 的解讀，其 IP 限制不允許任何人：%2</translation>
    </message>
    <message>
        <source>%1 is among its denied addresses: %2</source>
        <translation>%1 在其拒絕的位址之中：%2</translation>
    </message>
    <message>
        <source>%1 is outside its IP limits: %2</source>
        <translation>%1 不在其 IP 限制內：%2</translation>
    </message>
    <message>
        <source>the user&apos;s own group</source>
        <translation>使用者自己的分組</translation>
    </message>
    <message>
        <source>The gateway offers no model that it may call in its group (%1).</source>
        <translation>閘道在其分組（%1）中沒有提供它可呼叫的模型。</translation>
    </message>
    <message>
        <source>The gateway does not offer “%1” in its group (%2).</source>
        <translation>閘道在其分組（%2）中沒有提供「%1」。</translation>
    </message>
    <message>
        <source>The account pays by subscription only, and none is active.</source>
        <translation>此帳號僅以訂閱付費，但目前沒有生效的訂閱。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1: the gateway refuses every call.</source>
        <translation>帳號餘額為 %1：閘道會拒絕所有呼叫。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>已用盡</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用盡</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>狀態不明</translation>
    </message>
    <message>
        <source>address outside its limits</source>
        <translation>位址不在限制內</translation>
    </message>
    <message>
        <source>group gone</source>
        <translation>分組已不存在</translation>
    </message>
    <message>
        <source>model not in its limits</source>
        <translation>模型不在限制內</translation>
    </message>
    <message>
        <source>model not offered</source>
        <translation>未提供此模型</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>沒有餘額</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未回報</translation>
    </message>
    <message>
        <source>rule unknown</source>
        <translation>規則不明</translation>
    </message>
    <message>
        <source>group not listed</source>
        <translation>分組未列出</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Its call limit, or its quota for the current time window, is used up.</source>
        <translation>呼叫次數上限或目前時段的額度已用盡。</translation>
    </message>
    <message>
        <source>Its status is %1, which gateways refuse.</source>
        <translation>狀態為 %1，閘道會拒絕。</translation>
    </message>
    <message>
        <source>Its group, %1, is not among those the account may use.</source>
        <translation>其分組 %1 不在此帳號可用的分組之中。</translation>
    </message>
    <message>
        <source>The gateway has not reported everything that this depends on.</source>
        <translation>閘道沒有回報判斷所需的全部資訊。</translation>
    </message>
    <message>
        <source>How this gateway reads such limits is unknown.</source>
        <translation>不清楚這種閘道如何解讀這類限制。</translation>
    </message>
    <message>
        <source>Its group, %1, is not among the public ones: the gateway does not report whether it exists.</source>
        <translation>其分組 %1 不在公開分組之中：閘道沒有回報它是否存在。</translation>
    </message>
    <message>
        <source>“%1” costs %2 a call, times the ratio of the token&apos;s group.</source>
        <translation>「%1」每次呼叫 %2，再乘以令牌分組的倍率。</translation>
    </message>
    <message>
        <source>“%1” costs %2 per million tokens in and %3 out, times the ratio of the token&apos;s group.</source>
        <translation>「%1」每百萬 token 輸入 %2、輸出 %3，再乘以令牌分組的倍率。</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not reported by %1, and not considered: %2.</source>
        <translation>%1 未回報，因此未納入考慮：%2。</translation>
    </message>
    <message>
        <source>Not reported by the gateway, and not considered: %1.</source>
        <translation>閘道未回報，因此未納入考慮：%1。</translation>
    </message>
    <message>
        <source>Rate limits are not visible here.</source>
        <translation>此處看不到速率限制。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>loading %1…</source>
        <comment>so many tokens so far</comment>
        <translation>正在載入 %1…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>loading %1 of %2…</source>
        <translation>正在載入 %1 / %2…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>waiting for the limit</source>
        <translation>等待呼叫上限解除</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting for the limit until %1</source>
        <comment>a time</comment>
        <translation>等待呼叫上限解除至 %1</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>a time</comment>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>重試中…</translation>
    </message>
    <message>
        <source>retrying at %1</source>
        <comment>a time</comment>
        <translation>%1 重試</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>a time</comment>
        <translation>%1 重試</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tokens, a time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開啟中…</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>沒有餘額</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>沒有存取令牌</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登入遭拒</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>a number of tokens</comment>
        <translation>%1，不完整</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>a time</comment>
        <translation>上次讀取：%1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsModel</name>
    <message>
        <source>All gateways</source>
        <translation>所有閘道</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsPane</name>
    <message>
        <source>Gateways</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>新增閘道</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>在控制台中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>再製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>新增閘道(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation>尋找動作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1（開啟）</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>匯出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export tokens to a file for spreadsheets</source>
        <translation>將令牌匯出成試算表可用的檔案</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>匯出 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Export tokens to a file for other programs</source>
        <translation>將令牌匯出成供其他程式使用的檔案</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the current view: the table or the overview</source>
        <translation>列印目前的檢視：表格或總覽</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the current view as a PDF</source>
        <translation>將目前的檢視存成 PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy Masked Keys</source>
        <translation>複製遮罩金鑰(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Full &amp;Key</source>
        <translation>複製完整金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Requests this one key from the gateway; must be allowed in the gateway settings</source>
        <translation>向閘道請求這一個金鑰；須先在閘道設定中允許</translation>
    </message>
    <message>
        <source>Copy Ce&amp;ll</source>
        <translation>複製儲存格(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>複製列(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation>清除篩選(&amp;E)</translation>
    </message>
    <message>
        <source>Saved F&amp;ilters</source>
        <translation>已儲存的篩選條件(&amp;I)</translation>
    </message>
    <message>
        <source>Calls of &amp;Token…</source>
        <translation>令牌的呼叫(&amp;T)…</translation>
    </message>
    <message>
        <source>The latest calls of the selected token, from the gateway&apos;s log</source>
        <translation>所選令牌最近的呼叫，取自閘道的日誌</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>在控制台中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser</source>
        <translation>在瀏覽器中開啟閘道的令牌頁面</translation>
    </message>
    <message>
        <source>&amp;Unusual Days…</source>
        <translation>用量異常日(&amp;U)…</translation>
    </message>
    <message>
        <source>Days on which far more was used than usual</source>
        <translation>用量遠高於平常的日子</translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation>誰能呼叫(&amp;W)…</translation>
    </message>
    <message>
        <source>Which tokens allow a call to a model from an address, and why others do not</source>
        <translation>哪些令牌允許從某位址呼叫某模型，其餘又為何不允許</translation>
    </message>
    <message>
        <source>Cha&amp;nges…</source>
        <translation>變更(&amp;N)…</translation>
    </message>
    <message>
        <source>What changed since your last visit, or between two moments</source>
        <translation>自上次查看以來或兩個時間點之間的變更</translation>
    </message>
    <message>
        <source>For&amp;get History of Token…</source>
        <translation>清除令牌的歷史記錄(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete what was kept of the selected token</source>
        <translation>刪除所選令牌保留下來的資料</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Appearance, gateways, findings, notifications, history, network, privacy and shortcuts</source>
        <translation>外觀、閘道、問題、通知、歷史記錄、網路、隱私權與快速鍵</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Reload the list from the gateway</source>
        <translation>從閘道重新載入清單</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ontinue Loading</source>
        <translation>繼續載入(&amp;O)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>載入清單的其餘部分</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>閘道設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Address and credentials of this gateway</source>
        <translation>此閘道的位址與登入資訊</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>新增閘道(&amp;N)…</translation>
    </message>
    <message>
        <source>Connect to another gateway or account</source>
        <translation>連線至其他閘道或帳號</translation>
    </message>
    <message>
        <source>Re&amp;move Gateway…</source>
        <translation>移除閘道(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>匯入閘道(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the gateways in a file; their access tokens are not in it</source>
        <translation>加入檔案中的閘道；檔案不含存取令牌</translation>
    </message>
    <message>
        <source>E&amp;xport Gateways…</source>
        <translation>匯出閘道(&amp;X)…</translation>
    </message>
    <message>
        <source>Save all gateways to a file, without access tokens</source>
        <translation>將所有閘道存成檔案，不含存取令牌</translation>
    </message>
    <message>
        <source>&amp;All Gateways</source>
        <translation>所有閘道(&amp;A)</translation>
    </message>
    <message>
        <source>The tokens of all gateways together</source>
        <translation>將所有閘道的令牌顯示在一起</translation>
    </message>
    <message>
        <source>&amp;Demo Gateways</source>
        <translation>示範閘道(&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>顯示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手冊(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>這是什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>Click a control to see what it does</source>
        <translation>按一下控制項，查看它的用途</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>篩選語法(&amp;F)</translation>
    </message>
    <message>
        <source>What you can type into the filter field</source>
        <translation>篩選欄位中可以輸入的內容</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Find an A&amp;ction…</source>
        <translation>尋找動作(&amp;C)…</translation>
    </message>
    <message>
        <source>All that the menus can do, by words</source>
        <translation>以文字尋找選單中的所有功能</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report</source>
        <translation>複製診斷報告(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, platform and how gateways answered, without keys, names and addresses</source>
        <translation>版本、平台與閘道的回應情形，不含金鑰、名稱與位址</translation>
    </message>
    <message>
        <source>&amp;About TokenDeck</source>
        <translation>關於 TokenDeck(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>關於 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>The table of tokens</source>
        <translation>令牌表格</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>總覽(&amp;O)</translation>
    </message>
    <message>
        <source>Totals, charts and findings</source>
        <translation>總計、圖表與問題</translation>
    </message>
    <message>
        <source>Sid&amp;e Bar</source>
        <translation>側邊欄(&amp;E)</translation>
    </message>
    <message>
        <source>The list of gateways</source>
        <translation>閘道清單</translation>
    </message>
    <message>
        <source>Summary C&amp;ards</source>
        <translation>摘要卡片(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Raw Quota</source>
        <translation>原始額度(&amp;R)</translation>
    </message>
    <message>
        <source>Show amounts in quota units instead of money</source>
        <translation>以額度單位而非金額顯示</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway &amp;Order</source>
        <translation>閘道順序(&amp;O)</translation>
    </message>
    <message>
        <source>Unsorted: the order in which the gateway lists its tokens</source>
        <translation>不排序：依閘道列出令牌的順序</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序依據(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the previous view</source>
        <translation>返回上一個檢視</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前進(&amp;W)</translation>
    </message>
    <message>
        <source>Go forward to the next view</source>
        <translation>前進到下一個檢視</translation>
    </message>
    <message>
        <source>&amp;First Page</source>
        <translation>第一頁(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>上一頁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一頁(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last Page</source>
        <translation>最後一頁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Page</source>
        <translation>前往頁面(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄位(&amp;C)</translation>
    </message>
    <message>
        <source>Free&amp;ze Status and Name</source>
        <translation>凍結狀態與名稱欄(&amp;Z)</translation>
    </message>
    <message>
        <source>Keep these columns visible when scrolling sideways</source>
        <translation>水平捲動時讓這些欄保持可見</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>重設版面配置</translation>
    </message>
    <message>
        <source>Restore the default sizes, columns and panels</source>
        <translation>還原預設的大小、欄位與面板</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>緊密(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>寬鬆(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Dens&amp;ity</source>
        <translation>列高(&amp;I)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>佈景主題(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>閘道(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AddressPage</name>
    <message>
        <source>Step 1 of 3: Gateway address</source>
        <translation>步驟 1（共 3 步）：閘道位址</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>使用 https://</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>不加密傳送(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>信任此憑證(&amp;R)</translation>
    </message>
    <message>
        <source>Continue Any&amp;way</source>
        <translation>仍要繼續(&amp;W)</translation>
    </message>
    <message>
        <source>Enter the address at which you open your gateway&apos;s console in the browser. Any of its pages will do, and so will a call copied as a curl command.</source>
        <translation>請輸入您在瀏覽器中開啟閘道控制台的位址。任何一頁都可以，複製為 curl 命令的呼叫也可以。</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>閘道位址(&amp;A)：</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>僅限於此電腦與閘道之間的網路安全無虞時，例如使用 VPN</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>請務必先將其指紋與閘道本身憑證的指紋核對</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在詢問 %1…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsDialog</name>
    <message>
        <source>The gateway refused to list the calls.</source>
        <translation>閘道拒絕列出呼叫。</translation>
    </message>
    <message>
        <source>This account is not allowed to list its calls.</source>
        <translation>此帳號無權列出自己的呼叫。</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>閘道訊息：%1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一頁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一頁(&amp;N)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>匯出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>The calls of the pages that have been read</source>
        <translation>已讀取的各頁中的呼叫</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>全部匯出(&amp;A)…</translation>
    </message>
    <message>
        <source>Reads all pages first; at most %1 calls</source>
        <translation>會先讀取所有頁面；最多 %1 次呼叫</translation>
    </message>
    <message>
        <source>Stop this export to see the calls of “%1”.</source>
        <translation>停止這次匯出，才能查看「%1」的呼叫。</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>%1 的呼叫</translation>
    </message>
    <message>
        <source>There are no more calls.</source>
        <translation>沒有更多呼叫。</translation>
    </message>
    <message>
        <source>The calls of this token cannot be asked for: the gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>無法查詢此令牌的呼叫：閘道的日誌以名稱辨識令牌，而此令牌沒有名稱。</translation>
    </message>
    <message>
        <source>All calls on this page are of other tokens with the same name.</source>
        <translation>此頁的呼叫全都屬於其他同名令牌。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>No calls in the log.</source>
        <translation>日誌中沒有呼叫。</translation>
    </message>
    <message>
        <source>Loading page %1…</source>
        <translation>正在載入第 %1 頁…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this name</source>
        <translation>
            <numerusform>此名稱有 %Ln 次呼叫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次呼叫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway knows calls by the token&apos;s name only; %Ln token(s) are called so.</source>
        <translation>
            <numerusform>閘道只以令牌名稱辨識呼叫；有 %Ln 個令牌使用此名稱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln call(s) of other tokens with the same name.</source>
        <translation>
            <numerusform>已略過其他同名令牌的 %Ln 次呼叫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded by the gateway: %1.</source>
        <translation>閘道未記錄：%1。</translation>
    </message>
    <message>
        <source>Reading all calls</source>
        <translation>正在讀取所有呼叫</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未寫入任何內容。</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>未寫入任何內容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) read</source>
        <translation>
            <numerusform>已讀取 %Ln 次呼叫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln call(s) saved to %1. An export has no more.</source>
        <translation>
            <numerusform>已將最近的 %Ln 次呼叫儲存至 %1。一次匯出最多就這麼多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1</source>
        <translation>
            <numerusform>已將 %Ln 次呼叫儲存至 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsModel</name>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>閘道未回報。</translation>
    </message>
    <message>
        <source>The gateway reports whole seconds, rounded down.</source>
        <translation>閘道只回報整秒，小數捨去。</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>輸入（提示）的 token 數</translation>
    </message>
    <message>
        <source>Tokens of the completion</source>
        <translation>輸出（補全）的 token 數</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Cards</name>
    <message>
        <source>of %1</source>
        <comment>all that was granted</comment>
        <translation>共授予 %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln unlimited</source>
        <translation>
            <numerusform>+ %Ln 個無限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3</source>
        <translation>剩餘 %1，共授予 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln token(s) is unknown.</source>
        <translation>
            <numerusform>%Ln 個令牌的額度未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未回報</translation>
    </message>
    <message>
        <source>tokens hold %1</source>
        <translation>令牌共持有 %1</translation>
    </message>
    <message>
        <source>The account holds %1, its usable limited tokens %2.</source>
        <translation>帳號餘額為 %1，其可用的有限額令牌共持有 %2。</translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation>超出餘額 %1</translation>
    </message>
    <message>
        <source>no token works</source>
        <translation>令牌全數不可用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot pay</source>
        <translation>
            <numerusform>%Ln 個帳號無法付費</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 of %2 accounts</source>
        <translation>%2 個帳號中的 %1 個</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all tokens</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Their status, expiry and quota allow calls.</source>
        <translation>其狀態、到期時間與額度都允許呼叫。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即將到期</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一個：%1</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>%1 expired · %2 exhausted</source>
        <translation>%1 過期 · %2 用盡</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>額度偏低</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>低於 %1%</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪費</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>尚有 %1</translation>
    </message>
    <message>
        <source>unused or expired</source>
        <translation>未使用或已過期</translation>
    </message>
    <message numerus="yes">
        <source>Usable but never used or unused for %n day(s); or expired or exhausted but still enabled.</source>
        <translation>
            <numerusform>可用但從未使用或已 %n 天未使用；或是已過期、已用盡但仍啟用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>no model, IP</source>
        <translation>不限模型、IP</translation>
    </message>
    <message>
        <source>or quota limit</source>
        <translation>與額度</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危險</translation>
    </message>
    <message>
        <source>by findings</source>
        <translation>依問題判定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>in %1 of %2 loaded</source>
        <translation>已載入 %1/%2</translation>
    </message>
    <message>
        <source>in the %1 loaded</source>
        <translation>僅計已載入的 %1 個</translation>
    </message>
    <message>
        <source>%1 since the last refresh</source>
        <translation>自上次重新整理以來 %1</translation>
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
            <numerusform>新增 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>消失 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>更名 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>狀態改變 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another key</source>
        <translation>
            <numerusform>金鑰更換 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with wider limits</source>
        <translation>
            <numerusform>限制放寬 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower limits</source>
        <translation>
            <numerusform>限制縮緊 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more quota</source>
        <translation>
            <numerusform>額度增加 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less quota</source>
        <translation>
            <numerusform>額度減少 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another expiry</source>
        <translation>
            <numerusform>到期時間改變 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another group</source>
        <translation>
            <numerusform>分組改變 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 (lets everyone in)</source>
        <translation>%1（允許所有人）</translation>
    </message>
    <message>
        <source>%1 (lets no one in)</source>
        <translation>%1（不允許任何人）</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>位址：%1</translation>
    </message>
    <message>
        <source>denied addresses: %1</source>
        <translation>拒絕的位址：%1</translation>
    </message>
    <message>
        <source>quota: %1</source>
        <translation>額度：%1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>金鑰：%1</translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation>分組：%1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>name or change</source>
        <translation>名稱或變更</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two moments</comment>
        <translation>與</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>變更(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜尋(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Since my last visit (%1)</source>
        <translation>自上次查看以來（%1）</translation>
    </message>
    <message>
        <source>Since my last visit</source>
        <translation>自上次查看以來</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>自昨天以來</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation>兩個時間點之間</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>History is off: nothing was kept that could be compared.</source>
        <translation>歷史記錄已關閉：沒有保留任何可供比較的資料。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation>請選擇兩個不同的時間點。</translation>
    </message>
    <message>
        <source>Nothing was loaded in this time.</source>
        <translation>這段時間內沒有載入過。</translation>
    </message>
    <message>
        <source>History begins with this load: changes are shown from the next one on.</source>
        <translation>歷史記錄從這次載入開始：下一次載入起才會顯示變更。</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>自 %1 以來沒有變更。</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>沒有符合搜尋的變更。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) changed: %1.</source>
        <translation>
            <numerusform>%Ln 個令牌有變更：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>History begins %1.</source>
        <translation>歷史記錄始於 %1。</translation>
    </message>
    <message>
        <source>“%1” is gone: it is no longer in the table.</source>
        <translation>「%1」已不存在：它不在表格中了。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已儲存至 %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation>變更前 → 變更後</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>沒有可顯示的內容。</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save Image…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>The file name must end in .svg or .png.</source>
        <translation>檔案名稱必須以 .svg 或 .png 結尾。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Changed since your last visit: %1</source>
        <translation>自上次查看以來的變更：%1</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>閘道儲存的狀態：%1</translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation>剩餘 %1，已用 %2</translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation>（使用者自己的分組）</translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation>使用者自己的分組</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>有任何問題</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>嚴重程度：%1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The token&apos;s current status, whatever the gateway has stored</source>
        <translation>令牌目前的實際狀態，不論閘道儲存的狀態為何</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>The name its owner gave it</source>
        <translation>擁有者為令牌取的名稱</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>The API key, masked</source>
        <translation>API 金鑰，已遮罩</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>The group whose channels and prices apply</source>
        <translation>決定適用管道與價格的分組</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩餘額度</translation>
    </message>
    <message>
        <source>Quota that remains</source>
        <translation>尚未使用的額度</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>額度偏低</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>已用盡</translation>
    </message>
    <message>
        <source>Less than $1</source>
        <translation>不到 $1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無限額度</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>額度</translation>
    </message>
    <message>
        <source>Share of the granted quota that remains</source>
        <translation>剩餘額度占授予額度的比例</translation>
    </message>
    <message>
        <source>Less than 10 % left</source>
        <translation>剩餘不到 10%</translation>
    </message>
    <message>
        <source>Less than half left</source>
        <translation>剩餘不到一半</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用額度</translation>
    </message>
    <message>
        <source>Quota used so far</source>
        <translation>至今已使用的額度</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>從未使用</translation>
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
        <translation>24 小時用量</translation>
    </message>
    <message>
        <source>Quota used in the last 24 hours</source>
        <translation>最近 24 小時使用的額度</translation>
    </message>
    <message>
        <source>Used 7 d</source>
        <translation>7 天用量</translation>
    </message>
    <message>
        <source>Quota used in the last 7 days</source>
        <translation>最近 7 天使用的額度</translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation>30 天用量</translation>
    </message>
    <message>
        <source>Quota used in the last 30 days</source>
        <translation>最近 30 天使用的額度</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>預計用盡</translation>
    </message>
    <message>
        <source>When its quota, or its account&apos;s balance, will be used up</source>
        <translation>其額度或帳號餘額何時會用盡</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天內</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天內</translation>
    </message>
    <message>
        <source>Not as it is used now</source>
        <translation>依目前用量不會用盡</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>When the token expires</source>
        <translation>令牌到期的時間</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不過期</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How many findings there are, and how severe the worst is</source>
        <translation>問題的數量，以及最嚴重者的嚴重程度</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>When the token was last charged</source>
        <translation>令牌上次扣費的時間</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>一天內</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>超過 30 天前</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>超過 90 天前</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>When the token was created</source>
        <translation>令牌建立的時間</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>超過一年前</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The models it may call, as entered by its owner</source>
        <translation>可呼叫的模型，依擁有者填寫的內容顯示</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP 限制</translation>
    </message>
    <message>
        <source>The addresses it may be used from, as entered by its owner</source>
        <translation>可使用此令牌的位址，依擁有者填寫的內容顯示</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>有限制</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The token&apos;s ID on its gateway</source>
        <translation>令牌在其閘道中的 ID</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>The gateway it is from</source>
        <translation>令牌所屬的閘道</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>從未使用</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ConnectDialog</name>
    <message>
        <source>Connect a Gateway</source>
        <translation>連線至閘道</translation>
    </message>
    <message>
        <source>More &amp;Settings…</source>
        <translation>更多設定(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;dd Gateway</source>
        <translation>新增閘道(&amp;D)</translation>
    </message>
    <message>
        <source>Proxy, certificates, timeouts and more, in one form</source>
        <translation>代理伺服器、憑證、逾時等設定，集中在一張表單中</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>沒有名為「%1」的設定檔。</translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation>示範 · %1</translation>
    </message>
    <message>
        <source>Copying full keys is not allowed in this gateway&apos;s settings</source>
        <translation>此閘道的設定不允許複製完整金鑰</translation>
    </message>
    <message>
        <source>Requesting the key…</source>
        <translation>正在請求金鑰…</translation>
    </message>
    <message>
        <source>The key was not copied.</source>
        <translation>未複製金鑰。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未匯出任何內容。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1</source>
        <translation>
            <numerusform>已將 %n 個令牌匯出至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No history is kept of this token.</source>
        <translation>沒有保留此令牌的歷史記錄。</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>清除歷史記錄</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>要清除「%1」所保留的全部資料嗎？此動作無法復原。閘道本身不受影響。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>The token&apos;s history is forgotten.</source>
        <translation>已清除令牌的歷史記錄。</translation>
    </message>
    <message>
        <source>The team&apos;s password is kept for this run only.</source>
        <translation>團隊密碼只在這次執行期間保留。</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one has been started.</source>
        <translation>歷史記錄已損毀，已重新建立。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>損毀的檔案保留為 %1。</translation>
    </message>
    <message>
        <source>The history is of a newer version of TokenDeck.</source>
        <translation>歷史記錄來自較新版本的 TokenDeck。</translation>
    </message>
    <message>
        <source>It is shown, and nothing is added to it: %1</source>
        <translation>仍可查看，但不會加入任何資料：%1</translation>
    </message>
    <message>
        <source>There is no history: its file cannot be opened.</source>
        <translation>沒有歷史記錄：無法開啟其檔案。</translation>
    </message>
    <message>
        <source>%1:%2 Another folder can be chosen in Edit &gt; Settings, on the page History.</source>
        <translation>%1：%2 可以在「編輯 &gt; 設定」的「歷史記錄」頁面選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>無法寫入歷史記錄。</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached.</source>
        <translation>無法連線至團隊的歷史記錄。</translation>
    </message>
    <message>
        <source>Nothing is added to the team&apos;s history.</source>
        <translation>不會加入任何資料到團隊的歷史記錄。</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>無法寫入記錄檔。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The gateways were not exported.</source>
        <translation>未匯出閘道。</translation>
    </message>
    <message>
        <source>Gateways exported to %1, without access tokens</source>
        <translation>已將閘道匯出至 %1，不含存取令牌</translation>
    </message>
    <message>
        <source>No gateways were imported.</source>
        <translation>未匯入任何閘道。</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 個閘道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same address and user ID are there already.</source>
        <translation>
            <numerusform>略過 %n 個：已有相同的位址與使用者 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter their access tokens in their settings.</source>
        <translation>請在其設定中輸入存取令牌。</translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>匯入閘道</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>無法儲存設定。</translation>
    </message>
    <message>
        <source>The access token is kept for this session only.</source>
        <translation>存取令牌只在這次執行期間保留。</translation>
    </message>
    <message>
        <source>No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.</source>
        <translation>沒有系統鑰匙圈接受它（%1）。它未儲存，下次啟動時會再詢問您。</translation>
    </message>
    <message>
        <source>Remove Gateway</source>
        <translation>移除閘道</translation>
    </message>
    <message>
        <source>Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.</source>
        <translation>要從此電腦移除閘道「%1」及其存取令牌與歷史記錄嗎？閘道本身不受影響。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The access token could not be removed from the system&apos;s keychain.</source>
        <translation>無法從系統鑰匙圈移除存取令牌。</translation>
    </message>
    <message>
        <source>The keychain says: %1. Remove the “TokenDeck” entry with your system&apos;s password manager, or create a new access token in the gateway&apos;s console, which invalidates the old one.</source>
        <translation>鑰匙圈的訊息：%1。請以系統的密碼管理程式移除「TokenDeck」項目，或在閘道的控制台建立新的存取令牌，讓舊的失效。</translation>
    </message>
    <message>
        <source>What has been told cannot be kept, and may be told again.</source>
        <translation>無法記住已通知的內容，因此可能會重複通知。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and what is the matter there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>During quiet hours</source>
        <translation>勿擾時段期間</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>此桌面不會顯示通知。</translation>
    </message>
    <message>
        <source>TokenDeck</source>
        <translation>TokenDeck</translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>通知看起來就像這樣。</translation>
    </message>
    <message>
        <source>The settings are of a newer version of TokenDeck.</source>
        <translation>設定來自較新版本的 TokenDeck。</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and nothing in them is lost.</source>
        <translation>此版本會使用其中能辨識的部分，其餘內容都不會遺失。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CredentialText</name>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>閘道的憑證不受信任。未傳送任何資料。</translation>
    </message>
    <message>
        <source>It differs from the one that was trusted.</source>
        <translation>它與先前信任的憑證不同。</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>發給：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>簽發者：%1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有效期限：%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>位址必須以 https:// 開頭。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>位址必須以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>位址缺少主機名稱。</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>這不是有效的位址。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>請勿在位址中包含使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>Without https, others on the network can read the access token.</source>
        <translation>不使用 https 時，網路上的其他人可能讀取到存取令牌。</translation>
    </message>
    <message>
        <source>The command logs in with a browser cookie, which does not work here. Create an access token in the console, under personal settings.</source>
        <translation>此命令以瀏覽器的 Cookie 登入，在這裡無法使用。請在控制台的個人設定中建立存取令牌。</translation>
    </message>
    <message>
        <source>This is a browser token, which expires soon. Create an access token in the console, under personal settings.</source>
        <translation>這是瀏覽器的令牌，很快就會過期。請在控制台的個人設定中建立存取令牌。</translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it can call models but not log in. Create an access token in the console, under personal settings.</source>
        <translation>這是模型金鑰（sk-…）：可以呼叫模型，但無法登入。請在控制台的個人設定中建立存取令牌。</translation>
    </message>
    <message>
        <source>It contains a line break or control character.</source>
        <translation>其中包含換行或控制字元。</translation>
    </message>
    <message>
        <source>An access token has no spaces and no letters other than a–z.</source>
        <translation>存取令牌不含空格，也不含 a–z 以外的字母。</translation>
    </message>
    <message>
        <source>The user ID is a number, shown in the console&apos;s personal settings.</source>
        <translation>使用者 ID 是一個數字，顯示在控制台的個人設定中。</translation>
    </message>
    <message>
        <source>Most gateways expect New-Api-User here.</source>
        <translation>大多數閘道在此需要 New-Api-User。</translation>
    </message>
    <message>
        <source>A header name may contain only letters, digits and hyphens.</source>
        <translation>標頭名稱只能包含字母、數字與連字號。</translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation>此標頭已另有用途。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>另一個設定檔已使用此名稱。</translation>
    </message>
    <message>
        <source>The profile “%1” has the same address and user ID.</source>
        <translation>設定檔「%1」有相同的位址與使用者 ID。</translation>
    </message>
    <message>
        <source>A gateway without tokens; its kind cannot be told from an empty list</source>
        <translation>閘道中沒有令牌；無法從空的清單判斷其類型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>閘道訊息：%1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::DetailsPane</name>
    <message>
        <source>Select a token to see its details.</source>
        <translation>選取一個令牌以查看其詳細資料。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation>模型限制</translation>
    </message>
    <message>
        <source>IP limits</source>
        <translation>IP 限制</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Open in Console</source>
        <translation>在控制台中開啟</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser, where tokens can be changed</source>
        <translation>在瀏覽器中開啟閘道的令牌頁面，可在那裡修改令牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Masked key</source>
        <translation>遮罩金鑰</translation>
    </message>
    <message>
        <source>Copy Masked Key</source>
        <translation>複製遮罩金鑰</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Group ratio</source>
        <translation>分組倍率</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>儲存的狀態</translation>
    </message>
    <message>
        <source>Gateways write &quot;expired&quot; and &quot;exhausted&quot; only when a token is next used.</source>
        <translation>閘道只有在令牌下次被使用時，才會寫入「已過期」或「已用盡」。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>額度</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩餘額度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用額度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘比例</translation>
    </message>
    <message>
        <source>Of the granted quota: remaining and used together</source>
        <translation>占授予額度的比例；授予額度為剩餘與已用的總和</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>複製：%1</translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · 到期時間：%2</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>閘道儲存的狀態：%1</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>閘道未回報，或格式不明。</translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and checked here; copy and export include all of it.</source>
        <translation>此處只顯示並檢查這份清單的開頭；複製與匯出會包含全部。</translation>
    </message>
    <message>
        <source>Limits · Models</source>
        <translation>限制 · 模型</translation>
    </message>
    <message>
        <source>Limits · Models (%1)</source>
        <translation>限制 · 模型（%1）</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Limits · IPs</source>
        <translation>限制 · IP</translation>
    </message>
    <message>
        <source>Limits · IPs (%1)</source>
        <translation>限制 · IP（%1）</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>…以及更多</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ErrorText</name>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>無法連線至閘道。</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>請檢查網路與閘道的位址。</translation>
    </message>
    <message>
        <source>No readable answer arrived in time.</source>
        <translation>未能及時收到可讀取的回應。</translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer timeout can be set in the settings.</source>
        <translation>閘道可能忙碌中；可以在設定中延長逾時時間。</translation>
    </message>
    <message>
        <source>No secure connection to the gateway.</source>
        <translation>無法與閘道建立安全連線。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server supports https at this address and port.</source>
        <translation>未傳送任何資料。請檢查伺服器在此位址與連接埠是否支援 https。</translation>
    </message>
    <message>
        <source>The access token would be sent without encryption.</source>
        <translation>存取令牌將以未加密的方式傳送。</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation>未傳送任何資料。請使用 https://，或在設定檔的設定中允許。</translation>
    </message>
    <message>
        <source>The connection cannot be set up as configured.</source>
        <translation>無法依設定建立連線。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation>未傳送任何資料。請檢查代理伺服器與憑證檔案。</translation>
    </message>
    <message>
        <source>An access token is required.</source>
        <translation>需要存取令牌。</translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain you are asked for it at each start.</source>
        <translation>未傳送任何資料。沒有系統鑰匙圈時，每次啟動都會詢問您。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address redirects to %1</source>
        <translation>閘道的位址重新導向至 %1</translation>
    </message>
    <message>
        <source>The credentials were not sent there. If the gateway has moved, enter its new address.</source>
        <translation>登入資訊未傳送到那裡。如果閘道已搬遷，請輸入新位址。</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>此位址沒有閘道。</translation>
    </message>
    <message>
        <source>Something answers there, but not with a token list. Check the address and its path.</source>
        <translation>該處有回應，但不是令牌清單。請檢查位址及其路徑。</translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation>閘道前方的防火牆或代理伺服器封鎖了此呼叫。</translation>
    </message>
    <message>
        <source>It answered with its own page. Ask whoever runs the gateway to allow this program.</source>
        <translation>它以自己的頁面回應。請閘道管理員允許此程式存取。</translation>
    </message>
    <message>
        <source>Something in front of the gateway requires its own login.</source>
        <translation>閘道前方有其他服務要求自己的登入。</translation>
    </message>
    <message>
        <source>The answer came from a proxy or another site, not from the gateway. Check the address and the network&apos;s proxy.</source>
        <translation>回應來自代理伺服器或其他網站，而不是閘道。請檢查位址與網路的代理伺服器。</translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation>閘道拒絕登入。</translation>
    </message>
    <message>
        <source>Check the access token and the user ID.</source>
        <translation>請檢查存取令牌與使用者 ID。</translation>
    </message>
    <message>
        <source>The gateway refused to list the tokens.</source>
        <translation>閘道拒絕列出令牌。</translation>
    </message>
    <message>
        <source>It does not say whether the login is the reason.</source>
        <translation>它沒有說明是否與登入有關。</translation>
    </message>
    <message>
        <source>This account is not allowed to list its tokens.</source>
        <translation>此帳號無權列出自己的令牌。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway.</source>
        <translation>請洽詢閘道管理員。</translation>
    </message>
    <message>
        <source>The gateway accepts no more calls for now.</source>
        <translation>閘道暫時不再接受呼叫。</translation>
    </message>
    <message>
        <source>Too many calls within a few minutes. Try again later.</source>
        <translation>幾分鐘內的呼叫次數過多。請稍後再試。</translation>
    </message>
    <message>
        <source>The gateway reports an internal error.</source>
        <translation>閘道回報內部錯誤。</translation>
    </message>
    <message>
        <source>Try again; if it persists, ask whoever runs the gateway.</source>
        <translation>請再試一次；若問題持續發生，請洽詢閘道管理員。</translation>
    </message>
    <message>
        <source>The gateway gave an unexpected answer (HTTP %1).</source>
        <translation>閘道傳回非預期的回應（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation>無法讀取閘道的回應。</translation>
    </message>
    <message>
        <source>It may be an unsupported kind of gateway.</source>
        <translation>可能是不支援的閘道類型。</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>清單不完整。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted.</source>
        <translation>閘道的憑證不受信任。</translation>
    </message>
    <message>
        <source>Nothing was sent. Test the connection in the settings to see the certificate.</source>
        <translation>未傳送任何資料。請在設定中測試連線以查看憑證。</translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation>閘道有另一個位址：%1</translation>
    </message>
    <message>
        <source>The credentials were not sent there.</source>
        <translation>登入資訊未傳送到那裡。</translation>
    </message>
    <message>
        <source>The login is correct: the problem is on the gateway&apos;s side. Try again later.</source>
        <translation>登入沒有問題：問題出在閘道端。請稍後再試。</translation>
    </message>
    <message>
        <source>It kept changing while it was being read: tokens may be missing here.</source>
        <translation>讀取期間清單不斷變動：此處可能缺少部分令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no readable ID and are missing here.</source>
        <translation>
            <numerusform>有 %Ln 列的 ID 無法讀取，此處未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.</source>
        <translation>閘道統計有 %1 個令牌，卻只傳送 %2 個。請詢問閘道管理員其餘的在哪裡。</translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may be serving old replies.</source>
        <translation>閘道每一頁都傳送相同的列。它與此電腦之間的快取可能傳回了舊的回應。</translation>
    </message>
    <message>
        <source>It continues after %1 tokens; no more than that are read.</source>
        <translation>讀到 %1 個令牌後清單仍未結束；不再繼續讀取。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ExportDialog</name>
    <message>
        <source>Include a column of fin&amp;dings</source>
        <translation>包含「問題」欄(&amp;D)</translation>
    </message>
    <message>
        <source>Include columns of &amp;use and forecast</source>
        <translation>包含用量與預測欄(&amp;U)</translation>
    </message>
    <message>
        <source>Add a &amp;byte order mark, for Excel</source>
        <translation>加入位元組順序標記，供 Excel 使用(&amp;B)</translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>匯出令牌</translation>
    </message>
    <message>
        <source>&amp;All tokens (%1)</source>
        <translation>所有令牌（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All tokens loaded (%1)</source>
        <translation>已載入的所有令牌（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>Tokens matching the &amp;filter (%1)</source>
        <translation>符合篩選的令牌（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Selected tokens (%1)</source>
        <translation>選取的令牌（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（試算表用）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>令牌：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>Keys are exported masked, amounts and times as the gateway sent them.</source>
        <translation>匯出的金鑰經過遮罩，金額與時間則保留閘道傳送的原值。</translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since; the file&apos;s name says so.</source>
        <comment>a time</comment>
        <translation>這些令牌是 %1 讀取的。此後閘道尚未回應；檔案名稱會註明這一點。</translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will be incomplete.</source>
        <translation>%2 個令牌中只載入了 %1 個：檔案將不完整。</translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will be incomplete.</source>
        <translation>只載入了 %1 個令牌：檔案將不完整。</translation>
    </message>
    <message>
        <source>Export it an&amp;yway</source>
        <translation>仍要匯出(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Used in the last 24 hours, 7 and 30 days, and when a token will be empty</source>
        <translation>最近 24 小時、7 天與 30 天的用量，以及令牌何時會用盡</translation>
    </message>
    <message>
        <source>Nothing is known of the tokens&apos; use yet</source>
        <translation>目前還不知道令牌的用量</translation>
    </message>
    <message>
        <source>Excel recognizes a CSV file as UTF-8 only if it begins with one</source>
        <translation>CSV 檔案以此標記開頭，Excel 才會辨識為 UTF-8</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選條件</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>儲存此篩選條件(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>為目前的篩選條件命名並儲存</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1（無效）</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>管理篩選條件(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete saved filters</source>
        <translation>重新命名、釘選、排序與刪除已儲存的篩選條件</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已儲存為「%1」</translation>
    </message>
    <message>
        <source>Save this filter, or choose a saved one</source>
        <translation>儲存此篩選條件，或選擇已儲存的</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned filter(s)</source>
        <translation>
            <numerusform>還有 %n 個釘選的篩選條件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterErrorText</name>
    <message>
        <source>A search term is missing at the end.</source>
        <translation>結尾缺少搜尋詞。</translation>
    </message>
    <message>
        <source>A search term is missing before “%1”.</source>
        <translation>「%1」之前缺少搜尋詞。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>這裡缺少一個值。</translation>
    </message>
    <message>
        <source>“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.</source>
        <translation>「%1」說明了如何比較，但沒說比較什麼。請在前面加上欄位，例如 remaining 或 expires。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.</source>
        <translation>沒有「%1」這個欄位。您是指「%2」嗎？含冒號的文字請加上引號。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Put text with a colon in quotes.</source>
        <translation>沒有「%1」這個欄位。可用的欄位有：%2。含冒號的文字請加上引號。</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Did you mean “%2”?</source>
        <translation>「%1」不是已知的值。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Use one of: %2.</source>
        <translation>「%1」不是已知的值。請使用下列其中之一：%2。</translation>
    </message>
    <message>
        <source>“%1” does not apply to this field and value. Write %2 instead.</source>
        <translation>「%1」不適用於此欄位與值。請改寫為 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation>「%1」不是整數。請寫成像 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” is ambiguous. Write %2 or %3.</source>
        <translation>「%1」有歧義。請寫成 %2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of quota. Write it like %2.</source>
        <translation>「%1」不是額度。請寫成像 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write it like %2.</source>
        <translation>「%1」不是百分比。請寫成像 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” is neither a time span nor a date. Write it like %2.</source>
        <translation>「%1」既不是時間長度也不是日期。請寫成像 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation>「%1」不是 IP 位址。請寫單一位址，例如 10.0.0.5。</translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at the end.</source>
        <translation>引號 %1 沒有結尾。請在最後加上 &quot;。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Add a ) at the end.</source>
        <translation>這個括號沒有結尾。請在最後加上 )。</translation>
    </message>
    <message>
        <source>“)” has no matching “(”. Add one before it, or put it in quotes.</source>
        <translation>「)」沒有對應的「(」。請在前面補上，或將它放在引號中。</translation>
    </message>
    <message>
        <source>Too many nested parentheses or minus signs.</source>
        <translation>括號或減號的巢狀層數過多。</translation>
    </message>
    <message>
        <source>The site does not report what a dollar is worth.</source>
        <translation>網站沒有回報一美元的價值。</translation>
    </message>
    <message>
        <source>The site does not report what %1 is worth.</source>
        <translation>網站沒有回報 %1 的價值。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>建議（%1）</translation>
    </message>
    <message>
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</source>
        <translation>篩選：字詞、is:expiring、model:gpt-5.4、group:vip、ip:10.0.0.5、remaining&lt;%1 …</translation>
    </message>
    <message>
        <source>Use quota units: %1</source>
        <translation>請使用額度單位：%1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterHelp</name>
    <message>
        <source>both words, anywhere in name, group, masked key, models, IPs or ID</source>
        <translation>兩個詞都出現在名稱、分組、遮罩金鑰、模型、IP 或 ID 中</translation>
    </message>
    <message>
        <source>exactly this, spaces included</source>
        <translation>完全相同，包括空格</translation>
    </message>
    <message>
        <source>without the word; a minus works before any term or parenthesis</source>
        <translation>不含該詞；減號可放在任何條件或括號之前</translation>
    </message>
    <message>
        <source>either</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>括號用來分組</translation>
    </message>
    <message>
        <source>any of several values: enabled, disabled, expired, exhausted, unknown</source>
        <translation>數個值之一：enabled、disabled、expired、exhausted、unknown</translation>
    </message>
    <message>
        <source>status, expiry and quota allow calls</source>
        <translation>狀態、到期時間與額度都允許呼叫</translation>
    </message>
    <message>
        <source>usable, and its limits, group and account allow some call</source>
        <translation>可用，且其限制、分組與帳號允許某些呼叫</translation>
    </message>
    <message>
        <source>a call of this model would be allowed now</source>
        <translation>目前會允許呼叫此模型</translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation>可用，且即將到期</translation>
    </message>
    <message>
        <source>usable, and its quota is low</source>
        <translation>可用，且額度偏低</translation>
    </message>
    <message>
        <source>never used, or unused for a long time</source>
        <translation>從未使用，或長期未使用</translation>
    </message>
    <message>
        <source>usable but unused; or expired or exhausted but still enabled</source>
        <translation>可用但未使用；或是已過期、已用盡但仍啟用</translation>
    </message>
    <message>
        <source>disabled, expired or exhausted</source>
        <translation>已停用、已過期或已用盡</translation>
    </message>
    <message>
        <source>any model, any IP, unlimited quota, as the gateway enforces it</source>
        <translation>依閘道的實際執行，不限模型、不限 IP、額度無限</translation>
    </message>
    <message>
        <source>not reported by the gateway, or in an unknown form</source>
        <translation>閘道未回報，或格式不明</translation>
    </message>
    <message>
        <source>a finding of this severity: danger, warning, info; or any, none</source>
        <translation>此嚴重程度的問題：danger、warning、info；或 any、none</translation>
    </message>
    <message>
        <source>of this gateway, where several are shown</source>
        <translation>屬於此閘道（顯示多個閘道時）</translation>
    </message>
    <message>
        <source>the whole group name; group:&quot;&quot; is the user&apos;s own group</source>
        <translation>完整的分組名稱；group:&quot;&quot; 是使用者自己的分組</translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation>名稱中含有該詞；name:&quot;&quot; 表示沒有名稱</translation>
    </message>
    <message>
        <source>its model limits allow the model</source>
        <translation>其模型限制允許此模型</translation>
    </message>
    <message>
        <source>its IP limits allow the address</source>
        <translation>其 IP 限制允許此位址</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>依 ID</translation>
    </message>
    <message>
        <source>in money, as the site shows it or in dollars</source>
        <translation>以金額計，依網站的顯示方式或以美元計</translation>
    </message>
    <message>
        <source>in quota units; k and m are thousands and millions</source>
        <translation>以額度單位計；k 與 m 為千與百萬</translation>
    </message>
    <message>
        <source>the share that is left</source>
        <translation>剩餘的比例</translation>
    </message>
    <message>
        <source>expires within 7 days; h, d, w and y are hours, days, weeks and years</source>
        <translation>7 天內到期；h、d、w、y 為小時、天、週、年</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>從那天起</translation>
    </message>
    <message>
        <source>last used more than 30 days ago</source>
        <translation>上次使用在 30 多天前</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>從未使用</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>篩選語法</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>篩選語法</translation>
    </message>
    <message>
        <source>Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of the form field:value. Click an example to try it.</source>
        <translation>輸入字詞：令牌包含每個詞就算符合，不分大小寫。其餘都是 field:value 形式的條件。按一下範例即可試用。</translation>
    </message>
    <message>
        <source>Fields and values are suggested as you type; press Ctrl+Space to show them.</source>
        <translation>輸入時會建議欄位與值；按 Ctrl+Space 可顯示建議。</translation>
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
            <numerusform>還有 %n 個：輸入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>沒有值</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>依「%1」篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>依此值篩選(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>排除此值(&amp;X)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>篩選建議</translation>
    </message>
    <message>
        <source>&quot;&quot; (the user&apos;s own group)</source>
        <translation>&quot;&quot;（使用者自己的分組）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingText</name>
    <message>
        <source>The gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Enter addresses the way this gateway reads them.</source>
        <translation>請依此閘道解讀的方式輸入位址。</translation>
    </message>
    <message>
        <source>Enter single addresses, one per line: this version ignores ranges.</source>
        <translation>請輸入單一位址，每行一個：此版本會忽略範圍。</translation>
    </message>
    <message>
        <source>Enter ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation>請輸入範圍，以逗號分隔；單一位址寫成 10.1.2.3/32。</translation>
    </message>
    <message>
        <source>Enter each address or range as a separate entry, without spaces.</source>
        <translation>請將每個位址或範圍各寫成一個項目，不含空格。</translation>
    </message>
    <message>
        <source>Enter one address or range per line.</source>
        <translation>請每行輸入一個位址或範圍。</translation>
    </message>
    <message>
        <source>Enter single addresses in their usual notation, one per line.</source>
        <translation>請以一般寫法輸入單一位址，每行一個。</translation>
    </message>
    <message>
        <source>IP limits that allow everyone</source>
        <translation>IP 限制允許所有人</translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address.</source>
        <translation>%1 無法使用其中任何項目，形同沒有限制：任何位址都可以呼叫。</translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation>IP 項目涵蓋整個網際網路</translation>
    </message>
    <message>
        <source>This entry allows every IPv4 or IPv6 address.</source>
        <translation>此項目允許所有 IPv4 或 IPv6 位址。</translation>
    </message>
    <message>
        <source>Specify the intended networks.</source>
        <translation>請指定實際要允許的網路。</translation>
    </message>
    <message>
        <source>IP limits that allow no one</source>
        <translation>IP 限制不允許任何人</translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation>依 %1 的解讀，沒有任何呼叫端位址能符合這些項目：所有呼叫都會遭拒絕。</translation>
    </message>
    <message>
        <source>Model limits that allow nothing</source>
        <translation>模型限制不允許任何模型</translation>
    </message>
    <message>
        <source>Model limits are enabled, but list no possible model name: every call is refused.</source>
        <translation>已啟用模型限制，但其中沒有任何可能的模型名稱：所有呼叫都會遭拒絕。</translation>
    </message>
    <message>
        <source>List models separated by commas, without spaces, or disable the limits.</source>
        <translation>請以逗號分隔列出模型，不含空格，或停用限制。</translation>
    </message>
    <message>
        <source>A group that is gone</source>
        <translation>分組已不存在</translation>
    </message>
    <message>
        <source>Its group is not among those the account may use: every call is refused.</source>
        <translation>其分組不在此帳號可用的分組之中：所有呼叫都會遭拒絕。</translation>
    </message>
    <message>
        <source>Move it to a group that exists, or delete it.</source>
        <translation>請將它移到存在的分組，或刪除它。</translation>
    </message>
    <message>
        <source>Models that are gone</source>
        <translation>模型已不存在</translation>
    </message>
    <message>
        <source>The gateway offers none of the models in its limits: every call is refused.</source>
        <translation>閘道不提供其限制中的任何模型：所有呼叫都會遭拒絕。</translation>
    </message>
    <message>
        <source>List models that the account can call.</source>
        <translation>請列出此帳號可呼叫的模型。</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>沒有餘額</translation>
    </message>
    <message>
        <source>The account cannot pay: the gateway refuses every call, whatever the token&apos;s own quota.</source>
        <translation>帳號無法付費：無論令牌本身的額度多少，閘道都會拒絕所有呼叫。</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>請為帳號儲值。</translation>
    </message>
    <message>
        <source>The same key at another gateway</source>
        <translation>另一個閘道有相同的金鑰</translation>
    </message>
    <message>
        <source>A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both.</source>
        <translation>就遮罩金鑰看來，另一個閘道的令牌有相同的金鑰：持有其中之一的人可能兩者都能使用。</translation>
    </message>
    <message>
        <source>Replace one of them by a new token.</source>
        <translation>請將其中之一換成新的令牌。</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>餘額偏低</translation>
    </message>
    <message>
        <source>The account&apos;s balance is less than %1. Gateways reserve what a call may cost and refuse it if the balance is lower.</source>
        <translation>帳號餘額低於 %1。閘道會預扣一次呼叫可能的費用，餘額不足就會拒絕呼叫。</translation>
    </message>
    <message>
        <source>Unlimited quota, any model, any address</source>
        <translation>額度無限，不限模型與位址</translation>
    </message>
    <message>
        <source>Whoever has this key can spend without limit, on any model, from anywhere.</source>
        <translation>任何人拿到此金鑰，都能從任何地方、對任何模型無限制地消費。</translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation>請設定額度、模型限制或 IP 限制。</translation>
    </message>
    <message>
        <source>Limits widened</source>
        <translation>限制放寬</translation>
    </message>
    <message numerus="yes">
        <source>Within the last %n day(s) its IP or model limits were changed to let through what they refused.</source>
        <translation>
            <numerusform>最近 %n 天內，其 IP 或模型限制曾變更，放行了原本拒絕的呼叫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that this was meant: Edit &gt; Changes shows it.</source>
        <translation>請確認這是有意的變更：請見「編輯 &gt; 變更」。</translation>
    </message>
    <message>
        <source>A wide IP range</source>
        <translation>IP 範圍過寬</translation>
    </message>
    <message>
        <source>The range is wider than /%1 (IPv4) or /%2 (IPv6).</source>
        <translation>範圍比 /%1（IPv4）或 /%2（IPv6）更寬。</translation>
    </message>
    <message>
        <source>An IP entry the gateway cannot read</source>
        <translation>閘道無法讀取的 IP 項目</translation>
    </message>
    <message>
        <source>The gateway reads this as neither an address nor a range, so it allows no one.</source>
        <translation>閘道認為這既不是位址也不是範圍，因此不允許任何人。</translation>
    </message>
    <message>
        <source>An IP entry read differently than it looks</source>
        <translation>IP 項目的解讀與寫法不符</translation>
    </message>
    <message>
        <source>%1 does not read this as written.</source>
        <translation>%1 不會照字面解讀。</translation>
    </message>
    <message>
        <source>A model entry that allows nothing</source>
        <translation>不允許任何模型的模型項目</translation>
    </message>
    <message>
        <source>Model names must match exactly: no name contains these spaces, quotes or brackets.</source>
        <translation>模型名稱必須完全相符：沒有名稱含有這些空格、引號或括號。</translation>
    </message>
    <message>
        <source>Remove the spaces, quotes or brackets.</source>
        <translation>請移除空格、引號或括號。</translation>
    </message>
    <message>
        <source>Expiry in milliseconds</source>
        <translation>以毫秒表示的到期時間</translation>
    </message>
    <message>
        <source>Gateways expect seconds: to them it expires thousands of years from now, which is never.</source>
        <translation>閘道預期的是秒：對它們而言，此令牌幾千年後才到期，等於永不到期。</translation>
    </message>
    <message>
        <source>Set the expiry again, in seconds.</source>
        <translation>請重新以秒設定到期時間。</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>狀態不明</translation>
    </message>
    <message>
        <source>The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused.</source>
        <translation>閘道儲存的狀態不是啟用、停用、過期或用盡；呼叫會遭拒絕。</translation>
    </message>
    <message>
        <source>Check the token in the gateway&apos;s console.</source>
        <translation>請在閘道的控制台查看此令牌。</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即將到期</translation>
    </message>
    <message numerus="yes">
        <source>Calls will be refused within %n day(s).</source>
        <translation>
            <numerusform>呼叫將在 %n 天內遭拒絕。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend it, or tell whoever uses it.</source>
        <translation>請延長期限，或通知使用它的人。</translation>
    </message>
    <message>
        <source>Exhausted, but still enabled</source>
        <translation>已用盡但仍啟用</translation>
    </message>
    <message>
        <source>Its quota or call limit is used up: calls are refused, but it is still enabled.</source>
        <translation>額度或呼叫次數上限已用盡：呼叫會遭拒絕，但它仍為啟用狀態。</translation>
    </message>
    <message>
        <source>Add quota, or disable it.</source>
        <translation>請增加額度，或停用它。</translation>
    </message>
    <message>
        <source>Low quota</source>
        <translation>額度偏低</translation>
    </message>
    <message>
        <source>Less than %1 % of the granted quota remains.</source>
        <translation>剩餘不到授予額度的 %1%。</translation>
    </message>
    <message>
        <source>Add quota.</source>
        <translation>請增加額度。</translation>
    </message>
    <message>
        <source>Unused for a long time</source>
        <translation>長期未使用</translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %n day(s), yet it still works.</source>
        <translation>
            <numerusform>最近 %n 天未使用，但仍可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable or delete it.</source>
        <translation>請停用或刪除它。</translation>
    </message>
    <message>
        <source>Replaced, but still used</source>
        <translation>已被取代但仍在使用</translation>
    </message>
    <message>
        <source>It was used after a newer token of the same name was created.</source>
        <translation>同名的新令牌建立之後，它仍被使用。</translation>
    </message>
    <message>
        <source>Have its users switch to the newer one, then disable it.</source>
        <translation>請讓使用者改用新的令牌，然後停用它。</translation>
    </message>
    <message>
        <source>Expired, but still enabled</source>
        <translation>已過期但仍啟用</translation>
    </message>
    <message>
        <source>It has expired: calls are refused, but it is still enabled.</source>
        <translation>已過期：呼叫會遭拒絕，但它仍為啟用狀態。</translation>
    </message>
    <message>
        <source>Extend, disable or delete it.</source>
        <translation>請延長期限、停用或刪除它。</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>It works until somebody disables it.</source>
        <translation>在有人停用它之前會一直有效。</translation>
    </message>
    <message>
        <source>Set an expiry.</source>
        <translation>請設定到期時間。</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>從未使用</translation>
    </message>
    <message>
        <source>No call was ever charged to it.</source>
        <translation>從未有呼叫向它扣費。</translation>
    </message>
    <message>
        <source>Delete it if nobody is going to use it.</source>
        <translation>如果沒有人要用，請刪除它。</translation>
    </message>
    <message>
        <source>An old key</source>
        <translation>金鑰老舊</translation>
    </message>
    <message numerus="yes">
        <source>Created more than %n day(s) ago: whoever has seen it since may have it still.</source>
        <translation>
            <numerusform>建立至今已超過 %n 天：這段期間看過它的人可能仍持有它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it by a new token.</source>
        <translation>請換成新的令牌。</translation>
    </message>
    <message>
        <source>An address that is not on the internet</source>
        <translation>非網際網路位址</translation>
    </message>
    <message>
        <source>A gateway on the internet never sees a caller with such an address.</source>
        <translation>網際網路上的閘道不會看到來自此類位址的呼叫端。</translation>
    </message>
    <message>
        <source>Specify the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation>請指定呼叫端在網際網路上的位址，除非閘道位於同一個網路。</translation>
    </message>
    <message>
        <source>IP entries that overlap</source>
        <translation>IP 項目重疊</translation>
    </message>
    <message>
        <source>One entry is contained in another, or repeated.</source>
        <translation>一個項目包含在另一個項目中，或重複出現。</translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation>請移除較小的那一個。</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>名稱重複</translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation>同名的令牌難以分辨。</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>請各取不同的名稱。</translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation>建立時間在未來</translation>
    </message>
    <message>
        <source>Its creation time is in the future.</source>
        <translation>其建立時間在未來。</translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation>請檢查閘道與此電腦的時鐘。</translation>
    </message>
    <message>
        <source>Negative remaining quota</source>
        <translation>剩餘額度為負</translation>
    </message>
    <message>
        <source>More was spent than granted.</source>
        <translation>花費超過授予的額度。</translation>
    </message>
    <message>
        <source>Add quota, or ignore this.</source>
        <translation>請增加額度，或忽略此項。</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危險</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>沒有問題</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), most severe: %1</source>
        <translation>
            <numerusform>%Ln 個問題，最嚴重：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %Ln token(s)</source>
        <translation>
            <numerusform>有 %Ln 個令牌名為「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — contained in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation>%1 — 包含於 %2</translation>
    </message>
    <message>
        <source>%1 — allows no one</source>
        <comment>IP entry</comment>
        <translation>%1 — 不允許任何人</translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation>%1 — 解讀為 %2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingsPage</name>
    <message>
        <source>Expires &amp;soon, within (days):</source>
        <translation>即將到期的天數(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Low quota is below:</source>
        <translation>額度偏低的界線(&amp;L)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Unused for more than (days):</source>
        <translation>長期未使用的天數(&amp;U)：</translation>
    </message>
    <message>
        <source>A &amp;key is old after (days):</source>
        <translation>金鑰算老舊的天數(&amp;K)：</translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide if larger than:</source>
        <translation>IPv&amp;4 範圍過寬的界線：</translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide if larger than:</source>
        <translation>IPv&amp;6 範圍過寬的界線：</translation>
    </message>
    <message>
        <source>Low &amp;balance is below:</source>
        <translation>餘額偏低的界線(&amp;B)：</translation>
    </message>
    <message>
        <source>What one expensive call costs, in US dollars: gateways reserve it before the call</source>
        <translation>一次昂貴呼叫的費用（美元）：閘道會在呼叫前預扣</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>顯示(&amp;H)：</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>還原預設值(&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>再製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GeneralPage</name>
    <message>
        <source>Keep status and name &amp;visible when scrolling sideways</source>
        <translation>水平捲動時讓狀態與名稱保持可見(&amp;V)</translation>
    </message>
    <message>
        <source>Show amounts in &amp;quota units instead of money</source>
        <translation>以額度單位而非金額顯示(&amp;Q)</translation>
    </message>
    <message>
        <source>Restore the &amp;last view at startup</source>
        <translation>啟動時還原上次的檢視(&amp;L)</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>The gateway, the view and the filter</source>
        <translation>閘道、檢視與篩選</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>語言(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>佈景主題(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>列高(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>TokenDeck::HistoryPage</name>
    <message>
        <source>&amp;Keep a history of all gateways on this computer</source>
        <translation>在此電腦上保留所有閘道的歷史記錄(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>變更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>預設資料夾(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget This Gateway…</source>
        <translation>清除此閘道(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget &amp;Everything…</source>
        <translation>全部清除(&amp;E)…</translation>
    </message>
    <message>
        <source>The history holds masked keys only. It shows tokens at the next start before the gateway has answered, what changed, and when a quota will be used up.</source>
        <translation>歷史記錄只含遮罩金鑰。有了它，下次啟動時不必等閘道回應就能顯示令牌，也能得知有哪些變更，以及額度何時會用盡。</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>資料夾：</translation>
    </message>
    <message>
        <source>One value every 15 &amp;minutes for:</source>
        <translation>每 15 分鐘一個值，保留(&amp;M)：</translation>
    </message>
    <message>
        <source>One an h&amp;our for:</source>
        <translation>每小時一個值，保留(&amp;O)：</translation>
    </message>
    <message>
        <source>One a &amp;day for:</source>
        <translation>每天一個值，保留(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Share with a Team…</source>
        <translation>與團隊共用(&amp;S)…</translation>
    </message>
    <message>
        <source>Share what is kept of gateways with other people</source>
        <translation>與其他人共用所保留的閘道資料</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>The folder was given with --data-dir.</source>
        <translation>資料夾由 --data-dir 指定。</translation>
    </message>
    <message>
        <source>the usual folder for data</source>
        <translation>預設的資料存放資料夾</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的內容</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>要清除「%1」所保留的全部資料嗎？此動作無法復原。閘道本身不受影響。</translation>
    </message>
    <message>
        <source>Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways.</source>
        <translation>要清除所有閘道所保留的全部資料嗎？此動作無法復原。閘道本身不受影響。</translation>
    </message>
    <message>
        <source>(no longer stored) %1</source>
        <translation>（已移除）%1</translation>
    </message>
    <message>
        <source>No history is open.</source>
        <translation>沒有開啟的歷史記錄。</translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation>尚未保留任何資料。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>bytes</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Folder for the History</source>
        <translation>歷史記錄的資料夾</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>清除歷史記錄</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::KeepFilterDialog</name>
    <message>
        <source>&amp;Pin it below the filter field</source>
        <translation>釘選在篩選欄位下方(&amp;P)</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>儲存篩選條件</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>此篩選條件的名稱</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>篩選(&amp;F)：</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>另一個篩選條件已使用此名稱。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller&apos;s address</source>
        <translation>不是呼叫端的位址</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>迴路</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私人網路</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>連結本機</translation>
    </message>
    <message>
        <source>documentation only</source>
        <translation>僅供文件範例</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 個位址</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 個位址</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>2^%1 個位址</translation>
    </message>
    <message>
        <source>No limit: calls may come from any address.</source>
        <translation>無限制：可以從任何位址呼叫。</translation>
    </message>
    <message>
        <source>Calls may come from any address except those denied.</source>
        <translation>除了遭拒絕的位址之外，可以從任何位址呼叫。</translation>
    </message>
    <message>
        <source>Allows everyone: %1 cannot use any of these entries and acts as if there were none.</source>
        <translation>允許所有人：%1 無法使用這些項目中的任何一個，形同沒有限制。</translation>
    </message>
    <message>
        <source>Allows no one: %1 finds no caller in any of these entries.</source>
        <translation>不允許任何人：%1 在這些項目中找不到任何呼叫端。</translation>
    </message>
    <message>
        <source>Unknown: not reported by the gateway.</source>
        <translation>未知：閘道未回報。</translation>
    </message>
    <message>
        <source>How this gateway reads these entries is unknown.</source>
        <translation>不清楚此閘道如何解讀這些項目。</translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation>無法讀取：會被閘道忽略</translation>
    </message>
    <message>
        <source>not readable: allows no one</source>
        <translation>無法讀取：不允許任何人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>IP version, number of addresses</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, kind of network</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: ranges are ignored by %2</source>
        <translation>%1：範圍會被 %2 忽略</translation>
    </message>
    <message>
        <source>%1: allows no one, %2 accepts ranges only</source>
        <translation>%1：不允許任何人，%2 只接受範圍</translation>
    </message>
    <message>
        <source>%1: allows no one, not written the way the gateway writes addresses</source>
        <translation>%1：不允許任何人，寫法與閘道書寫位址的方式不同</translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation>無限制：可以呼叫任何模型。</translation>
    </message>
    <message>
        <source>No model may be called: limits are enabled, and the list is empty.</source>
        <translation>不能呼叫任何模型：已啟用限制，但清單是空的。</translation>
    </message>
    <message>
        <source>Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.</source>
        <translation>含有空格、括號或引號的項目不允許任何模型：%1 要求名稱完全相符。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LoginPage</name>
    <message>
        <source>Step 2 of 3: Sign in</source>
        <translation>步驟 2（共 3 步）：登入</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>開啟控制台(&amp;O)</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>顯示存取令牌</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>使用者 ID(&amp;U)：</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>存取令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>site, kind of gateway</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is not an sk-… key; those call models but cannot log in.</source>
        <translation>這不是 sk-… 金鑰；那種金鑰可以呼叫模型，但無法登入。</translation>
    </message>
    <message>
        <source>Your user ID and access token are in the console, under personal settings.</source>
        <translation>您的使用者 ID 與存取令牌在控制台的個人設定中。</translation>
    </message>
    <message>
        <source>In the console, Personal Settings shows your user ID under your name. Under Security Settings, generate a System Access Token.</source>
        <translation>在控制台的「個人設定」中，您的名稱下方會顯示使用者 ID。請在「安全設定」中產生「系統訪問令牌」。</translation>
    </message>
    <message>
        <source>In the console, open Settings, Personal Settings, and press Generate System Access Token.</source>
        <translation>在控制台中開啟「設定 &gt; 個人設定」，然後按「生成系統訪問令牌」。</translation>
    </message>
    <message>
        <source>In the console, open your profile, and generate an access token.</source>
        <translation>在控制台中開啟「個人設定」，然後按「生成訪問令牌」。</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Not needed by this kind of gateway</source>
        <translation>此類閘道不需要</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>取自控制台</translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message numerus="yes">
        <source>Full key copied: the clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>已複製完整金鑰：剪貼簿將在 %n 秒後清除</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>已清除剪貼簿</translation>
    </message>
    <message>
        <source>Last refresh failed</source>
        <translation>上次重新整理失敗</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>閘道訊息：%1</translation>
    </message>
    <message>
        <source>The tokens shown are from the last successful refresh.</source>
        <translation>顯示的令牌來自上次成功的重新整理。</translation>
    </message>
    <message>
        <source>All gateways</source>
        <translation>所有閘道</translation>
    </message>
    <message>
        <source>Its tokens are missing here.</source>
        <translation>此處缺少它的令牌。</translation>
    </message>
    <message>
        <source>Its tokens are from the last successful refresh.</source>
        <translation>它的令牌來自上次成功的重新整理。</translation>
    </message>
    <message>
        <source>Some of its tokens are missing here.</source>
        <translation>此處缺少它的部分令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n gateways could not be read.</source>
        <translation>
            <numerusform>無法讀取 %n 個閘道。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see the side bar.</source>
        <translation>
            <numerusform>另有 %n 個：請見側邊欄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) failed</source>
        <translation>
            <numerusform>%n 個閘道失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>匯入閘道</translation>
    </message>
    <message>
        <source>Export Gateways</source>
        <translation>匯出閘道</translation>
    </message>
    <message>
        <source>Gateways (*.json)</source>
        <translation>閘道 (*.json)</translation>
    </message>
    <message>
        <source>Export All Calls</source>
        <translation>匯出所有呼叫</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>匯出呼叫</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>匯出變更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching token(s) selected, on all pages</source>
        <translation>
            <numerusform>已選取所有頁面上 %Ln 個符合的令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected, on all pages</source>
        <translation>
            <numerusform>已選取所有頁面上 %Ln 個令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked key(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 個遮罩金鑰</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>已複製儲存格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>匯出令牌</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <source>Export Answers</source>
        <translation>匯出結果</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 圖片 (*.svg)</translation>
    </message>
    <message>
        <source>The image was not saved.</source>
        <translation>未儲存圖片。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Image saved to %1</source>
        <translation>已將圖片儲存至 %1</translation>
    </message>
    <message>
        <source>Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space suggests fields and values; the bookmark keeps a filter under a name.</source>
        <translation>輸入字詞或像 is:expiring 這樣的條件：只會顯示符合的令牌。Ctrl+Space 會建議欄位與值；書籤可為篩選條件命名並保留。</translation>
    </message>
    <message>
        <source>What matters most, counted. A card is a switch: pressed, the table shows only the tokens it counts. After a refresh it says what changed.</source>
        <translation>最重要的數字。每張卡片都是開關：按下後，表格只顯示它所計的令牌。重新整理後會顯示有哪些變化。</translation>
    </message>
    <message>
        <source>One row per token. The status is the effective one: a token that has expired or run dry is not called enabled here, whatever the gateway says. Click a header to sort the whole list.</source>
        <translation>每個令牌一列。狀態是實際狀態：無論閘道如何標示，已過期或額度用盡的令牌在此都不會顯示為啟用。按一下標題可排序整份清單。</translation>
    </message>
    <message>
        <source>Everything about the selected token: its limits as this gateway really reads them, what it used, and findings with what to do about each.</source>
        <translation>所選令牌的一切：此閘道實際解讀的限制、用量，以及問題與各自的處理方式。</translation>
    </message>
    <message>
        <source>How much of the list is there, and how old it is. Complete means proven complete, also if the list changed while it was read.</source>
        <translation>清單已有多少、有多舊。「完整」表示確認完整，即使讀取期間清單有變動也一樣。</translation>
    </message>
    <message>
        <source>Your gateways and how each is doing. They load independently of each other; the one you look at comes first.</source>
        <translation>您的閘道與各自的狀況。它們各自獨立載入；您正在查看的優先。</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>診斷報告已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard for the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It is read-only. Keys are shown, copied and exported masked; the access token is stored in the system keychain and sent only to its own gateway.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;New API、One API 與 One Hub 閘道的 API 令牌儀表板。&lt;/p&gt;&lt;p&gt;本程式唯讀。金鑰以遮罩形式顯示、複製與匯出；存取令牌儲存在系統鑰匙圈中，只會傳送給它所屬的閘道。&lt;/p&gt;&lt;p&gt;自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本釋出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1，%2，%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About TokenDeck</source>
        <translation>關於 TokenDeck</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>複製版本資訊(&amp;C)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>選擇要顯示的欄位</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>遞增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>遞減(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), printed %1</source>
        <translation>
            <numerusform>%Ln 個令牌，列印於 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>the list was not read to the end.</source>
        <translation>清單沒有讀到最後。</translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>印表機未接受文件。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>列印中…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>未列印任何內容。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation>未儲存文件。</translation>
    </message>
    <message>
        <source>Document saved to %1</source>
        <translation>已將文件儲存至 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Asking the gateway for the first page.</source>
        <translation>正在向閘道請求第一頁。</translation>
    </message>
    <message>
        <source>Nothing has been loaded</source>
        <translation>尚未載入任何內容</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>已達速率限制</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>原因請見上方訊息。</translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation>一次看到您所有的 API 令牌</translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation>連線至您的 New API、One API 或 One Hub 帳號，或在使用虛構令牌的示範中四處看看。</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>沒有令牌</translation>
    </message>
    <message>
        <source>The gateway says that this account has none.</source>
        <translation>閘道表示此帳號沒有令牌。</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>沒有符合篩選的令牌</translation>
    </message>
    <message>
        <source>&amp;Use This Address</source>
        <translation>使用此位址(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重試(&amp;R)</translation>
    </message>
    <message>
        <source>No token of “%1” works.</source>
        <translation>「%1」的令牌全數不可用。</translation>
    </message>
    <message>
        <source>The account has no balance: every call is refused until it is topped up.</source>
        <translation>帳號沒有餘額：儲值之前所有呼叫都會遭拒絕。</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>開啟控制台(&amp;O)</translation>
    </message>
    <message>
        <source>The browser could not be opened; the console is at %1</source>
        <translation>無法開啟瀏覽器；控制台位於 %1</translation>
    </message>
    <message>
        <source>Export Unusual Days</source>
        <translation>匯出用量異常日</translation>
    </message>
    <message>
        <source>&amp;Show TokenDeck</source>
        <translation>顯示 TokenDeck(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ManageFiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>編輯篩選條件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Manage Filters</source>
        <translation>管理篩選條件</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選條件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Pinned filters are shown below the filter field.</source>
        <translation>釘選的篩選條件會顯示在篩選欄位下方。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>篩選條件需要名稱。</translation>
    </message>
    <message>
        <source>Another filter is named “%1”.</source>
        <translation>另一個篩選條件已命名為「%1」。</translation>
    </message>
    <message>
        <source>A filter needs a search term.</source>
        <translation>篩選條件需要搜尋詞。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消釘選(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>釘選(&amp;P)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Manual</name>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NetworkPage</name>
    <message>
        <source>Pause automatic &amp;refresh on metered networks</source>
        <translation>在計量付費的網路上暫停自動重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>From the environment or the system</source>
        <translation>依環境變數或系統設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>除了系統的憑證授權單位之外也要信任的單位，PEM 檔案</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>瀏覽(&amp;W)…</translation>
    </message>
    <message>
        <source>Used for gateways that have no settings of their own.</source>
        <translation>用於沒有個別設定的閘道。</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>憑證檔案(&amp;E)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理伺服器(&amp;X)：</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>憑證檔案</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications when</source>
        <translation>在下列情況顯示通知(&amp;N)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>距離到期的天數</translation>
    </message>
    <message>
        <source>Days until it is empty</source>
        <translation>距離用盡的天數</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the quota</source>
        <translation>額度的百分比</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation>勿擾時段，從(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically:</source>
        <translation>自動重新整理(&amp;R)：</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and not on networks that are paid by volume</source>
        <translation>視窗隱藏時頻率較低，在計量付費的網路上則不進行</translation>
    </message>
    <message>
        <source>Each is told once, and again only after it was over. What holds at the first load is not told: it can be seen in the table.</source>
        <translation>每種情況只通知一次，解除之後再發生才會再次通知。首次載入時就存在的情況不會通知：在表格中就能看到。</translation>
    </message>
    <message>
        <source>Show a &amp;Test</source>
        <translation>測試通知(&amp;T)</translation>
    </message>
    <message>
        <source>Shows a notification, to see whether your desktop does</source>
        <translation>顯示一則通知，看看您的桌面是否會顯示</translation>
    </message>
    <message>
        <source>a token &amp;expires within</source>
        <translation>令牌即將到期，剩餘(&amp;E)</translation>
    </message>
    <message>
        <source>a token will be e&amp;mpty within</source>
        <translation>令牌即將用盡，剩餘(&amp;M)</translation>
    </message>
    <message>
        <source>a token has &amp;less left than</source>
        <translation>令牌的剩餘額度低於(&amp;L)</translation>
    </message>
    <message>
        <source>an account has less than its &amp;dearest recent call cost</source>
        <translation>帳號餘額低於近期最貴一次呼叫的費用(&amp;D)</translation>
    </message>
    <message>
        <source>a token is &amp;gone</source>
        <translation>令牌已消失(&amp;G)</translation>
    </message>
    <message>
        <source>the limits of a token were &amp;widened</source>
        <translation>令牌的限制已放寬(&amp;W)</translation>
    </message>
    <message>
        <source>far more was &amp;used than usual</source>
        <translation>用量遠高於平常(&amp;U)</translation>
    </message>
    <message>
        <source>What comes in between is told at the end, in one notification</source>
        <translation>期間發生的情況會在結束時以一則通知告知</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>勿擾開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>勿擾結束</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::OutlookText</name>
    <message>
        <source>in less than a day</source>
        <translation>一天內</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>%1 至 %n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>狀態改變</translation>
    </message>
    <message>
        <source>key replaced</source>
        <translation>金鑰更換</translation>
    </message>
    <message>
        <source>limits widened</source>
        <translation>限制放寬</translation>
    </message>
    <message>
        <source>limits narrowed</source>
        <translation>限制縮緊</translation>
    </message>
    <message>
        <source>quota added</source>
        <translation>額度增加</translation>
    </message>
    <message>
        <source>quota taken</source>
        <translation>額度減少</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>到期時間改變</translation>
    </message>
    <message>
        <source>group changed</source>
        <translation>分組改變</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>資料還不夠</translation>
    </message>
    <message>
        <source>not used now</source>
        <translation>目前未使用</translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation>一年以上</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>已用盡</translation>
    </message>
    <message numerus="yes">
        <source>Known so far: %n complete day(s) of use. A forecast needs seven.</source>
        <translation>
            <numerusform>目前已知 %n 個完整日的用量。預測需要七天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance is used up before the token&apos;s quota.</source>
        <translation>帳號餘額會比令牌額度更早用盡。</translation>
    </message>
    <message numerus="yes">
        <source>From %n complete day(s) of use.</source>
        <translation>
            <numerusform>依據 %n 個完整日的用量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely in %1 days.</source>
        <translation>最可能在 %1 天後。</translation>
    </message>
    <message>
        <source>%1 a day now.</source>
        <translation>目前每天 %1。</translation>
    </message>
    <message>
        <source>Weekdays differ.</source>
        <translation>用量因星期幾而異。</translation>
    </message>
    <message>
        <source>Grows by %1 % a week.</source>
        <translation>每週增加 %1%。</translation>
    </message>
    <message>
        <source>Falls by %1 % a week.</source>
        <translation>每週減少 %1%。</translation>
    </message>
    <message>
        <source>Early: the span is that of young tokens in general.</source>
        <translation>初期預測：範圍取自一般的新令牌。</translation>
    </message>
    <message>
        <source>The span held in 8 of 10 forecasts of its past.</source>
        <translation>過去的 10 次預測中有 8 次落在此範圍。</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>閘道帳目：%1，%2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>令牌計數器在各次載入之間的增量：%1，%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Overview</name>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>used within</comment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Save &amp;Image…</source>
        <translation>儲存圖片(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln token(s)</source>
        <translation>
            <numerusform>完整：%Ln 個令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 tokens loaded</source>
        <translation>不完整：已載入 %1/%2 個令牌</translation>
    </message>
    <message>
        <source>Incomplete: %1 tokens loaded</source>
        <translation>不完整：已載入 %1 個令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>%1 % of the tokens</source>
        <translation>占令牌的 %1%</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below their number</comment>
        <translation>個令牌</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>（自己）</translation>
    </message>
    <message>
        <source>%1 remaining, %2 used</source>
        <translation>剩餘 %1，已用 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unlimited</source>
        <translation>
            <numerusform>其中 %Ln 個為無限額度</numerusform>
        </translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation>（其餘）</translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>（無限制）</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln unlimited token(s) is not counted.</source>
        <translation>
            <numerusform>%Ln 個無限額度令牌的額度未計入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire</source>
        <translation>
            <numerusform>%Ln 個令牌到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total. Next: %2</source>
        <translation>合計 %1。下一個：%2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 之後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable token(s)</source>
        <translation>
            <numerusform>%Ln 個可用令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（沒有名稱）</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>閘道未回報。</translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation>每日用量</translation>
    </message>
    <message>
        <source>Most used in the last 7 days</source>
        <translation>最近 7 天用量最多</translation>
    </message>
    <message>
        <source>Balance if use goes on as it does</source>
        <translation>依目前用量推估的餘額</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Remaining and used by group</source>
        <translation>各分組的剩餘與已用額度</translation>
    </message>
    <message numerus="yes">
        <source>Expiring in the next %n day(s)</source>
        <translation>
            <numerusform>未來 %n 天內到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation>各模型限制的剩餘與已用額度</translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing changes</source>
        <translation>
            <numerusform>若無變動，未來 %n 天的可用令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>用量最多</translation>
    </message>
    <message>
        <source>Most remaining</source>
        <translation>剩餘最多</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>(model not known)</source>
        <translation>（模型不明）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1：%2，%Ln 次呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s own counter: %1</source>
        <translation>依帳號本身的計數器：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Days as the gateway counts them, in its own time zone.</source>
        <translation>日期依閘道自己的時區計算。</translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <comment>a time zone</comment>
        <translation>日期依 %1 時區。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已刪除）</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>已無餘額。</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>目前還無法判斷。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>用盡：%1。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Pager</name>
    <message>
        <source>First page</source>
        <translation>第一頁</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最後一頁</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>每頁列數</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 頁</translation>
    </message>
    <message>
        <source>No tokens</source>
        <comment>on this page</comment>
        <translation>沒有令牌</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>第 %1–%2 個，共 %3 個</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Placeholder</name>
    <message>
        <source>&amp;Add a Gateway…</source>
        <translation>新增閘道(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>試用示範(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>匯入閘道(&amp;I)…</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>清除篩選(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>停止載入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>重新載入(&amp;L)</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>閘道設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>開啟控制台(&amp;O)</translation>
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
        <translation>頁面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrintedTable</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrivacyPage</name>
    <message>
        <source>&amp;Log requests to a file</source>
        <translation>將請求記錄到檔案(&amp;L)</translation>
    </message>
    <message>
        <source>TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system keychain and sent only to the gateway they were entered for. Keys are masked as they are read; a full key is never stored.</source>
        <translation>TokenDeck 只會連線至您的閘道，不會連線到其他任何地方。存取令牌儲存在系統鑰匙圈中，只會傳送給輸入時所指定的閘道。金鑰在讀取時就會遮罩；完整金鑰絕不會儲存。</translation>
    </message>
    <message>
        <source>Time, path, result and size of each request, without keys, access tokens or addresses: %1</source>
        <translation>每個請求的時間、路徑、結果與大小，不含金鑰、存取令牌或位址：%1</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>The History page shows what is stored about your gateways and lets you delete it. Copying full keys is off until you allow it in a gateway&apos;s settings.</source>
        <translation>「歷史記錄」頁面會顯示儲存了哪些閘道資料，並可讓您刪除。在閘道設定中允許之前，無法複製完整金鑰。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProfileFaultText</name>
    <message>
        <source>The file is too large to be a list of gateways.</source>
        <translation>檔案太大，不可能是閘道清單。</translation>
    </message>
    <message>
        <source>This is not a file of gateways.</source>
        <translation>這不是閘道檔案。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of TokenDeck.</source>
        <translation>此檔案由較新版本的 TokenDeck 寫入。</translation>
    </message>
    <message>
        <source>The file has more than %1 gateways.</source>
        <translation>檔案中的閘道超過 %1 個。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>「%1」的值無法使用。</translation>
    </message>
    <message>
        <source>“%1” must be an https:// or http:// address without a login.</source>
        <translation>「%1」必須是不含登入資訊的 https:// 或 http:// 位址。</translation>
    </message>
    <message>
        <source>“%1” must be the address of a proxy without a login.</source>
        <translation>「%1」必須是不含登入資訊的代理伺服器位址。</translation>
    </message>
    <message>
        <source>Gateway %1:</source>
        <translation>閘道 %1：</translation>
    </message>
    <message>
        <source>Gateway %1 (“%2”):</source>
        <translation>閘道 %1（「%2」）：</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProxyBox</name>
    <message>
        <source>Such as proxy.example:3128 or socks5://proxy.example</source>
        <translation>例如 proxy.example:3128 或 socks5://proxy.example</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…</source>
        <translation>這不是代理伺服器位址。請使用像 proxy.example:3128、http://… 或 socks5://… 的形式</translation>
    </message>
    <message>
        <source>Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.</source>
        <translation>此處不會儲存代理伺服器的登入資訊：請改為設定環境變數 HTTPS_PROXY。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::RowsDialog</name>
    <message>
        <source>&amp;Go to Token</source>
        <translation>前往令牌(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已複製 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nothing is reading from it</source>
        <translation>沒有程式在讀取它</translation>
    </message>
    <message>
        <source>nothing is reading from it any more</source>
        <translation>已經沒有程式在讀取它</translation>
    </message>
    <message>
        <source>its name contains characters that are not allowed in file names</source>
        <translation>其名稱包含檔案名稱不允許的字元</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是資料夾</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and writing it would change that: remove it first, or choose another name</source>
        <translation>它屬於其他使用者或群組，寫入會改變其歸屬：請先移除它，或選擇其他名稱</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SettingsDialog</name>
    <message>
        <source>Gateway Settings</source>
        <translation>閘道設定</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation>請輸入閘道位址與控制台的存取令牌，或將整段 curl 命令貼到位址欄位。</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>閘道名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>閘道位址(&amp;A)：</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>使用 https://</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>不加密傳送(&amp;W)</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>僅限於此電腦與閘道之間的網路安全無虞時，例如使用 VPN</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>使用者 ID(&amp;U)：</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>存取令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>User-ID &amp;header:</source>
        <translation>使用者 ID 標頭(&amp;H)：</translation>
    </message>
    <message>
        <source>Time&amp;out:</source>
        <translation>逾時(&amp;O)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Maximum time for a single request</source>
        <translation>單一請求的時間上限</translation>
    </message>
    <message>
        <source>Concurrent re&amp;quests:</source>
        <translation>同時請求數(&amp;Q)：</translation>
    </message>
    <message>
        <source>How many pages of the list are requested at a time; fewer put less load on the gateway</source>
        <translation>一次請求清單的多少頁；越少對閘道的負擔越小</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理伺服器(&amp;X)：</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>憑證檔案(&amp;E)：</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>除了系統的憑證授權單位之外也要信任的單位，PEM 檔案</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>信任的憑證：</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>不再信任(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation>在背景載入整份清單(&amp;L)</translation>
    </message>
    <message>
        <source>Otherwise only the pages you view are loaded, and sorting and filtering cover only those.</source>
        <translation>否則只會載入您檢視的頁面，排序與篩選也只涵蓋這些頁面。</translation>
    </message>
    <message>
        <source>Allow copying &amp;full keys</source>
        <translation>允許複製完整金鑰(&amp;F)</translation>
    </message>
    <message>
        <source>Edit &gt; Copy Full Key asks the gateway for that one key and puts it on the clipboard for 30 seconds. It is never shown.</source>
        <translation>「編輯 &gt; 複製完整金鑰」會向閘道要求這一個金鑰，並放在剪貼簿 30 秒。金鑰絕不會顯示出來。</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>測試連線(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>信任此憑證(&amp;R)</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>請務必先將其指紋與閘道本身憑證的指紋核對</translation>
    </message>
    <message>
        <source>From the console&apos;s personal settings</source>
        <translation>取自控制台的個人設定</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>顯示存取令牌</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>連線測試的結果</translation>
    </message>
    <message>
        <source>Use the global setting</source>
        <translation>使用全域設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>憑證檔案</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ShortcutsPage</name>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>預設(&amp;D)</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>篩選動作</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Shortcut of the selected action</source>
        <translation>所選動作的快速鍵</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>快速鍵(&amp;S)：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>視窗的下一個或上一個部分</translation>
    </message>
    <message>
        <source>Context menu of the focused item</source>
        <translation>焦點項目的快顯選單</translation>
    </message>
    <message>
        <source>In the filter: suggestions</source>
        <translation>在篩選欄位：建議</translation>
    </message>
    <message>
        <source>In the filter: accept the suggestion</source>
        <translation>在篩選欄位：採用建議</translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation>在篩選欄位：前往表格</translation>
    </message>
    <message>
        <source>In the table, at the end of a page: next page</source>
        <translation>在表格中，位於頁尾：下一頁</translation>
    </message>
    <message>
        <source>In the table, at the start of a page: previous page</source>
        <translation>在表格中，位於頁首：上一頁</translation>
    </message>
    <message>
        <source>Show one of the first nine gateways</source>
        <translation>顯示前九個閘道之一</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>In the list of gateways: edit</source>
        <translation>在閘道清單：編輯</translation>
    </message>
    <message>
        <source>In the list of gateways: duplicate</source>
        <translation>在閘道清單：再製</translation>
    </message>
    <message>
        <source>In the list of gateways: remove</source>
        <translation>在閘道清單：移除</translation>
    </message>
    <message>
        <source>In the list of gateways: move up or down</source>
        <translation>在閘道清單：上移或下移</translation>
    </message>
    <message>
        <source>On a column header: sort</source>
        <translation>在欄標題：排序</translation>
    </message>
    <message>
        <source>On a column header: move it</source>
        <translation>在欄標題：移動欄</translation>
    </message>
    <message>
        <source>On a column header: narrower, wider</source>
        <translation>在欄標題：變窄、變寬</translation>
    </message>
    <message>
        <source>Click the field and press the new shortcut.</source>
        <translation>按一下欄位，然後按下新的快速鍵。</translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation>此快速鍵無法變更。</translation>
    </message>
    <message>
        <source>“%1” used this shortcut and no longer has one.</source>
        <translation>「%1」原本使用此快速鍵，現在沒有快速鍵了。</translation>
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
        <translation>繼續</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>載入進度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>停止載入 (Esc)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>載入清單的其餘部分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln 則附註</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message numerus="yes">
        <source>No answer, retrying in %n s</source>
        <translation>
            <numerusform>沒有回應，%n 秒後重試</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s (rate limit)</source>
        <translation>
            <numerusform>等待 %n 秒（速率限制）</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed, reloading: %1</source>
        <translation>清單已變動，重新載入中：%1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>已載入 %1 / %2</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>已載入 %1</translation>
    </message>
    <message>
        <source>Incomplete: the list kept changing</source>
        <translation>不完整：清單不斷變動</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>不完整：%Ln 列無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 received</source>
        <translation>不完整：%2 個中只收到 %1 個</translation>
    </message>
    <message>
        <source>Incomplete: every page is the same</source>
        <translation>不完整：每一頁都相同</translation>
    </message>
    <message>
        <source>Incomplete: the list does not end</source>
        <translation>不完整：清單沒有結尾</translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood in %Ln row(s)</source>
        <comment>a field of a token</comment>
        <translation>
            <numerusform>%1：有 %Ln 列無法辨識</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n s ago</source>
        <translation>
            <numerusform>%n 秒前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n min ago</source>
        <translation>
            <numerusform>%n 分鐘前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n h ago</source>
        <translation>
            <numerusform>%n 小時前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n s ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 秒前的資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n min ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 分鐘前的資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n h ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 小時前的資料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 天前的資料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::SumPane</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩餘額度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用額度</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP 限制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>已選取 %Ln 個令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlimited</source>
        <translation>
            <numerusform>%Ln 個無限額度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <translation>
            <numerusform>%Ln 個未回報</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln 種不同</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TeamHistoryDialog</name>
    <message>
        <source>It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on this computer, and passed on after an update.</source>
        <translation>它屬於較新版本的 TokenDeck。可以查看；此處載入的內容會保留在此電腦，待更新程式後再傳送。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is not the database&apos;s (%1). Until it is right, what is loaded here is kept on this computer alone.</source>
        <translation>此電腦的時鐘與資料庫的不一致（%1）。校正之前，此處載入的內容只會保留在此電腦。</translation>
    </message>
    <message>
        <source>What is loaded here is kept on this computer, and passed on as soon as the database can be used: %1</source>
        <translation>此處載入的內容會保留在此電腦，待資料庫可用時立即傳送：%1</translation>
    </message>
    <message>
        <source>&amp;Share the history with a team</source>
        <translation>與團隊共用歷史記錄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Team History</source>
        <translation>團隊歷史記錄</translation>
    </message>
    <message>
        <source>Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared.</source>
        <translation>使用同一個 PostgreSQL 資料庫的人，都能看到其中任何人從同一閘道的同一帳號載入的內容。只含遮罩金鑰，不含登入資訊。沒有使用者 ID 的閘道不會共用。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>系統的憑證授權單位</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>資料庫(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>憑證授權單位(&amp;A)：</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>憑證授權單位</translation>
    </message>
    <message>
        <source>The database can be used.</source>
        <translation>資料庫可以使用。</translation>
    </message>
    <message>
        <source>Database: enter its address.</source>
        <translation>資料庫：請輸入位址。</translation>
    </message>
    <message>
        <source>Database: the address must begin with postgresql://</source>
        <translation>資料庫：位址必須以 postgresql:// 開頭</translation>
    </message>
    <message>
        <source>Database: the address has no host.</source>
        <translation>資料庫：位址沒有主機。</translation>
    </message>
    <message>
        <source>Database: put the user in front of the host: user@host</source>
        <translation>資料庫：請在主機前面加上使用者：user@host</translation>
    </message>
    <message>
        <source>Database: put the database&apos;s name behind the host: host/name</source>
        <translation>資料庫：請在主機後面加上資料庫名稱：host/name</translation>
    </message>
    <message>
        <source>Database: leave the password out of the address; it has a field of its own.</source>
        <translation>資料庫：請勿在位址中包含密碼；密碼有專用的欄位。</translation>
    </message>
    <message>
        <source>Database: leave out what follows the question mark.</source>
        <translation>資料庫：請去掉問號之後的內容。</translation>
    </message>
    <message>
        <source>Database: this is not an address.</source>
        <translation>資料庫：這不是位址。</translation>
    </message>
    <message>
        <source>Certificate authority: the file does not exist.</source>
        <translation>憑證授權單位：檔案不存在。</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>憑證授權單位</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TestPage</name>
    <message>
        <source>Step 3 of 3: Test the connection</source>
        <translation>步驟 3（共 3 步）：測試連線</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>再次測試(&amp;T)</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>閘道名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>The access token is stored in the system keychain and sent to this gateway only.</source>
        <translation>存取令牌儲存在系統鑰匙圈中，只會傳送給此閘道。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column headers</source>
        <translation>欄標題</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Not known yet: neither the gateway nor earlier loads tell it.</source>
        <translation>尚不清楚：閘道與先前的載入都沒有提供。</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>閘道未回報，或格式不明。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Fit This Column</source>
        <translation>調整此欄寬度</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>調整所有欄寬度</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>重設欄位</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenText</name>
    <message>
        <source>Status %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（沒有名稱）</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>（自己）</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>無限額度</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不過期</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
        <translation>%1，但不含 %2</translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation>%1 額度單位</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>已用盡</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>used</comment>
        <translation>從未</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualDialog</name>
    <message>
        <source>Unusual Days</source>
        <translation>用量異常日</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>用量異常日</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>在表格中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Planned</source>
        <translation>計畫內(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>What was used is being looked through…</source>
        <translation>正在檢查用量…</translation>
    </message>
    <message>
        <source>What is usual is known after %1 complete days.</source>
        <translation>累積 %1 個完整日後，才能判斷平常的用量。</translation>
    </message>
    <message numerus="yes">
        <source>So far there are %n.</source>
        <comment>complete days</comment>
        <translation>
            <numerusform>目前有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the last 30 days.</source>
        <translation>最近 30 天沒有異常。</translation>
    </message>
    <message>
        <source>More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.</source>
        <translation>最近 30 天內，用量超過平常兩倍且遠超出其波動範圍的日子。比平常多不到 $1 的排在最後，以灰色顯示；它們與計畫內的日子都不會被「unusual:」找到。日期以 UTC 計算。</translation>
    </message>
    <message>
        <source>Not yet known of: %1.</source>
        <translation>尚不清楚：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) saved to %1</source>
        <translation>
            <numerusform>已將 %Ln 天儲存至 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用額度</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫內</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1，截至目前</translation>
    </message>
    <message>
        <source>(the whole account)</source>
        <translation>（整個帳號）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（沒有名稱）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫內</translation>
    </message>
    <message>
        <source>%1, by the days of UTC</source>
        <translation>%1，以 UTC 日期計</translation>
    </message>
    <message>
        <source>All tokens of the account together</source>
        <translation>帳號的所有令牌合計</translation>
    </message>
    <message>
        <source>The median of the days before, as on such a weekday: %1</source>
        <translation>先前同類星期幾的中位數：%1</translation>
    </message>
    <message>
        <source>This use was meant: the day is no longer found as unusual.</source>
        <translation>此用量在計畫之中：該日不再視為異常。</translation>
    </message>
    <message>
        <source>No history is kept of this gateway.</source>
        <translation>沒有保留此閘道的歷史記錄。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UsePane</name>
    <message>
        <source>Models used</source>
        <translation>使用的模型</translation>
    </message>
    <message>
        <source>Ca&amp;lls…</source>
        <translation>呼叫(&amp;L)…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>預計用盡</translation>
    </message>
    <message>
        <source>Calls of this token</source>
        <translation>此令牌的呼叫</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不明。</translation>
    </message>
    <message>
        <source>The account&apos;s balance if this goes on</source>
        <translation>照此下去的帳號餘額</translation>
    </message>
    <message>
        <source>Remaining if this goes on</source>
        <translation>照此下去的剩餘額度</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>正在詢問閘道。</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未回報</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s books nor its log tell it.</source>
        <translation>閘道的帳目與日誌都沒有提供。</translation>
    </message>
    <message>
        <source>The gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>閘道的日誌以名稱辨識令牌，而此令牌沒有名稱。</translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of at least %Ln token(s) of this name.</source>
        <translation>
            <numerusform>取自日誌：至少 %Ln 個同名令牌的總和。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of %Ln token(s) of this name.</source>
        <translation>
            <numerusform>取自日誌：%Ln 個同名令牌的總和。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models · %1</source>
        <translation>模型 · %1</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>沒有呼叫。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UseText</name>
    <message>
        <source>%1 (books)</source>
        <translation>%1（帳目）</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（日誌）</translation>
    </message>
    <message>
        <source>%1 (counter)</source>
        <translation>%1（計數器）</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>閘道帳目：%1，%2</translation>
    </message>
    <message>
        <source>%1 as the sum of the log over all tokens with this name, %2</source>
        <translation>日誌中所有同名令牌的總和：%1，%2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>令牌計數器在各次載入之間的增量：%1，%2</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1%</translation>
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
            <numerusform>%Ln 次呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prompt and completion tokens</source>
        <translation>輸入與輸出共 %1 個 token</translation>
    </message>
</context>
<context>
    <name>TokenDeck::WatchText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（沒有名稱）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>餘額偏低</translation>
    </message>
    <message>
        <source>No balance is left</source>
        <translation>已無餘額</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1</source>
        <translation>
            <numerusform>%Ln 個令牌將在 %1內到期</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance will be used up within %1</source>
        <translation>餘額將在 %1內用盡</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be empty within %1</source>
        <translation>
            <numerusform>%Ln 個令牌將在 %1內用盡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have less than %1% left</source>
        <translation>
            <numerusform>%Ln 個令牌剩餘不到 %1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %Ln token(s) were widened</source>
        <translation>
            <numerusform>%Ln 個令牌的限制已放寬</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone</source>
        <translation>
            <numerusform>%Ln 個令牌已消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Far more was used than usual</source>
        <translation>用量遠高於平常</translation>
    </message>
    <message>
        <source>The account has %1. Gateways refuse calls that may cost more.</source>
        <translation>帳號餘額為 %1。閘道會拒絕費用可能更高的呼叫。</translation>
    </message>
    <message>
        <source>By the account as a whole.</source>
        <translation>整個帳號合計。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new: %1</source>
        <translation>
            <numerusform>其中新增 %Ln 個：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::WorkspaceText</name>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since.</source>
        <comment>a time</comment>
        <translation>這些令牌是 %1 讀取的。此後閘道尚未回應。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>閘道的時鐘比此電腦快 %n 分鐘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>閘道的時鐘比此電腦慢 %n 分鐘。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock decides what has expired.</source>
        <translation>是否過期以閘道的時鐘為準。</translation>
    </message>
    <message>
        <source>None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone&apos;s tokens to an administrator.</source>
        <translation>這些令牌都不屬於使用者 %1：閘道忽略使用者 ID，或向管理員顯示所有人的令牌。</translation>
    </message>
    <message>
        <source>The gateways show amounts in different ways: sums are in US dollars, by what each gateway says a dollar is worth.</source>
        <translation>各閘道顯示金額的方式不同：合計以美元顯示，依各閘道所說的一美元價值換算。</translation>
    </message>
    <message>
        <source>The gateways count quota in units that cannot be added up: there are no sums.</source>
        <translation>各閘道的額度單位無法相加：沒有合計。</translation>
    </message>
    <message>
        <source>The site does not report how it shows amounts: they are in quota units, and filters cannot use dollars.</source>
        <translation>網站沒有回報如何顯示金額：此處以額度單位顯示，篩選中不能使用美元。</translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation>從 %1 個中篩選</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>tokens</comment>
        <translation>%1 個未知</translation>
    </message>
    <message>
        <source>of the %1 loaded</source>
        <translation>僅限已載入的 %1 個</translation>
    </message>
    <message>
        <source>sorted, %1</source>
        <translation>已排序，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.</source>
        <translation>
            <numerusform>%Ln 個令牌既不符合篩選，也不符合其反面：決定結果的值未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use quota units instead.</source>
        <translation>請改用額度單位。</translation>
    </message>
</context>
</TS>
