<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Write tokens to a file for spreadsheets</source>
        <translation>将令牌写入可用电子表格打开的文件</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>导出 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Write tokens to a file for programs</source>
        <translation>将令牌写入供程序读取的文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy Masked Keys</source>
        <translation>复制脱敏密钥(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Ce&amp;ll</source>
        <translation>复制单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>清除筛选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway&apos;s &amp;Order</source>
        <translation>网关顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by nothing: the order in which the gateway lists its tokens</source>
        <translation>不排序：按网关列出令牌的顺序显示</translation>
    </message>
    <message>
        <source>&amp;First Page</source>
        <translation>首页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last Page</source>
        <translation>末页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Page</source>
        <translation>转到页(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the list from the gateway again</source>
        <translation>重新从网关读取令牌列表</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Address and credentials of this gateway</source>
        <translation>此网关的地址和凭据</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>新建配置(&amp;N)…</translation>
    </message>
    <message>
        <source>Connect another gateway or account</source>
        <translation>连接其他网关或账户</translation>
    </message>
    <message>
        <source>Re&amp;move Profile…</source>
        <translation>移除配置(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Demo Gateway</source>
        <translation>演示网关(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About TokenDeck</source>
        <translation>关于 TokenDeck(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the token is now, whatever status the gateway has stored</source>
        <translation>令牌当前的实际状态，不论网关中存储的状态如何</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name its owner gave it</source>
        <translation>所有者为令牌起的名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The API key, masked</source>
        <translation>API 密钥（已脱敏）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>The group whose channels and prices apply</source>
        <translation>令牌所属的分组，决定可用的渠道和价格</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>Quota that is left</source>
        <translation>尚未使用的额度</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>What is left of all that was granted</source>
        <translation>剩余额度在总额度中所占的比例</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用额度</translation>
    </message>
    <message>
        <source>Quota used so far</source>
        <translation>迄今已使用的额度</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>令牌失效的时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用时间</translation>
    </message>
    <message>
        <source>When the token was last charged</source>
        <translation>令牌最近一次扣费的时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the token was made</source>
        <translation>令牌的创建时间</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>可用模型</translation>
    </message>
    <message>
        <source>The models it may call, as its owner wrote them</source>
        <translation>令牌可以调用的模型，按所有者填写的内容显示</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP 限制</translation>
    </message>
    <message>
        <source>The addresses it may be used from, as its owner wrote them</source>
        <translation>可以使用此令牌的 IP 地址，按所有者填写的内容显示</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The token&apos;s number on its gateway</source>
        <translation>令牌在网关中的编号</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>The settings could not be written.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The access token is kept for this run only.</source>
        <translation>访问令牌仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>No system keychain took it (%1). It is written nowhere, and will be asked for at the next start.</source>
        <translation>无法将其保存到系统密钥环（%1）。访问令牌不会写入任何位置，下次启动时需要重新输入。</translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation>移除配置</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its access token from this computer? Nothing changes at the gateway.</source>
        <translation>要从此计算机中移除配置“%1”及其访问令牌吗？网关上的内容不会有任何改变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个令牌写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有名为“%1”的配置。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Masked key</source>
        <translation>脱敏密钥</translation>
    </message>
    <message>
        <source>Copy Masked Key</source>
        <translation>复制脱敏密钥</translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation>%1 个额度单位</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation>用户自身的分组</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>存储的状态</translation>
    </message>
    <message>
        <source>Gateways write &quot;expired&quot; and &quot;exhausted&quot; only when a token is next used.</source>
        <translation>网关只有在令牌下一次被使用时，才会写入“已过期”或“已耗尽”状态。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>令牌 ID</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用额度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余比例</translation>
    </message>
    <message>
        <source>Of all that was granted: remaining and used together</source>
        <translation>占总额度的比例；总额度为剩余额度与已用额度之和</translation>
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
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>选择一个令牌以查看详情。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>已选中 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · 过期时间：%2</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>网关存储的状态：%1</translation>
    </message>
    <message>
        <source>The gateway did not send this, or not in a form that is known.</source>
        <translation>网关未返回此项，或返回的格式无法识别。</translation>
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
        <source>Limits · IPs</source>
        <translation>限制 · IP</translation>
    </message>
    <message>
        <source>Limits · IPs (%1)</source>
        <translation>限制 · IP（%1）</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ErrorText</name>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>无法连接到网关。</translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation>请检查网络和网关地址。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>网关未在规定时间内响应。</translation>
    </message>
    <message>
        <source>It may be busy; a longer time-out can be set in the settings.</source>
        <translation>网关可能正忙；可以在设置中调长超时时间。</translation>
    </message>
    <message>
        <source>No secure connection to the gateway.</source>
        <translation>无法与网关建立安全连接。</translation>
    </message>
    <message>
        <source>Its certificate is not valid for this address. Nothing was sent.</source>
        <translation>网关的证书对此地址无效。未发送任何数据。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address forwards to another site.</source>
        <translation>网关地址被重定向到另一个站点。</translation>
    </message>
    <message>
        <source>The credentials go nowhere else. If the gateway has moved, enter its new address.</source>
        <translation>凭据不会发送到其他站点。如果网关已迁移，请输入新地址。</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>此地址上没有网关。</translation>
    </message>
    <message>
        <source>Something answers there, but not with a token list. Check the address and its path.</source>
        <translation>该地址有响应，但返回的不是令牌列表。请检查地址及其路径。</translation>
    </message>
    <message>
        <source>A web firewall stands in front of the gateway.</source>
        <translation>网关前面有 Web 防火墙。</translation>
    </message>
    <message>
        <source>It answered with a page of its own. Ask who runs the gateway to let this program through.</source>
        <translation>防火墙返回了它自己的页面。请联系网关管理员放行本程序。</translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation>网关拒绝了登录。</translation>
    </message>
    <message>
        <source>Check the access token and the user id.</source>
        <translation>请检查访问令牌和用户 ID。</translation>
    </message>
    <message>
        <source>This account may not list its tokens.</source>
        <translation>此账户无权列出自己的令牌。</translation>
    </message>
    <message>
        <source>Ask who runs the gateway.</source>
        <translation>请联系网关管理员。</translation>
    </message>
    <message>
        <source>The gateway takes no more calls for now.</source>
        <translation>网关暂时不再接受请求。</translation>
    </message>
    <message>
        <source>Too many came within a few minutes. Try again a little later.</source>
        <translation>几分钟内的请求过多，请稍后再试。</translation>
    </message>
    <message>
        <source>The gateway reports a fault of its own.</source>
        <translation>网关报告了内部错误。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask who runs the gateway.</source>
        <translation>请重试；如果问题仍然存在，请联系网关管理员。</translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation>无法解析网关的响应。</translation>
    </message>
    <message>
        <source>It may be of a kind that is not known here.</source>
        <translation>网关可能属于本程序尚不支持的类型。</translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation>令牌列表不完整。</translation>
    </message>
    <message>
        <source>It kept changing while it was read, or rows of it could not be read.</source>
        <translation>读取期间列表不断变化，或者其中有些行无法读取。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ExportDialog</name>
    <message>
        <source>Export Tokens</source>
        <translation>导出令牌</translation>
    </message>
    <message>
        <source>&amp;All tokens (%1)</source>
        <translation>全部令牌（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All tokens loaded (%1)</source>
        <translation>已加载的全部令牌（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>Those the &amp;filter leaves (%1)</source>
        <translation>符合筛选条件的令牌（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>The &amp;selected ones (%1)</source>
        <translation>选中的令牌（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV（用于电子表格）</translation>
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
        <source>Keys are written masked, amounts and times as the gateway sent them.</source>
        <translation>密钥以脱敏形式写入，额度和时间按网关返回的原值写入。</translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will not be whole.</source>
        <translation>目前只加载了 %1 个令牌（共 %2 个）：文件内容将不完整。</translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will not be whole.</source>
        <translation>目前只加载了 %1 个令牌：文件内容将不完整。</translation>
    </message>
    <message>
        <source>Write it &amp;nevertheless</source>
        <translation>仍然写入(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller has it</source>
        <translation>不会有调用方使用此地址</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回地址</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有地址</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>链路本地地址</translation>
    </message>
    <message>
        <source>for examples only</source>
        <translation>仅用于示例</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 个地址</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 个地址</translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation>2^%1 个地址</translation>
    </message>
    <message>
        <source>No limit: calls may come from any address.</source>
        <translation>无限制：可以从任何地址调用。</translation>
    </message>
    <message>
        <source>Lets everybody in: %1 cannot use any of these entries and goes on as if there were none.</source>
        <translation>允许所有人访问：%1 无法使用其中任何一个条目，因而视同未设置限制。</translation>
    </message>
    <message>
        <source>Lets nobody in: %1 finds no caller in any of these entries.</source>
        <translation>拒绝所有人访问：%1 用这些条目匹配不到任何调用方。</translation>
    </message>
    <message>
        <source>Not known: the gateway did not tell.</source>
        <translation>未知：网关未提供此信息。</translation>
    </message>
    <message>
        <source>What this gateway makes of these entries is not known.</source>
        <translation>不清楚此网关会如何处理这些条目。</translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation>无法识别：会被网关忽略</translation>
    </message>
    <message>
        <source>not readable: lets nobody in</source>
        <translation>无法识别：不允许任何人访问</translation>
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
        <translation>%1：网段会被 %2 忽略</translation>
    </message>
    <message>
        <source>%1: lets nobody in, One API takes ranges only</source>
        <translation>%1：不允许任何人访问，One API 只接受网段</translation>
    </message>
    <message>
        <source>%1: lets nobody in, it is not written as the gateway writes addresses</source>
        <translation>%1：不允许任何人访问，写法与网关的地址写法不一致</translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation>无限制：可以调用任何模型。</translation>
    </message>
    <message>
        <source>No model may be called: limits are on, and the list is empty.</source>
        <translation>不能调用任何模型：已启用模型限制，但列表为空。</translation>
    </message>
    <message>
        <source>Entries with blanks, brackets or quotes allow nothing: %1 compares names letter for letter.</source>
        <translation>带有空格、方括号或引号的条目不会允许任何模型：%1 会逐字符比较名称。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by words in name, group, key, models, IPs or ID</source>
        <translation>按名称、分组、密钥、模型、IP 或 ID 中的词筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>网关消息：%1</translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation>当前显示的是之前加载的内容。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation>从 %1 个中筛选</translation>
    </message>
    <message>
        <source>of the %1 loaded</source>
        <translation>仅限已加载的 %1 个</translation>
    </message>
    <message>
        <source>sorted, %1</source>
        <translation>已排序，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n masked key(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个脱敏密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>已复制单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation>导出令牌</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard over the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It only reads. Keys are shown, copied and exported masked; the access token is kept in the system&apos;s keychain and sent to its own gateway alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;用于查看 New API、One API 和 One Hub 网关中 API 令牌的仪表盘。&lt;/p&gt;&lt;p&gt;本程序只读取数据，不作任何修改。密钥的显示、复制和导出均为脱敏形式；访问令牌保存在系统密钥环中，并且只会发送给它所属的网关。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About TokenDeck</source>
        <translation>关于 TokenDeck</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Pager</name>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>末页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>每页行数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>No tokens</source>
        <comment>on this page</comment>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>第 %1–%2 个，共 %3 个</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Placeholder</name>
    <message>
        <source>&amp;Connect a Gateway…</source>
        <translation>连接网关(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation>试用演示(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation>一览您的全部 API 令牌</translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation>连接您的 New API、One API 或 One Hub 账户，或者在使用虚构令牌的演示中随意看看。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Asking the gateway for the first page.</source>
        <translation>正在向网关请求第一页。</translation>
    </message>
    <message>
        <source>Nothing has been loaded</source>
        <translation>未加载任何内容</translation>
    </message>
    <message>
        <source>The message above says why. Refresh to try again.</source>
        <translation>原因见上方的消息。刷新即可重试。</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>The gateway says that this account has none.</source>
        <translation>网关表示此账户没有令牌。</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>没有符合筛选条件的令牌</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SettingsDialog</name>
    <message>
        <source>From the console&apos;s personal settings</source>
        <translation>见控制台的个人设置</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>显示访问令牌</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>连接测试结果</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>已有其他配置使用此名称。</translation>
    </message>
    <message>
        <source>The address needs https:// in front.</source>
        <translation>地址前面需要加上 https://。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>地址中缺少主机名。</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>这不是有效的地址。</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>请不要在地址中包含用户名和密码。</translation>
    </message>
    <message>
        <source>Without https the access token crosses the network readable by others.</source>
        <translation>不使用 https 时，访问令牌会以明文在网络上传输，可能被他人读取。</translation>
    </message>
    <message>
        <source>The user ID is a number, as the console&apos;s personal settings show it.</source>
        <translation>用户 ID 是一个数字，可在控制台的个人设置中查看。</translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it calls models but cannot log in. The access token is made in the console, under personal settings.</source>
        <translation>这是模型密钥（sk-…）：只能用来调用模型，不能用于登录。系统访问令牌需在控制台的个人设置中生成。</translation>
    </message>
    <message>
        <source>There is a line break or control character in it.</source>
        <translation>其中含有换行符或控制字符。</translation>
    </message>
    <message>
        <source>An access token has no blanks and no letters beyond a–z.</source>
        <translation>访问令牌中没有空格，也没有 a–z 以外的字母。</translation>
    </message>
    <message>
        <source>Most gateways want New-Api-User here.</source>
        <translation>大多数网关要求此处为 New-Api-User。</translation>
    </message>
    <message>
        <source>A header name has letters, digits and hyphens only.</source>
        <translation>请求头名称只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation>此请求头已另有用途。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>A gateway without tokens, of a kind that an empty list does not tell</source>
        <translation>网关中没有令牌，无法从空列表判断网关类型</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>网关消息：%1</translation>
    </message>
    <message>
        <source>Gateway Settings</source>
        <translation>网关设置</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation>请输入网关地址和控制台的系统访问令牌，或者将一整条 curl 命令粘贴到地址栏中。</translation>
    </message>
    <message>
        <source>Profile &amp;name:</source>
        <translation>配置名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>网关地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>使用 https://</translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation>用户 ID(&amp;U)：</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>访问令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>User-ID &amp;header:</source>
        <translation>用户 ID 请求头(&amp;H)：</translation>
    </message>
    <message>
        <source>Time-&amp;out:</source>
        <translation>超时时间(&amp;O)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The longest that one request may take</source>
        <translation>单次请求允许的最长时间</translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation>在后台加载完整列表(&amp;L)</translation>
    </message>
    <message>
        <source>Otherwise only the pages that you look at are loaded, and sorting and filtering see only those.</source>
        <translation>否则只加载您查看过的页面，排序和筛选也只针对这些页面。</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>停止加载 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were missing or not as expected; they are shown as unknown.</source>
        <translation>
            <numerusform>有 %n 个字段缺失或不符合预期，均显示为“未知”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>No answer, trying again in %n s</source>
        <translation>
            <numerusform>没有响应，%n 秒后重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s (rate limit)</source>
        <translation>
            <numerusform>等待 %n 秒（速率限制）</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed, reading it again: %1</source>
        <translation>列表已变化，正在重新读取：%1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整加载</translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>已加载 %1 / %2</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>已加载 %1</translation>
    </message>
    <message>
        <source>Not whole: the list kept changing</source>
        <translation>不完整：列表不断变化</translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %n row(s) cannot be read</source>
        <translation>
            <numerusform>不完整：有 %n 行无法读取</numerusform>
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
            <numerusform>%n 分钟前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n h ago</source>
        <translation>
            <numerusform>%n 小时前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>网关存储的状态：%1</translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation>%1 个额度单位</translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation>剩余：%1，已用：%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenText</name>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>已耗尽</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>(自有)</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>无限额度</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不足 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无可用模型</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
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
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
</context>
</TS>
