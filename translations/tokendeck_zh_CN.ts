<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Allowed (%1)</source>
        <translation>允许（%1）</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>拒绝（%1）</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>No tokens.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>“%1” would be allowed now.</source>
        <translation>现在允许“%1”调用。</translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation>会拒绝“%1”调用：</translation>
    </message>
    <message>
        <source>Whether “%1” would be allowed is unknown:</source>
        <translation>不清楚是否允许“%1”调用：</translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been tested: for tokens with such limits the answer is unknown.</source>
        <translation>这种网关如何解读模型和 IP 限制尚未实测：带有此类限制的令牌结果未知。</translation>
    </message>
    <message>
        <source>The list is incomplete: only loaded tokens are considered.</source>
        <translation>列表不完整：只考虑已加载的令牌。</translation>
    </message>
    <message>
        <source>Who Can Call</source>
        <translation>谁能调用</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>在表格中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.</source>
        <translation>“%1”不是 IP 地址。请输入形如 203.0.113.7 或 2001:db8::7 的地址，或将此栏留空。</translation>
    </message>
    <message>
        <source>“%1” is more than one model. Enter a single name, or leave the field empty.</source>
        <translation>“%1”包含多个模型。请只输入一个模型名称，或将此栏留空。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.</source>
        <translation>网关和所有令牌都没有列出模型“%1”：它可能不存在。名称必须完全一致。</translation>
    </message>
    <message>
        <source>Judged by names alone: %1 lists some models under another name.</source>
        <translation>仅按名称判断：%1 会以其他名称列出部分模型。</translation>
    </message>
    <message>
        <source>How %1 reads model and IP limits has not been tested: for its tokens with such limits the answer is unknown.</source>
        <translation>%1 如何解读模型和 IP 限制尚未实测：其带有此类限制的令牌结果未知。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessText</name>
    <message>
        <source>It has expired (%1).</source>
        <translation>令牌已过期（%1）。</translation>
    </message>
    <message>
        <source>The gateway has marked it as expired.</source>
        <translation>网关已将令牌标记为已过期。</translation>
    </message>
    <message>
        <source>The gateway has marked it as exhausted.</source>
        <translation>网关已将令牌标记为已耗尽。</translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation>令牌额度已用完：剩余 %1。</translation>
    </message>
    <message>
        <source>Its model limits are enabled but empty: no model may be called.</source>
        <translation>令牌的模型限制已启用但为空：不能调用任何模型。</translation>
    </message>
    <message>
        <source>Its model limits contain no possible model name: %1</source>
        <translation>令牌的模型限制中没有任何有效的模型名称：%1</translation>
    </message>
    <message>
        <source>“%1” is not in its model limits: %2</source>
        <translation>“%1”不在令牌的模型限制内：%2</translation>
    </message>
    <message>
        <source>Its IP limits, as %1 reads them, allow no one: %2</source>
        <translation>按 %1 的解读，令牌的 IP 限制不允许任何地址：%2</translation>
    </message>
    <message>
        <source>%1 is outside its IP limits: %2</source>
        <translation>%1 不在令牌的 IP 限制内：%2</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>令牌已被禁用。</translation>
    </message>
    <message>
        <source>Its status is %1, which gateways refuse.</source>
        <translation>令牌的状态是 %1，网关会拒绝。</translation>
    </message>
    <message>
        <source>How this gateway reads such limits is unknown.</source>
        <translation>尚不清楚这种网关如何解读此类限制。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>已耗尽</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>model not in its limits</source>
        <translation>模型不在限制内</translation>
    </message>
    <message>
        <source>address outside its limits</source>
        <translation>地址不在限制内</translation>
    </message>
    <message>
        <source>rule unknown</source>
        <translation>规则未知</translation>
    </message>
    <message>
        <source>%1 is among its denied addresses: %2</source>
        <translation>%1 属于令牌的拒绝地址：%2</translation>
    </message>
    <message>
        <source>Its call limit, or its quota for the current time window, is used up.</source>
        <translation>令牌的调用次数或当前时间窗口内的额度已用完。</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>The gateway has not reported everything that this depends on.</source>
        <translation>网关没有报告判断所需的全部信息。</translation>
    </message>
    <message>
        <source>the user&apos;s own group</source>
        <translation>用户自己的分组</translation>
    </message>
    <message>
        <source>The gateway offers no model that it may call in its group (%1).</source>
        <translation>网关没有为令牌的分组（%1）提供它可以调用的模型。</translation>
    </message>
    <message>
        <source>The gateway does not offer “%1” in its group (%2).</source>
        <translation>网关没有为令牌的分组（%2）提供“%1”。</translation>
    </message>
    <message>
        <source>The account pays by subscription only, and none is active.</source>
        <translation>该账户只能通过订阅付费，而目前没有有效的订阅。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1: the gateway refuses every call.</source>
        <translation>账户余额为 %1：网关会拒绝所有调用。</translation>
    </message>
    <message>
        <source>group gone</source>
        <translation>分组已不存在</translation>
    </message>
    <message>
        <source>model not offered</source>
        <translation>未提供该模型</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>无余额</translation>
    </message>
    <message>
        <source>group not listed</source>
        <translation>分组未列出</translation>
    </message>
    <message>
        <source>Its group, %1, is not among those the account may use.</source>
        <translation>令牌的分组 %1 不在该账户可用的分组之中。</translation>
    </message>
    <message>
        <source>Its group, %1, is not among the public ones: the gateway does not report whether it exists.</source>
        <translation>令牌的分组 %1 不在公开的分组之中：网关没有报告该分组是否存在。</translation>
    </message>
    <message>
        <source>“%1” costs %2 a call, times the ratio of the token&apos;s group.</source>
        <translation>“%1”每次调用 %2，再乘以令牌分组的倍率。</translation>
    </message>
    <message>
        <source>“%1” costs %2 per million tokens in and %3 out, times the ratio of the token&apos;s group.</source>
        <translation>“%1”每百万 token 输入 %2、输出 %3，再乘以令牌分组的倍率。</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not reported by %1, and not considered: %2.</source>
        <translation>%1 未报告，因此未考虑：%2。</translation>
    </message>
    <message>
        <source>Not reported by the gateway, and not considered: %1.</source>
        <translation>网关未报告，因此未考虑：%1。</translation>
    </message>
    <message>
        <source>Rate limits are not visible here.</source>
        <translation>此处看不到速率限制。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>loading %1…</source>
        <comment>so many tokens so far</comment>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>loading %1 of %2…</source>
        <translation>正在加载 %1 / %2…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>waiting for the limit</source>
        <translation>速率限制，等待中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting for the limit until %1</source>
        <comment>a time</comment>
        <translation>速率限制，等待至 %1</translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>a time</comment>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>retrying at %1</source>
        <comment>a time</comment>
        <translation>%1 重试</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>a time</comment>
        <translation>%1 重试</translation>
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
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>无余额</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>a number of tokens</comment>
        <translation>%1，不完整</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>a time</comment>
        <translation>上次读取：%1</translation>
    </message>
    <message>
        <source>no access token</source>
        <translation>没有访问令牌</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsModel</name>
    <message>
        <source>All gateways</source>
        <translation>所有网关</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsPane</name>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation>新建网关</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
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
        <translation>新建网关(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>在控制台中打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
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
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1（已开启）</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export tokens to a file for spreadsheets</source>
        <translation>将令牌导出为电子表格可打开的文件</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>导出 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Export tokens to a file for other programs</source>
        <translation>将令牌导出为供其他程序读取的文件</translation>
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
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Gateway &amp;Order</source>
        <translation>网关顺序(&amp;O)</translation>
    </message>
    <message>
        <source>Unsorted: the order in which the gateway lists its tokens</source>
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
        <translation>转到页码(&amp;G)</translation>
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
        <source>Reload the list from the gateway</source>
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
        <source>Connect to another gateway or account</source>
        <translation>连接其他网关或账户</translation>
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
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation>清除筛选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation>谁能调用(&amp;W)…</translation>
    </message>
    <message>
        <source>Which tokens allow a call to a model from an address, and why others do not</source>
        <translation>哪些令牌允许从某地址调用某模型，其余为何不允许</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>The table of tokens</source>
        <translation>令牌表</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Totals, charts and findings</source>
        <translation>总计、图表和问题</translation>
    </message>
    <message>
        <source>Summary C&amp;ards</source>
        <translation>汇总卡片(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Raw Quota</source>
        <translation>原始额度(&amp;R)</translation>
    </message>
    <message>
        <source>Show amounts in quota units instead of money</source>
        <translation>以额度单位而非金额显示</translation>
    </message>
    <message>
        <source>Saved F&amp;ilters</source>
        <translation>已保存的筛选条件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation>筛选语法(&amp;F)</translation>
    </message>
    <message>
        <source>What you can type into the filter field</source>
        <translation>筛选框中可以输入的内容</translation>
    </message>
    <message>
        <source>C&amp;ontinue Loading</source>
        <translation>继续加载(&amp;O)</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>加载列表的其余部分</translation>
    </message>
    <message>
        <source>Copy Full &amp;Key</source>
        <translation>复制完整密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Requests this one key from the gateway; must be allowed in the gateway settings</source>
        <translation>向网关请求这一个密钥；需在网关设置中允许</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the previous view</source>
        <translation>返回上一个视图</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Go forward to the next view</source>
        <translation>前进到下一个视图</translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation>新建网关(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move Gateway…</source>
        <translation>移除网关(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>导入网关(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the gateways in a file; their access tokens are not in it</source>
        <translation>添加文件中的网关；文件中不含访问令牌</translation>
    </message>
    <message>
        <source>E&amp;xport Gateways…</source>
        <translation>导出网关(&amp;X)…</translation>
    </message>
    <message>
        <source>Save all gateways to a file, without access tokens</source>
        <translation>把所有网关保存到文件，不含访问令牌</translation>
    </message>
    <message>
        <source>&amp;All Gateways</source>
        <translation>所有网关(&amp;A)</translation>
    </message>
    <message>
        <source>The tokens of all gateways together</source>
        <translation>所有网关的令牌合在一起</translation>
    </message>
    <message>
        <source>&amp;Demo Gateways</source>
        <translation>演示网关(&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Sid&amp;e Bar</source>
        <translation>侧边栏(&amp;E)</translation>
    </message>
    <message>
        <source>The list of gateways</source>
        <translation>网关列表</translation>
    </message>
    <message>
        <source>Calls of &amp;Token…</source>
        <translation>令牌的调用记录(&amp;T)…</translation>
    </message>
    <message>
        <source>The latest calls of the selected token, from the gateway&apos;s log</source>
        <translation>所选令牌最近的调用记录，取自网关日志</translation>
    </message>
    <message>
        <source>Cha&amp;nges…</source>
        <translation>变化(&amp;N)…</translation>
    </message>
    <message>
        <source>What changed since your last visit, or between two moments</source>
        <translation>自上次查看以来或两个时刻之间的变化</translation>
    </message>
    <message>
        <source>For&amp;get History of Token…</source>
        <translation>清除令牌的历史记录(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete what was kept of the selected token</source>
        <translation>删除所选令牌的历史记录</translation>
    </message>
    <message>
        <source>&amp;Unusual Days…</source>
        <translation>异常用量日(&amp;U)…</translation>
    </message>
    <message>
        <source>Days on which far more was used than usual</source>
        <translation>用量远高于平常的日子</translation>
    </message>
    <message>
        <source>Find an A&amp;ction…</source>
        <translation>查找操作(&amp;C)…</translation>
    </message>
    <message>
        <source>All that the menus can do, by words</source>
        <translation>输入文字查找菜单中的任何操作</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report</source>
        <translation>复制诊断报告(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, platform and how gateways answered, without keys, names and addresses</source>
        <translation>版本、平台以及网关的响应情况，不含密钥、名称和地址</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation>在控制台中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>网关设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Free&amp;ze Status and Name</source>
        <translation>冻结状态和名称列(&amp;Z)</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>紧凑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>宽松(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Dens&amp;ity</source>
        <translation>显示密度(&amp;I)</translation>
    </message>
    <message>
        <source>Print the current view: the table or the overview</source>
        <translation>打印当前视图：表格或概览</translation>
    </message>
    <message>
        <source>Save the current view as a PDF</source>
        <translation>将当前视图保存为 PDF</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser</source>
        <translation>在浏览器中打开网关的令牌页面</translation>
    </message>
    <message>
        <source>Appearance, gateways, findings, notifications, history, network, privacy and shortcuts</source>
        <translation>外观、网关、问题、通知、历史记录、网络、隐私和快捷键</translation>
    </message>
    <message>
        <source>Click a control to see what it does</source>
        <translation>点击一个控件以查看其用途</translation>
    </message>
    <message>
        <source>Keep these columns visible when scrolling sideways</source>
        <translation>横向滚动时保持这些列可见</translation>
    </message>
    <message>
        <source>Restore the default sizes, columns and panels</source>
        <translation>恢复默认的大小、列和面板</translation>
    </message>
</context>
<context>
    <name>TokenDeck::AddressPage</name>
    <message>
        <source>Use https://</source>
        <translation>使用 https://</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>不加密发送(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>信任此证书(&amp;R)</translation>
    </message>
    <message>
        <source>Continue Any&amp;way</source>
        <translation>仍然继续(&amp;W)</translation>
    </message>
    <message>
        <source>Enter the address at which you open your gateway&apos;s console in the browser. Any of its pages will do, and so will a call copied as a curl command.</source>
        <translation>请输入您在浏览器中打开网关控制台时的地址。控制台任一页面的地址都可以，也可以粘贴复制为 curl 命令的请求。</translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation>网关地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>仅限本机与网关之间的网络安全时使用，例如 VPN</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>请先将其指纹与网关自身证书的指纹核对</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>Step 1 of 3: Gateway address</source>
        <translation>第 1 步，共 3 步：网关地址</translation>
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
    <name>TokenDeck::CallsDialog</name>
    <message>
        <source>The gateway refused to list the calls.</source>
        <translation>网关拒绝列出调用记录。</translation>
    </message>
    <message>
        <source>This account is not allowed to list its calls.</source>
        <translation>此账户无权列出自己的调用记录。</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>网关消息：%1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用记录</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一页(&amp;N)</translation>
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
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>The calls of the pages that have been read</source>
        <translation>已读取的各页中的调用记录</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>全部导出(&amp;A)…</translation>
    </message>
    <message>
        <source>Reads all pages first; at most %1 calls</source>
        <translation>先读取所有页；最多 %1 次调用</translation>
    </message>
    <message>
        <source>Stop this export to see the calls of “%1”.</source>
        <translation>停止此次导出后才能查看“%1”的调用记录。</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>%1 的调用记录</translation>
    </message>
    <message>
        <source>There are no more calls.</source>
        <translation>没有更多调用记录。</translation>
    </message>
    <message>
        <source>The calls of this token cannot be asked for: the gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>无法查询此令牌的调用记录：网关日志按名称识别令牌，而此令牌没有名称。</translation>
    </message>
    <message>
        <source>All calls on this page are of other tokens with the same name.</source>
        <translation>此页的调用记录都属于其他同名令牌。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No calls in the log.</source>
        <translation>日志中没有调用记录。</translation>
    </message>
    <message>
        <source>Loading page %1…</source>
        <translation>正在加载第 %1 页…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this name</source>
        <translation>
            <numerusform>此名称有 %Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway knows calls by the token&apos;s name only; %Ln token(s) are called so.</source>
        <translation>
            <numerusform>网关只按令牌名称区分调用；有 %Ln 个令牌使用此名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln call(s) of other tokens with the same name.</source>
        <translation>
            <numerusform>已略去其他同名令牌的 %Ln 次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded by the gateway: %1.</source>
        <translation>网关未记录：%1。</translation>
    </message>
    <message>
        <source>Reading all calls</source>
        <translation>正在读取所有调用记录</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>未写入任何内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) read</source>
        <translation>
            <numerusform>已读取 %Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln call(s) saved to %1. An export has no more.</source>
        <translation>
            <numerusform>最近的 %Ln 次调用已保存到 %1。一次导出最多包含这么多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1</source>
        <translation>
            <numerusform>%Ln 次调用已保存到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsModel</name>
    <message>
        <source>under 1 s</source>
        <translation>不足 1 秒</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>网关未报告。</translation>
    </message>
    <message>
        <source>The gateway reports whole seconds, rounded down.</source>
        <translation>网关只报告整秒，向下取整。</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>输入的 token 数</translation>
    </message>
    <message>
        <source>Tokens of the completion</source>
        <translation>输出的 token 数</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Cards</name>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>额度偏低</translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>in %1 of %2 loaded</source>
        <translation>已加载 %1 / %2</translation>
    </message>
    <message>
        <source>in the %1 loaded</source>
        <translation>已加载的 %1 个中</translation>
    </message>
    <message>
        <source>%1 since the last refresh</source>
        <translation>较上次刷新 %1</translation>
    </message>
    <message>
        <source>Their status, expiry and quota allow calls.</source>
        <translation>状态、过期时间和额度都允许调用。</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln token(s) is unknown.</source>
        <translation>
            <numerusform>%Ln 个令牌的额度未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>%1 expired · %2 exhausted</source>
        <translation>%1 过期 · %2 耗尽</translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation>%1 禁用</translation>
    </message>
    <message>
        <source>no model, IP</source>
        <translation>不限模型、IP</translation>
    </message>
    <message>
        <source>or quota limit</source>
        <translation>和额度</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all tokens</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>不足 %1%</translation>
    </message>
    <message>
        <source>by findings</source>
        <translation>按问题</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation>尚有 %1</translation>
    </message>
    <message numerus="yes">
        <source>Usable but never used or unused for %n day(s); or expired or exhausted but still enabled.</source>
        <translation>
            <numerusform>可用但从未使用或超过 %n 天未使用；或已过期、已耗尽但仍启用。</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all that was granted</comment>
        <translation>总额度 %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln unlimited</source>
        <translation>
            <numerusform>+ %Ln 个无限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3</source>
        <translation>剩余 %1，总额度 %2 · %3</translation>
    </message>
    <message>
        <source>unused or expired</source>
        <translation>未使用或已过期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个有警告</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>tokens hold %1</source>
        <translation>令牌共持有 %1</translation>
    </message>
    <message>
        <source>The account holds %1, its usable limited tokens %2.</source>
        <translation>账户余额 %1，其可用的限额令牌共持有 %2。</translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation>超出余额 %1</translation>
    </message>
    <message>
        <source>no token works</source>
        <translation>所有令牌均不可用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot pay</source>
        <translation>
            <numerusform>%Ln 个账户无法付费</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 of %2 accounts</source>
        <translation>%2 个账户中的 %1 个</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
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
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>消失 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>改名 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>状态改变 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another key</source>
        <translation>
            <numerusform>密钥更换 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with wider limits</source>
        <translation>
            <numerusform>限制放宽 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower limits</source>
        <translation>
            <numerusform>限制收紧 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more quota</source>
        <translation>
            <numerusform>额度增加 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less quota</source>
        <translation>
            <numerusform>额度减少 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another expiry</source>
        <translation>
            <numerusform>过期时间改变 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another group</source>
        <translation>
            <numerusform>分组改变 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (lets everyone in)</source>
        <translation>%1（所有人均可使用）</translation>
    </message>
    <message>
        <source>%1 (lets no one in)</source>
        <translation>%1（无人可用）</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>denied addresses: %1</source>
        <translation>拒绝的地址：%1</translation>
    </message>
    <message>
        <source>quota: %1</source>
        <translation>额度：%1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <translation>过期时间：%1</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation>分组：%1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>name or change</source>
        <translation>名称或变化</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two moments</comment>
        <translation>与</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>变化(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Since my last visit (%1)</source>
        <translation>自上次查看以来（%1）</translation>
    </message>
    <message>
        <source>Since my last visit</source>
        <translation>自上次查看以来</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>自昨天以来</translation>
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
        <translation>两个时刻之间</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>History is off: nothing was kept that could be compared.</source>
        <translation>历史记录已关闭：没有可供比较的内容。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation>请选择两个不同的时刻。</translation>
    </message>
    <message>
        <source>Nothing was loaded in this time.</source>
        <translation>这段时间内没有加载过。</translation>
    </message>
    <message>
        <source>History begins with this load: changes are shown from the next one on.</source>
        <translation>历史记录从本次加载开始，下次加载起显示变化。</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>自 %1 以来没有变化。</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>没有符合搜索的变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) changed: %1.</source>
        <translation>
            <numerusform>%Ln 个令牌有变化：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>History begins %1.</source>
        <translation>历史记录始于 %1。</translation>
    </message>
    <message>
        <source>“%1” is gone: it is no longer in the table.</source>
        <translation>“%1”已消失：表格中已没有它。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation>之前 → 之后</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save Image…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>The file name must end in .svg or .png.</source>
        <translation>文件名须以 .svg 或 .png 结尾。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The token&apos;s current status, whatever the gateway has stored</source>
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
        <source>Quota that remains</source>
        <translation>尚未使用的额度</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Share of the granted quota that remains</source>
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
        <source>When the token expires</source>
        <translation>令牌过期的时间</translation>
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
        <source>When the token was created</source>
        <translation>令牌的创建时间</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>可用模型</translation>
    </message>
    <message>
        <source>The models it may call, as entered by its owner</source>
        <translation>令牌可以调用的模型，按所有者填写的内容显示</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP 限制</translation>
    </message>
    <message>
        <source>The addresses it may be used from, as entered by its owner</source>
        <translation>可以使用此令牌的 IP 地址，按所有者填写的内容显示</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The token&apos;s ID on its gateway</source>
        <translation>令牌在网关中的 ID</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How many findings there are, and how severe the worst is</source>
        <translation>问题的数量及其中最高的严重程度</translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation>（用户自己的分组）</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>有问题</translation>
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
        <source>Less than 10 % left</source>
        <translation>剩余不足 10%</translation>
    </message>
    <message>
        <source>Less than half left</source>
        <translation>剩余不足一半</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>有限制</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>额度偏低</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>30 天以前</translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation>90 天以前</translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>未曾使用</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>无限额度</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>一天内</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>网关存储的状态：%1</translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation>剩余：%1，已用：%2</translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation>用户自己的分组</translation>
    </message>
    <message>
        <source>Less than $1</source>
        <translation>不足 $1</translation>
    </message>
    <message>
        <source>$1 or more</source>
        <translation>$1 或以上</translation>
    </message>
    <message>
        <source>$100 or more</source>
        <translation>$100 或以上</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>The gateway it is from</source>
        <translation>令牌所属的网关</translation>
    </message>
    <message>
        <source>Changed since your last visit: %1</source>
        <translation>自上次查看以来的变化：%1</translation>
    </message>
    <message>
        <source>Used 24 h</source>
        <translation>24 小时用量</translation>
    </message>
    <message>
        <source>Quota used in the last 24 hours</source>
        <translation>最近 24 小时使用的额度</translation>
    </message>
    <message>
        <source>Used 7 d</source>
        <translation>7 天用量</translation>
    </message>
    <message>
        <source>Quota used in the last 7 days</source>
        <translation>最近 7 天使用的额度</translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation>30 天用量</translation>
    </message>
    <message>
        <source>Quota used in the last 30 days</source>
        <translation>最近 30 天使用的额度</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>预计用完</translation>
    </message>
    <message>
        <source>When its quota, or its account&apos;s balance, will be used up</source>
        <translation>其额度或账户余额何时用完</translation>
    </message>
    <message>
        <source>Not as it is used now</source>
        <translation>按目前用量不会用完</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ConnectDialog</name>
    <message>
        <source>Connect a Gateway</source>
        <translation>连接网关</translation>
    </message>
    <message>
        <source>A&amp;dd Gateway</source>
        <translation>添加网关(&amp;D)</translation>
    </message>
    <message>
        <source>Proxy, certificates, timeouts and more, in one form</source>
        <translation>代理、证书、超时等，集中在一个表单中</translation>
    </message>
    <message>
        <source>More &amp;Settings…</source>
        <translation>更多设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The access token is kept for this session only.</source>
        <translation>访问令牌仅在本次会话期间保留。</translation>
    </message>
    <message>
        <source>No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.</source>
        <translation>系统密钥环未接受它（%1），因此没有保存，下次启动时需要重新输入。</translation>
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
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1</source>
        <translation>
            <numerusform>已将 %n 个令牌导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有名为“%1”的配置。</translation>
    </message>
    <message>
        <source>Requesting the key…</source>
        <translation>正在请求密钥…</translation>
    </message>
    <message>
        <source>The key was not copied.</source>
        <translation>密钥未复制。</translation>
    </message>
    <message>
        <source>The access token could not be removed from the system&apos;s keychain.</source>
        <translation>无法从系统密钥环中移除访问令牌。</translation>
    </message>
    <message>
        <source>The keychain says: %1. Remove the “TokenDeck” entry with your system&apos;s password manager, or create a new access token in the gateway&apos;s console, which invalidates the old one.</source>
        <translation>密钥环的提示：%1。请用系统的密码管理器删除其中的“TokenDeck”条目，或在网关控制台重新生成访问令牌，旧令牌随即失效。</translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation>演示 · %1</translation>
    </message>
    <message>
        <source>Copying full keys is not allowed in this gateway&apos;s settings</source>
        <translation>此网关的设置不允许复制完整密钥</translation>
    </message>
    <message>
        <source>The gateways were not exported.</source>
        <translation>网关未导出。</translation>
    </message>
    <message>
        <source>Gateways exported to %1, without access tokens</source>
        <translation>网关已导出到 %1，不含访问令牌</translation>
    </message>
    <message>
        <source>No gateways were imported.</source>
        <translation>没有导入任何网关。</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个网关。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same address and user ID are there already.</source>
        <translation>
            <numerusform>跳过 %n 个：相同的地址和用户 ID 已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter their access tokens in their settings.</source>
        <translation>请在各网关的设置中输入访问令牌。</translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>导入网关</translation>
    </message>
    <message>
        <source>Remove Gateway</source>
        <translation>移除网关</translation>
    </message>
    <message>
        <source>No history is kept of this token.</source>
        <translation>没有此令牌的历史记录。</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>要清除“%1”的全部历史记录吗？此操作无法撤销。网关本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>The token&apos;s history is forgotten.</source>
        <translation>已清除该令牌的历史记录。</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one has been started.</source>
        <translation>历史记录文件已损坏，已新建一个。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>The history is of a newer version of TokenDeck.</source>
        <translation>历史记录文件来自较新版本的 TokenDeck。</translation>
    </message>
    <message>
        <source>It is shown, and nothing is added to it: %1</source>
        <translation>仍可查看，但不会写入：%1</translation>
    </message>
    <message>
        <source>There is no history: its file cannot be opened.</source>
        <translation>没有历史记录：无法打开其文件。</translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation>无法写入历史记录。</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.</source>
        <translation>要从本机移除网关“%1”及其访问令牌和历史记录吗？网关本身不受影响。</translation>
    </message>
    <message>
        <source>What has been told cannot be kept, and may be told again.</source>
        <translation>无法记录已通知的内容，可能会重复通知。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and what is the matter there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>During quiet hours</source>
        <translation>免打扰时段内</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>此桌面环境不显示通知。</translation>
    </message>
    <message>
        <source>TokenDeck</source>
        <translation>TokenDeck</translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation>通知就是这个样子。</translation>
    </message>
    <message>
        <source>The team&apos;s password is kept for this run only.</source>
        <translation>团队密码仅在本次运行中保留。</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached.</source>
        <translation>无法连接团队历史记录。</translation>
    </message>
    <message>
        <source>Nothing is added to the team&apos;s history.</source>
        <translation>未向团队历史记录写入任何内容。</translation>
    </message>
    <message>
        <source>%1:%2 Another folder can be chosen in Edit &gt; Settings, on the page History.</source>
        <translation>%1：%2 可以在“编辑 &gt; 设置”的“历史记录”页面选择其他文件夹。</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>无法写入日志。</translation>
    </message>
    <message>
        <source>The settings are of a newer version of TokenDeck.</source>
        <translation>设置来自较新版本的 TokenDeck。</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and nothing in them is lost.</source>
        <translation>此版本会使用其中能够识别的部分，其余内容均不会丢失。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::CredentialText</name>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation>网关的证书不受信任。未发送任何内容。</translation>
    </message>
    <message>
        <source>It differs from the one that was trusted.</source>
        <translation>它与已信任的证书不同。</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
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
        <source>Without https, others on the network can read the access token.</source>
        <translation>不使用 https 时，网络上的其他人可以读取访问令牌。</translation>
    </message>
    <message>
        <source>The command logs in with a browser cookie, which does not work here. Create an access token in the console, under personal settings.</source>
        <translation>该命令用浏览器的 Cookie 登录，在这里不起作用。请在控制台的个人设置中生成访问令牌。</translation>
    </message>
    <message>
        <source>This is a browser token, which expires soon. Create an access token in the console, under personal settings.</source>
        <translation>这是浏览器的令牌，很快就会过期。请在控制台的个人设置中生成访问令牌。</translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it can call models but not log in. Create an access token in the console, under personal settings.</source>
        <translation>这是模型密钥（sk-…）：只能用来调用模型，不能用于登录。请在控制台的个人设置中生成访问令牌。</translation>
    </message>
    <message>
        <source>It contains a line break or control character.</source>
        <translation>其中含有换行符或控制字符。</translation>
    </message>
    <message>
        <source>An access token has no spaces and no letters other than a–z.</source>
        <translation>访问令牌中没有空格，也没有 a–z 以外的字母。</translation>
    </message>
    <message>
        <source>The user ID is a number, shown in the console&apos;s personal settings.</source>
        <translation>用户 ID 是一个数字，可在控制台的个人设置中查看。</translation>
    </message>
    <message>
        <source>Most gateways expect New-Api-User here.</source>
        <translation>大多数网关在此使用 New-Api-User。</translation>
    </message>
    <message>
        <source>A header name may contain only letters, digits and hyphens.</source>
        <translation>请求头名称只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation>此请求头已另有用途。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>已有其他配置使用此名称。</translation>
    </message>
    <message>
        <source>The profile “%1” has the same address and user ID.</source>
        <translation>配置“%1”的地址和用户 ID 与此相同。</translation>
    </message>
    <message>
        <source>A gateway without tokens; its kind cannot be told from an empty list</source>
        <translation>网关中没有令牌，无法从空列表判断网关类型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>网关消息：%1</translation>
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
        <source>Overview</source>
        <translation>概览</translation>
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
        <source>Of the granted quota: remaining and used together</source>
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
    <message>
        <source>%1 · expires %2</source>
        <translation>%1 · 过期时间：%2</translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation>网关存储的状态：%1</translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>网关未报告此项，或格式未知。</translation>
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
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and checked here; copy and export include all of it.</source>
        <translation>这里只显示并检查此列表的开头；复制和导出包含全部。</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>…以及更多</translation>
    </message>
    <message>
        <source>Group ratio</source>
        <translation>分组倍率</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Open in Console</source>
        <translation>在控制台中打开</translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser, where tokens can be changed</source>
        <translation>在浏览器中打开网关的令牌页面，可在那里修改令牌</translation>
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
        <source>No secure connection to the gateway.</source>
        <translation>无法与网关建立安全连接。</translation>
    </message>
    <message>
        <source>The credentials were not sent there. If the gateway has moved, enter its new address.</source>
        <translation>凭据未发送到该地址。如果网关已迁移，请输入新地址。</translation>
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
        <source>It answered with its own page. Ask whoever runs the gateway to allow this program.</source>
        <translation>它返回了自己的页面。请联系网关管理员允许本程序访问。</translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation>网关拒绝了登录。</translation>
    </message>
    <message>
        <source>This account is not allowed to list its tokens.</source>
        <translation>此账户无权列出自己的令牌。</translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway.</source>
        <translation>请联系网关管理员。</translation>
    </message>
    <message>
        <source>The gateway accepts no more calls for now.</source>
        <translation>网关暂时不再接受请求。</translation>
    </message>
    <message>
        <source>Too many calls within a few minutes. Try again later.</source>
        <translation>几分钟内的请求过多，请稍后再试。</translation>
    </message>
    <message>
        <source>The gateway reports an internal error.</source>
        <translation>网关报告了内部错误。</translation>
    </message>
    <message>
        <source>Try again; if it persists, ask whoever runs the gateway.</source>
        <translation>请重试；如果问题仍然存在，请联系网关管理员。</translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation>无法解析网关的响应。</translation>
    </message>
    <message>
        <source>It may be an unsupported kind of gateway.</source>
        <translation>网关可能属于本程序尚不支持的类型。</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation>令牌列表不完整。</translation>
    </message>
    <message>
        <source>It kept changing while it was being read: tokens may be missing here.</source>
        <translation>读取期间列表不断变化：这里可能缺少令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no readable ID and are missing here.</source>
        <translation>
            <numerusform>有 %Ln 行没有可读取的 ID，因此未在此显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.</source>
        <translation>网关称有 %1 个令牌，却只返回了 %2 个。请向网关管理员询问其余令牌的去向。</translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may be serving old replies.</source>
        <translation>网关每一页返回的行都相同。可能是网关与本机之间的缓存返回了旧的响应。</translation>
    </message>
    <message>
        <source>It continues after %1 tokens; no more than that are read.</source>
        <translation>读到 %1 个令牌后列表仍未结束，不再继续读取。</translation>
    </message>
    <message>
        <source>No readable answer arrived in time.</source>
        <translation>未能及时收到可读取的响应。</translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer timeout can be set in the settings.</source>
        <translation>网关可能繁忙；可以在设置中设定更长的超时时间。</translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation>网关的地址已变更：%1</translation>
    </message>
    <message>
        <source>The credentials were not sent there.</source>
        <translation>凭据未发送到该地址。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address redirects to %1</source>
        <translation>网关的地址重定向到 %1</translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation>网关前面的防火墙或代理拦截了请求。</translation>
    </message>
    <message>
        <source>Something in front of the gateway requires its own login.</source>
        <translation>网关前面的某个服务要求单独登录。</translation>
    </message>
    <message>
        <source>The answer came from a proxy or another site, not from the gateway. Check the address and the network&apos;s proxy.</source>
        <translation>响应来自代理或其他网站，而不是网关。请检查地址和网络代理。</translation>
    </message>
    <message>
        <source>Check the access token and the user ID.</source>
        <translation>请检查访问令牌和用户 ID。</translation>
    </message>
    <message>
        <source>The gateway refused to list the tokens.</source>
        <translation>网关拒绝列出令牌。</translation>
    </message>
    <message>
        <source>The login is correct: the problem is on the gateway&apos;s side. Try again later.</source>
        <translation>登录没有问题：问题在网关一方。请稍后再试。</translation>
    </message>
    <message>
        <source>It does not say whether the login is the reason.</source>
        <translation>是否因登录而拒绝，网关没有说明。</translation>
    </message>
    <message>
        <source>The gateway gave an unexpected answer (HTTP %1).</source>
        <translation>网关返回了意外的响应（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted.</source>
        <translation>网关的证书不受信任。</translation>
    </message>
    <message>
        <source>Nothing was sent. Test the connection in the settings to see the certificate.</source>
        <translation>未发送任何内容。请在设置中测试连接以查看证书。</translation>
    </message>
    <message>
        <source>The access token would be sent without encryption.</source>
        <translation>访问令牌将以未加密的方式发送。</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation>未发送任何内容。请使用 https://，或在配置的设置中允许此方式。</translation>
    </message>
    <message>
        <source>The connection cannot be set up as configured.</source>
        <translation>无法按照设置建立连接。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation>未发送任何内容。请检查代理和证书文件。</translation>
    </message>
    <message>
        <source>An access token is required.</source>
        <translation>需要访问令牌。</translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain you are asked for it at each start.</source>
        <translation>未发送任何内容。没有系统密钥环时，每次启动都需要输入。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server supports https at this address and port.</source>
        <translation>未发送任何内容。请检查服务器在此地址和端口是否支持 https。</translation>
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
        <source>Tokens matching the &amp;filter (%1)</source>
        <translation>符合筛选条件的令牌（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Selected tokens (%1)</source>
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
        <source>Keys are exported masked, amounts and times as the gateway sent them.</source>
        <translation>密钥以脱敏形式导出，额度和时间按网关返回的原值导出。</translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will be incomplete.</source>
        <translation>目前只加载了 %1 个令牌（共 %2 个）：文件内容将不完整。</translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will be incomplete.</source>
        <translation>目前只加载了 %1 个令牌：文件内容将不完整。</translation>
    </message>
    <message>
        <source>Export it an&amp;yway</source>
        <translation>仍然导出(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Include a column of fin&amp;dings</source>
        <translation>包含“问题”列(&amp;D)</translation>
    </message>
    <message>
        <source>Add a &amp;byte order mark, for Excel</source>
        <translation>添加字节顺序标记，供 Excel 识别(&amp;B)</translation>
    </message>
    <message>
        <source>Excel recognizes a CSV file as UTF-8 only if it begins with one</source>
        <translation>只有以此标记开头，Excel 才会把 CSV 文件识别为 UTF-8</translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since; the file&apos;s name says so.</source>
        <comment>a time</comment>
        <translation>这些令牌读取于 %1，此后网关一直没有响应；文件名中会注明这一点。</translation>
    </message>
    <message>
        <source>Include columns of &amp;use and forecast</source>
        <translation>包含用量和预测列(&amp;U)</translation>
    </message>
    <message>
        <source>Used in the last 24 hours, 7 and 30 days, and when a token will be empty</source>
        <translation>最近 24 小时、7 天和 30 天的用量，以及令牌何时用完</translation>
    </message>
    <message>
        <source>Nothing is known of the tokens&apos; use yet</source>
        <translation>令牌的用量尚不清楚</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>保存此筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>为当前筛选条件命名并保存</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1（无效）</translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation>管理筛选条件(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete saved filters</source>
        <translation>重命名、固定、排序和删除已保存的筛选条件</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>已保存为“%1”</translation>
    </message>
    <message>
        <source>Save this filter, or choose a saved one</source>
        <translation>保存此筛选条件，或选择已保存的筛选条件</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned filter(s)</source>
        <translation>
            <numerusform>还有 %n 个固定的筛选条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterErrorText</name>
    <message>
        <source>A search term is missing at the end.</source>
        <translation>末尾缺少搜索条件。</translation>
    </message>
    <message>
        <source>A search term is missing before “%1”.</source>
        <translation>“%1”之前缺少搜索条件。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>这里缺少一个值。</translation>
    </message>
    <message>
        <source>“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.</source>
        <translation>“%1”说明了怎么比较，但没说比较什么。请在前面写字段，例如 remaining 或 expires。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.</source>
        <translation>没有字段“%1”。您是不是想输入“%2”？带冒号的文字要加引号。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Put text with a colon in quotes.</source>
        <translation>没有字段“%1”。字段有：%2。带冒号的文字要加引号。</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Did you mean “%2”?</source>
        <translation>“%1”不是已知的值。您是不是想输入“%2”？</translation>
    </message>
    <message>
        <source>“%1” is not a known value. Use one of: %2.</source>
        <translation>“%1”不是已知的值。可用的值：%2。</translation>
    </message>
    <message>
        <source>“%1” does not apply to this field and value. Write %2 instead.</source>
        <translation>“%1”不适用于此字段和值。请改写为 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation>“%1”不是整数。请写成类似 %2 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of quota. Write it like %2.</source>
        <translation>“%1”不是额度数值。请写成类似 %2 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write it like %2.</source>
        <translation>“%1”不是百分比。请写成类似 %2 的形式。</translation>
    </message>
    <message>
        <source>“%1” is neither a time span nor a date. Write it like %2.</source>
        <translation>“%1”既不是时间跨度也不是日期。请写成类似 %2 的形式。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation>“%1”不是 IP 地址。请填写单个地址，例如 10.0.0.5。</translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at the end.</source>
        <translation>引号 %1 没有闭合。请在末尾加上 &quot;。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Add a ) at the end.</source>
        <translation>这个括号没有闭合。请在末尾加上 )。</translation>
    </message>
    <message>
        <source>“)” has no matching “(”. Add one before it, or put it in quotes.</source>
        <translation>“)”没有对应的“(”。请在前面补上，或给它加引号。</translation>
    </message>
    <message>
        <source>Too many nested parentheses or minus signs.</source>
        <translation>括号或减号嵌套过多。</translation>
    </message>
    <message>
        <source>The site does not report what a dollar is worth.</source>
        <translation>站点没有报告一美元对应多少额度。</translation>
    </message>
    <message>
        <source>The site does not report what %1 is worth.</source>
        <translation>站点没有报告 %1 对应多少额度。</translation>
    </message>
    <message>
        <source>“%1” is ambiguous. Write %2 or %3.</source>
        <translation>“%1”有歧义。请写成 %2 或 %3。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>建议（%1）</translation>
    </message>
    <message>
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</source>
        <translation>筛选：词语、is:expiring、model:gpt-5.4、group:vip、ip:10.0.0.5、remaining&lt;%1 …</translation>
    </message>
    <message>
        <source>Use quota units: %1</source>
        <translation>请改用额度单位：%1</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterHelp</name>
    <message>
        <source>both words, anywhere in name, group, masked key, models, IPs or ID</source>
        <translation>两个词都出现在名称、分组、脱敏密钥、模型、IP 或 ID 中</translation>
    </message>
    <message>
        <source>exactly this, spaces included</source>
        <translation>完全一致，包括空格</translation>
    </message>
    <message>
        <source>without the word; a minus works before any term or parenthesis</source>
        <translation>不含该词；减号可放在任何条件或括号之前</translation>
    </message>
    <message>
        <source>either</source>
        <translation>满足其一即可</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>括号用于组合条件</translation>
    </message>
    <message>
        <source>any of several values: enabled, disabled, expired, exhausted, unknown</source>
        <translation>多个值之一：enabled、disabled、expired、exhausted、unknown</translation>
    </message>
    <message>
        <source>status, expiry and quota allow calls</source>
        <translation>状态、过期时间和额度都允许调用</translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation>可用，且即将过期</translation>
    </message>
    <message>
        <source>usable, and its quota is low</source>
        <translation>可用，且额度偏低</translation>
    </message>
    <message>
        <source>never used, or unused for a long time</source>
        <translation>从未使用，或长期未用</translation>
    </message>
    <message>
        <source>disabled, expired or exhausted</source>
        <translation>已禁用、已过期或已耗尽</translation>
    </message>
    <message>
        <source>any model, any IP, unlimited quota, as the gateway enforces it</source>
        <translation>按网关的实际执行：模型、IP 和额度均不限</translation>
    </message>
    <message>
        <source>a finding of this severity: danger, warning, info; or any, none</source>
        <translation>此严重程度的问题：danger、warning、info；或 any、none</translation>
    </message>
    <message>
        <source>the whole group name; group:&quot;&quot; is the user&apos;s own group</source>
        <translation>完整的分组名；group:&quot;&quot; 是用户自己的分组</translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation>名称中含该词；name:&quot;&quot; 表示没有名称</translation>
    </message>
    <message>
        <source>its model limits allow the model</source>
        <translation>模型限制允许调用该模型</translation>
    </message>
    <message>
        <source>its IP limits allow the address</source>
        <translation>IP 限制允许该地址</translation>
    </message>
    <message>
        <source>by ID</source>
        <translation>按 ID</translation>
    </message>
    <message>
        <source>in quota units; k and m are thousands and millions</source>
        <translation>以额度单位计；k 和 m 是千和百万</translation>
    </message>
    <message>
        <source>the share that is left</source>
        <translation>剩余比例</translation>
    </message>
    <message>
        <source>expires within 7 days; h, d, w and y are hours, days, weeks and years</source>
        <translation>7 天内过期；h、d、w、y 是小时、天、周、年</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation>从那天起</translation>
    </message>
    <message>
        <source>last used more than 30 days ago</source>
        <translation>上次使用在 30 天以前</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation>筛选语法</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>筛选语法</translation>
    </message>
    <message>
        <source>Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of the form field:value. Click an example to try it.</source>
        <translation>输入词语：含有全部词语的令牌即匹配，不分大小写。除此之外都是“字段:值”形式的条件。点击示例即可试用。</translation>
    </message>
    <message>
        <source>Fields and values are suggested as you type; press Ctrl+Space to show them.</source>
        <translation>输入时会提示字段和值；按 Ctrl+Space 可主动调出。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>not reported by the gateway, or in an unknown form</source>
        <translation>网关未报告，或格式未知</translation>
    </message>
    <message>
        <source>usable but unused; or expired or exhausted but still enabled</source>
        <translation>可用但未使用；或已过期、已耗尽但仍启用</translation>
    </message>
    <message>
        <source>in money, as the site shows it or in dollars</source>
        <translation>以金额计，按站点的显示方式或以美元计</translation>
    </message>
    <message>
        <source>usable, and its limits, group and account allow some call</source>
        <translation>可用，且限制、分组和账户至少允许一种调用</translation>
    </message>
    <message>
        <source>a call of this model would be allowed now</source>
        <translation>现在允许调用此模型</translation>
    </message>
    <message>
        <source>of this gateway, where several are shown</source>
        <translation>属于此网关（显示多个网关时）</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterMenus</name>
    <message numerus="yes">
        <source>%n more: type %1</source>
        <translation>
            <numerusform>还有 %n 个：输入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>按%1筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation>按此值筛选(&amp;F)</translation>
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
        <translation>筛选建议</translation>
    </message>
    <message>
        <source>&quot;&quot; (the user&apos;s own group)</source>
        <translation>&quot;&quot;（用户自己的分组）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingText</name>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>IP limits that allow everyone</source>
        <translation>IP 限制形同虚设</translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation>IP 条目覆盖整个互联网</translation>
    </message>
    <message>
        <source>IP limits that allow no one</source>
        <translation>IP 限制不允许任何人访问</translation>
    </message>
    <message>
        <source>Model limits that allow nothing</source>
        <translation>模型限制不允许任何模型</translation>
    </message>
    <message>
        <source>Unlimited quota, any model, any address</source>
        <translation>额度、模型、地址均不限</translation>
    </message>
    <message>
        <source>A wide IP range</source>
        <translation>IP 网段过宽</translation>
    </message>
    <message>
        <source>An IP entry the gateway cannot read</source>
        <translation>网关读不懂的 IP 条目</translation>
    </message>
    <message>
        <source>An IP entry read differently than it looks</source>
        <translation>IP 条目的含义与写法不符</translation>
    </message>
    <message>
        <source>A model entry that allows nothing</source>
        <translation>不起作用的模型条目</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Exhausted, but still enabled</source>
        <translation>已耗尽但仍启用</translation>
    </message>
    <message>
        <source>Low quota</source>
        <translation>额度偏低</translation>
    </message>
    <message>
        <source>Unused for a long time</source>
        <translation>长期未用</translation>
    </message>
    <message>
        <source>Expired, but still enabled</source>
        <translation>已过期但仍启用</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>An address that is not on the internet</source>
        <translation>非互联网地址</translation>
    </message>
    <message>
        <source>IP entries that overlap</source>
        <translation>IP 条目重叠</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation>创建时间在未来</translation>
    </message>
    <message>
        <source>Negative remaining quota</source>
        <translation>剩余额度为负</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>未发现问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), most severe: %1</source>
        <translation>
            <numerusform>%Ln 个问题，最严重：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address.</source>
        <translation>%1 无法使用其中任何条目，因而视同未设置限制：任何地址都可以调用。</translation>
    </message>
    <message>
        <source>This entry allows every IPv4 or IPv6 address.</source>
        <translation>该条目允许所有 IPv4 或 IPv6 地址。</translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation>按 %1 的解读，没有任何调用方地址能匹配这些条目：所有调用都会被拒绝。</translation>
    </message>
    <message>
        <source>Model limits are enabled, but list no possible model name: every call is refused.</source>
        <translation>模型限制已启用，但其中没有任何有效的模型名称：所有调用都会被拒绝。</translation>
    </message>
    <message>
        <source>Whoever has this key can spend without limit, on any model, from anywhere.</source>
        <translation>拿到此密钥的人可以从任何地方、对任何模型无限消费。</translation>
    </message>
    <message>
        <source>The range is wider than /%1 (IPv4) or /%2 (IPv6).</source>
        <translation>网段宽于 /%1（IPv4）或 /%2（IPv6）。</translation>
    </message>
    <message>
        <source>The gateway reads this as neither an address nor a range, so it allows no one.</source>
        <translation>网关认为这既不是地址也不是网段，因此不允许任何人访问。</translation>
    </message>
    <message>
        <source>%1 does not read this as written.</source>
        <translation>%1 对此条目的解读与写法不符。</translation>
    </message>
    <message>
        <source>Model names must match exactly: no name contains these spaces, quotes or brackets.</source>
        <translation>模型名称必须完全一致：任何名称都不会带有这些空格、引号或括号。</translation>
    </message>
    <message>
        <source>The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused.</source>
        <translation>网关记录的状态不是启用、禁用、过期或耗尽；调用会被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>Calls will be refused within %n day(s).</source>
        <translation>
            <numerusform>%n 天内调用将被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than %1 % of the granted quota remains.</source>
        <translation>剩余不足总额度的 %1%。</translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %n day(s), yet it still works.</source>
        <translation>
            <numerusform>最近 %n 天未使用，但仍然有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired: calls are refused, but it is still enabled.</source>
        <translation>已过期：调用会被拒绝，但它仍处于启用状态。</translation>
    </message>
    <message>
        <source>It works until somebody disables it.</source>
        <translation>除非有人禁用，否则一直有效。</translation>
    </message>
    <message>
        <source>No call was ever charged to it.</source>
        <translation>此令牌从未产生过计费调用。</translation>
    </message>
    <message>
        <source>A gateway on the internet never sees a caller with such an address.</source>
        <translation>互联网上的网关不会遇到使用此类地址的调用方。</translation>
    </message>
    <message>
        <source>One entry is contained in another, or repeated.</source>
        <translation>一个条目包含在另一个之内，或重复出现。</translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation>同名令牌难以区分。</translation>
    </message>
    <message>
        <source>Its creation time is in the future.</source>
        <translation>它的创建时间在未来。</translation>
    </message>
    <message>
        <source>More was spent than granted.</source>
        <translation>已用额度超过总额度。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %Ln token(s)</source>
        <translation>
            <numerusform>有 %Ln 个令牌名为“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — contained in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation>%1：包含于 %2</translation>
    </message>
    <message>
        <source>%1 — allows no one</source>
        <comment>IP entry</comment>
        <translation>%1：不允许任何人访问</translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation>%1：被解读为 %2</translation>
    </message>
    <message>
        <source>Enter single addresses, one per line: this version ignores ranges.</source>
        <translation>请填写单个地址，每行一个：此版本会忽略网段。</translation>
    </message>
    <message>
        <source>Enter addresses the way this gateway reads them.</source>
        <translation>请按此网关能识别的写法填写地址。</translation>
    </message>
    <message>
        <source>Specify the intended networks.</source>
        <translation>请填写实际要允许的网络。</translation>
    </message>
    <message>
        <source>Enter ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation>请填写网段，用逗号分隔；单个地址写作 10.1.2.3/32。</translation>
    </message>
    <message>
        <source>Enter each address or range as a separate entry, without spaces.</source>
        <translation>每个地址或网段单独填写一项，不要带空格。</translation>
    </message>
    <message>
        <source>Enter single addresses in their usual notation, one per line.</source>
        <translation>请按通常的写法填写单个地址，每行一个。</translation>
    </message>
    <message>
        <source>Enter one address or range per line.</source>
        <translation>请每行填写一个地址或网段。</translation>
    </message>
    <message>
        <source>List models separated by commas, without spaces, or disable the limits.</source>
        <translation>请用逗号分隔各模型，不要带空格，或禁用模型限制。</translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation>请设置额度、模型限制或 IP 限制。</translation>
    </message>
    <message>
        <source>Remove the spaces, quotes or brackets.</source>
        <translation>请去掉空格、引号或括号。</translation>
    </message>
    <message>
        <source>Check the token in the gateway&apos;s console.</source>
        <translation>请在网关控制台查看该令牌。</translation>
    </message>
    <message>
        <source>Extend it, or tell whoever uses it.</source>
        <translation>请延期，或通知使用者。</translation>
    </message>
    <message>
        <source>Add quota, or disable it.</source>
        <translation>请增加额度，或禁用它。</translation>
    </message>
    <message>
        <source>Add quota.</source>
        <translation>请增加额度。</translation>
    </message>
    <message>
        <source>Disable or delete it.</source>
        <translation>请禁用或删除它。</translation>
    </message>
    <message>
        <source>Extend, disable or delete it.</source>
        <translation>请延期、禁用或删除它。</translation>
    </message>
    <message>
        <source>Set an expiry.</source>
        <translation>请设置过期时间。</translation>
    </message>
    <message>
        <source>Delete it if nobody is going to use it.</source>
        <translation>如果没人要用，请删除它。</translation>
    </message>
    <message>
        <source>Specify the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation>请填写调用方在互联网上的地址，除非网关在同一网络内。</translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation>请去掉较小的一项。</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>请各取不同的名称。</translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation>请检查网关和本机的时钟。</translation>
    </message>
    <message>
        <source>Add quota, or ignore this.</source>
        <translation>请增加额度，或忽略此项。</translation>
    </message>
    <message>
        <source>Expiry in milliseconds</source>
        <translation>以毫秒为单位的过期时间</translation>
    </message>
    <message>
        <source>Gateways expect seconds: to them it expires thousands of years from now, which is never.</source>
        <translation>网关按秒读取：在它们看来要几千年后才过期，等于永不过期。</translation>
    </message>
    <message>
        <source>Its quota or call limit is used up: calls are refused, but it is still enabled.</source>
        <translation>额度或调用次数已用完：调用会被拒绝，但它仍处于启用状态。</translation>
    </message>
    <message>
        <source>Set the expiry again, in seconds.</source>
        <translation>请按秒重新设置过期时间。</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>A group that is gone</source>
        <translation>已不存在的分组</translation>
    </message>
    <message>
        <source>Its group is not among those the account may use: every call is refused.</source>
        <translation>它的分组不在该账户可用的分组之中：所有调用都会被拒绝。</translation>
    </message>
    <message>
        <source>Move it to a group that exists, or delete it.</source>
        <translation>把它移到存在的分组，或删除它。</translation>
    </message>
    <message>
        <source>Models that are gone</source>
        <translation>已不存在的模型</translation>
    </message>
    <message>
        <source>The gateway offers none of the models in its limits: every call is refused.</source>
        <translation>网关不提供令牌模型限制中的任何模型：所有调用都会被拒绝。</translation>
    </message>
    <message>
        <source>List models that the account can call.</source>
        <translation>请列出该账户可以调用的模型。</translation>
    </message>
    <message>
        <source>No balance</source>
        <translation>无余额</translation>
    </message>
    <message>
        <source>The account cannot pay: the gateway refuses every call, whatever the token&apos;s own quota.</source>
        <translation>账户无法付费：无论令牌自身额度多少，网关都会拒绝所有调用。</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>请为账户充值。</translation>
    </message>
    <message>
        <source>The same key at another gateway</source>
        <translation>另一网关有相同的密钥</translation>
    </message>
    <message>
        <source>A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both.</source>
        <translation>从脱敏密钥来看，另一网关有令牌使用相同的密钥：持有其中之一的人两者都能使用。</translation>
    </message>
    <message>
        <source>Replace one of them by a new token.</source>
        <translation>请用新令牌替换其中一个。</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>余额偏低</translation>
    </message>
    <message>
        <source>The account&apos;s balance is less than %1. Gateways reserve what a call may cost and refuse it if the balance is lower.</source>
        <translation>账户余额低于 %1。网关会预扣一次调用可能的费用，余额更低时会拒绝调用。</translation>
    </message>
    <message>
        <source>Limits widened</source>
        <translation>限制已放宽</translation>
    </message>
    <message numerus="yes">
        <source>Within the last %n day(s) its IP or model limits were changed to let through what they refused.</source>
        <translation>
            <numerusform>最近 %n 天内，其 IP 或模型限制被改为允许原先拒绝的调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that this was meant: Edit &gt; Changes shows it.</source>
        <translation>请确认这是有意为之：可在“编辑 &gt; 变化”中查看。</translation>
    </message>
    <message>
        <source>Replaced, but still used</source>
        <translation>已被替换但仍在使用</translation>
    </message>
    <message>
        <source>It was used after a newer token of the same name was created.</source>
        <translation>同名的新令牌创建之后，它仍被使用。</translation>
    </message>
    <message>
        <source>Have its users switch to the newer one, then disable it.</source>
        <translation>请让使用者改用新令牌，然后禁用旧令牌。</translation>
    </message>
    <message>
        <source>An old key</source>
        <translation>旧密钥</translation>
    </message>
    <message numerus="yes">
        <source>Created more than %n day(s) ago: whoever has seen it since may have it still.</source>
        <translation>
            <numerusform>创建已超过 %n 天：见过它的人可能仍持有它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it by a new token.</source>
        <translation>请用新令牌替换它。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingsPage</name>
    <message>
        <source>Expires &amp;soon, within (days):</source>
        <translation>即将过期的天数(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Low quota is below:</source>
        <translation>额度低于此值算偏低(&amp;L)：</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Unused for more than (days):</source>
        <translation>长期未用的天数(&amp;U)：</translation>
    </message>
    <message>
        <source>A &amp;key is old after (days):</source>
        <translation>旧密钥的天数(&amp;K)：</translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide if larger than:</source>
        <translation>IPv4 网段宽于此值算过宽(&amp;4)：</translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide if larger than:</source>
        <translation>IPv6 网段宽于此值算过宽(&amp;6)：</translation>
    </message>
    <message>
        <source>Low &amp;balance is below:</source>
        <translation>余额低于此值算偏低(&amp;B)：</translation>
    </message>
    <message>
        <source>What one expensive call costs, in US dollars: gateways reserve it before the call</source>
        <translation>一次昂贵调用的费用（美元）：网关会在调用前预扣</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>TokenDeck::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
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
        <source>Show amounts in &amp;quota units instead of money</source>
        <translation>以额度单位而非金额显示(&amp;Q)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>The gateway, the view and the filter</source>
        <translation>网关、视图和筛选条件</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation>行高(&amp;R)：</translation>
    </message>
    <message>
        <source>Keep status and name &amp;visible when scrolling sideways</source>
        <translation>横向滚动时保持状态和名称列可见(&amp;V)</translation>
    </message>
    <message>
        <source>Restore the &amp;last view at startup</source>
        <translation>启动时恢复上次的视图(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>语言(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>TokenDeck::HistoryPage</name>
    <message>
        <source>&amp;Keep a history of all gateways on this computer</source>
        <translation>在本机保留所有网关的历史记录(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation>默认文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget This Gateway…</source>
        <translation>清除此网关的记录(&amp;F)…</translation>
    </message>
    <message>
        <source>Forget &amp;Everything…</source>
        <translation>全部清除(&amp;E)…</translation>
    </message>
    <message>
        <source>The history holds masked keys only. It shows tokens at the next start before the gateway has answered, what changed, and when a quota will be used up.</source>
        <translation>历史记录只含脱敏密钥。有了它，下次启动时无需等网关响应即可显示令牌，还能显示有何变化、额度何时用完。</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>One value every 15 &amp;minutes for:</source>
        <translation>每 15 分钟一个值，保留(&amp;M)：</translation>
    </message>
    <message>
        <source>One an h&amp;our for:</source>
        <translation>每小时一个值，保留(&amp;O)：</translation>
    </message>
    <message>
        <source>One a &amp;day for:</source>
        <translation>每天一个值，保留(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Share with a Team…</source>
        <translation>与团队共享(&amp;S)…</translation>
    </message>
    <message>
        <source>Share what is kept of gateways with other people</source>
        <translation>与他人共享所保存的网关历史记录</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder was given with --data-dir.</source>
        <translation>文件夹由 --data-dir 指定。</translation>
    </message>
    <message>
        <source>the usual folder for data</source>
        <translation>默认的数据文件夹</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation>要清除“%1”的全部历史记录吗？此操作无法撤销。网关本身不受影响。</translation>
    </message>
    <message>
        <source>Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways.</source>
        <translation>要清除所有网关的全部历史记录吗？此操作无法撤销。网关本身不受影响。</translation>
    </message>
    <message>
        <source>(no longer stored) %1</source>
        <translation>（已移除）%1</translation>
    </message>
    <message>
        <source>No history is open.</source>
        <translation>没有打开的历史记录。</translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation>尚未保留任何内容。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>bytes</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Folder for the History</source>
        <translation>历史记录的文件夹</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>清除历史记录</translation>
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
        <translation>固定在筛选框下方(&amp;P)</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>此筛选条件的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选条件(&amp;F)：</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>已有筛选条件使用此名称。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller&apos;s address</source>
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
        <source>documentation only</source>
        <translation>仅用于文档</translation>
    </message>
    <message>
        <source>everyone</source>
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
        <source>Allows everyone: %1 cannot use any of these entries and acts as if there were none.</source>
        <translation>允许所有人访问：%1 无法使用其中任何条目，因而视同未设置限制。</translation>
    </message>
    <message>
        <source>Allows no one: %1 finds no caller in any of these entries.</source>
        <translation>不允许任何人访问：%1 用这些条目匹配不到任何调用方。</translation>
    </message>
    <message>
        <source>Unknown: not reported by the gateway.</source>
        <translation>未知：网关未报告。</translation>
    </message>
    <message>
        <source>How this gateway reads these entries is unknown.</source>
        <translation>不清楚此网关如何解读这些条目。</translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation>无法识别：会被网关忽略</translation>
    </message>
    <message>
        <source>not readable: allows no one</source>
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
        <source>%1: allows no one, not written the way the gateway writes addresses</source>
        <translation>%1：不允许任何人访问，写法与网关的地址写法不一致</translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation>无限制：可以调用任何模型。</translation>
    </message>
    <message>
        <source>No model may be called: limits are enabled, and the list is empty.</source>
        <translation>不能调用任何模型：已启用模型限制，但列表为空。</translation>
    </message>
    <message>
        <source>Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.</source>
        <translation>带有空格、括号或引号的条目不会允许任何模型：%1 要求名称完全一致。</translation>
    </message>
    <message>
        <source>Calls may come from any address except those denied.</source>
        <translation>除被拒绝的地址外，任何地址都可以调用。</translation>
    </message>
    <message>
        <source>%1: allows no one, %2 accepts ranges only</source>
        <translation>%1：不允许任何人访问，%2 只接受网段</translation>
    </message>
</context>
<context>
    <name>TokenDeck::LoginPage</name>
    <message>
        <source>&amp;Open the Console</source>
        <translation>打开控制台(&amp;O)</translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation>显示访问令牌</translation>
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
        <source>%1 (%2)</source>
        <comment>site, kind of gateway</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In the console, Personal Settings shows your user ID under your name. Under Security Settings, generate a System Access Token.</source>
        <translation>在控制台的“个人设置”中，用户名下方显示用户 ID。在“安全设置”中生成系统访问令牌。</translation>
    </message>
    <message>
        <source>In the console, open Settings, Personal Settings, and press Generate System Access Token.</source>
        <translation>在控制台中打开“设置 &gt; 个人设置”，点击“生成系统访问令牌”。</translation>
    </message>
    <message>
        <source>In the console, open your profile, and generate an access token.</source>
        <translation>在控制台中打开“个人设置”，生成访问令牌。</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>Not needed by this kind of gateway</source>
        <translation>此类网关不需要</translation>
    </message>
    <message>
        <source>From the console</source>
        <translation>从控制台获取</translation>
    </message>
    <message>
        <source>Step 2 of 3: Sign in</source>
        <translation>第 2 步，共 3 步：登录</translation>
    </message>
    <message>
        <source>This is not an sk-… key; those call models but cannot log in.</source>
        <translation>这不是 sk-… 密钥；那种密钥只能调用模型，不能登录。</translation>
    </message>
    <message>
        <source>Your user ID and access token are in the console, under personal settings.</source>
        <translation>用户 ID 和访问令牌在控制台的个人设置中。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
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
        <source>The gateway says: %1</source>
        <translation>网关消息：%1</translation>
    </message>
    <message>
        <source>The tokens shown are from the last successful refresh.</source>
        <translation>显示的是上次成功刷新时的令牌。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked key(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个脱敏密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>已复制单元格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
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
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard for the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It is read-only. Keys are shown, copied and exported masked; the access token is stored in the system keychain and sent only to its own gateway.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
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
    <message>
        <source>Save Image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>The image was not saved.</source>
        <translation>图片未保存。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Image saved to %1</source>
        <translation>图片已保存到 %1</translation>
    </message>
    <message>
        <source>&amp;Use This Address</source>
        <translation>使用此地址(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Full key copied: the clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>已复制完整密钥：剪贴板将在 %n 秒后清除</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>剪贴板已清除</translation>
    </message>
    <message>
        <source>Export Answers</source>
        <translation>导出结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching token(s) selected, on all pages</source>
        <translation>
            <numerusform>已选中所有页面上符合筛选条件的 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected, on all pages</source>
        <translation>
            <numerusform>已选中所有页面上的 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>All gateways</source>
        <translation>所有网关</translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation>导入网关</translation>
    </message>
    <message>
        <source>Export Gateways</source>
        <translation>导出网关</translation>
    </message>
    <message>
        <source>Gateways (*.json)</source>
        <translation>网关 (*.json)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Last refresh failed</source>
        <translation>上次刷新失败</translation>
    </message>
    <message>
        <source>Its tokens are missing here.</source>
        <translation>这里缺少它的令牌。</translation>
    </message>
    <message>
        <source>Its tokens are from the last successful refresh.</source>
        <translation>它的令牌来自上次成功的刷新。</translation>
    </message>
    <message>
        <source>Some of its tokens are missing here.</source>
        <translation>这里缺少它的部分令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n gateways could not be read.</source>
        <translation>
            <numerusform>%n 个网关无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1”无法读取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see the side bar.</source>
        <translation>
            <numerusform>另有 %n 个，详见侧边栏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) failed</source>
        <translation>
            <numerusform>%n 个网关读取失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Export All Calls</source>
        <translation>导出全部调用记录</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>导出调用记录</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>导出变化</translation>
    </message>
    <message>
        <source>Export Unusual Days</source>
        <translation>导出异常用量日</translation>
    </message>
    <message>
        <source>&amp;Show TokenDeck</source>
        <translation>显示 TokenDeck(&amp;S)</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>诊断报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt %1，%2，%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), printed %1</source>
        <translation>
            <numerusform>%Ln 个令牌，打印于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>没有打印任何内容。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation>文档未保存。</translation>
    </message>
    <message>
        <source>Document saved to %1</source>
        <translation>文档已保存到 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
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
        <source>Not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>原因见上方消息。</translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation>一览您的全部 API 令牌</translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation>连接您的 New API、One API 或 One Hub 账户，或者先在演示中用虚构的令牌看一看。</translation>
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
    <message>
        <source>No token of “%1” works.</source>
        <translation>“%1”的令牌都不可用。</translation>
    </message>
    <message>
        <source>The account has no balance: every call is refused until it is topped up.</source>
        <translation>账户没有余额：充值之前所有调用都会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>打开控制台(&amp;O)</translation>
    </message>
    <message>
        <source>The browser could not be opened; the console is at %1</source>
        <translation>无法打开浏览器；控制台地址为 %1</translation>
    </message>
    <message>
        <source>the list was not read to the end.</source>
        <translation>列表没有读到末尾。</translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>打印机没有接受文档。</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>已达到速率限制</translation>
    </message>
    <message>
        <source>Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space suggests fields and values; the bookmark keeps a filter under a name.</source>
        <translation>输入词语或 is:expiring 这样的条件：只显示匹配的令牌。按 Ctrl+Space 可获得字段和值的建议；用书签可为筛选条件命名并保存。</translation>
    </message>
    <message>
        <source>What matters most, counted. A card is a switch: pressed, the table shows only the tokens it counts. After a refresh it says what changed.</source>
        <translation>最值得关注的数字。每张卡片都是开关：按下后，表格只显示它统计的令牌。刷新后会说明有什么变化。</translation>
    </message>
    <message>
        <source>One row per token. The status is the effective one: a token that has expired or run dry is not called enabled here, whatever the gateway says. Click a header to sort the whole list.</source>
        <translation>每个令牌一行。显示的是实际状态：无论网关如何记录，已过期或已耗尽的令牌在这里都不会显示为已启用。点击列标题可对整个列表排序。</translation>
    </message>
    <message>
        <source>Everything about the selected token: its limits as this gateway really reads them, what it used, and findings with what to do about each.</source>
        <translation>所选令牌的全部信息：此网关实际如何解读它的限制、使用情况，以及发现的问题和处理办法。</translation>
    </message>
    <message>
        <source>How much of the list is there, and how old it is. Complete means proven complete, also if the list changed while it was read.</source>
        <translation>列表已加载多少、数据有多旧。“完整”表示已验证完整，即使读取期间列表有变化也是如此。</translation>
    </message>
    <message>
        <source>Your gateways and how each is doing. They load independently of each other; the one you look at comes first.</source>
        <translation>您的网关及其状态。各网关独立加载；正在查看的网关优先。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ManageFiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
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
        <translation>管理筛选条件</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Pinned filters are shown below the filter field.</source>
        <translation>固定的筛选条件显示在筛选框下方。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>请为筛选条件命名。</translation>
    </message>
    <message>
        <source>Another filter is named “%1”.</source>
        <translation>已有筛选条件名为“%1”。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation>编辑筛选条件(&amp;E)</translation>
    </message>
    <message>
        <source>A filter needs a search term.</source>
        <translation>筛选条件不能为空。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Manual</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NetworkPage</name>
    <message>
        <source>From the environment or the system</source>
        <translation>使用环境变量或系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>除系统已信任的之外，另外信任的证书颁发机构（PEM 文件）</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>证书文件(&amp;E)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pause automatic &amp;refresh on metered networks</source>
        <translation>在按流量计费的网络上暂停自动刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Used for gateways that have no settings of their own.</source>
        <translation>用于没有单独设置的网关。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications when</source>
        <translation>在以下情况显示通知(&amp;N)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>距过期的天数</translation>
    </message>
    <message>
        <source>Days until it is empty</source>
        <translation>距用完的天数</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the quota</source>
        <translation>额度百分比</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation>免打扰时段，从(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically:</source>
        <translation>自动刷新(&amp;R)：</translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and not on networks that are paid by volume</source>
        <translation>窗口隐藏时频率降低，按流量计费的网络上不刷新</translation>
    </message>
    <message>
        <source>Each is told once, and again only after it was over. What holds at the first load is not told: it can be seen in the table.</source>
        <translation>每种情况只通知一次，解除后再次出现才会重新通知。首次加载时已有的情况不通知：可在表格中查看。</translation>
    </message>
    <message>
        <source>Show a &amp;Test</source>
        <translation>测试通知(&amp;T)</translation>
    </message>
    <message>
        <source>Shows a notification, to see whether your desktop does</source>
        <translation>显示一条通知，以确认桌面能否显示</translation>
    </message>
    <message>
        <source>a token &amp;expires within</source>
        <translation>令牌即将过期，剩余不到(&amp;E)</translation>
    </message>
    <message>
        <source>a token will be e&amp;mpty within</source>
        <translation>令牌额度即将用完，剩余不到(&amp;M)</translation>
    </message>
    <message>
        <source>a token has &amp;less left than</source>
        <translation>令牌剩余额度低于(&amp;L)</translation>
    </message>
    <message>
        <source>an account has less than its &amp;dearest recent call cost</source>
        <translation>账户余额低于近期最贵一次调用的费用(&amp;D)</translation>
    </message>
    <message>
        <source>a token is &amp;gone</source>
        <translation>令牌已消失(&amp;G)</translation>
    </message>
    <message>
        <source>the limits of a token were &amp;widened</source>
        <translation>令牌的限制被放宽(&amp;W)</translation>
    </message>
    <message>
        <source>far more was &amp;used than usual</source>
        <translation>用量远超平常(&amp;U)</translation>
    </message>
    <message>
        <source>What comes in between is told at the end, in one notification</source>
        <translation>期间发生的情况在结束时合并为一条通知</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::OutlookText</name>
    <message>
        <source>in less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %n day(s)</source>
        <translation>
            <numerusform>不到 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>%1 至 %n 天后</numerusform>
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
        <translation>改名</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>状态改变</translation>
    </message>
    <message>
        <source>key replaced</source>
        <translation>密钥更换</translation>
    </message>
    <message>
        <source>limits widened</source>
        <translation>限制放宽</translation>
    </message>
    <message>
        <source>limits narrowed</source>
        <translation>限制收紧</translation>
    </message>
    <message>
        <source>quota added</source>
        <translation>额度增加</translation>
    </message>
    <message>
        <source>quota taken</source>
        <translation>额度减少</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>过期时间改变</translation>
    </message>
    <message>
        <source>group changed</source>
        <translation>分组改变</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>数据还不够</translation>
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
        <translation>已用完</translation>
    </message>
    <message numerus="yes">
        <source>Known so far: %n complete day(s) of use. A forecast needs seven.</source>
        <translation>
            <numerusform>已有 %n 个完整日的用量数据，预测需要七天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance is used up before the token&apos;s quota.</source>
        <translation>账户余额会先于令牌额度用完。</translation>
    </message>
    <message numerus="yes">
        <source>From %n complete day(s) of use.</source>
        <translation>
            <numerusform>依据 %n 个完整日的用量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely in %1 days.</source>
        <translation>最可能在 %1 天后。</translation>
    </message>
    <message>
        <source>%1 a day now.</source>
        <translation>目前每天 %1。</translation>
    </message>
    <message>
        <source>Weekdays differ.</source>
        <translation>一周中各天的用量不同。</translation>
    </message>
    <message>
        <source>Grows by %1 % a week.</source>
        <translation>每周增长 %1%。</translation>
    </message>
    <message>
        <source>Falls by %1 % a week.</source>
        <translation>每周下降 %1%。</translation>
    </message>
    <message>
        <source>Early: the span is that of young tokens in general.</source>
        <translation>早期预测：范围参照一般的新令牌。</translation>
    </message>
    <message>
        <source>The span held in 8 of 10 forecasts of its past.</source>
        <translation>以往 10 次预测中有 8 次落在此范围。</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>最近 24 小时</translation>
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
        <translation>网关账目：%1，%2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>令牌计数器在各次加载之间的增量：%1，%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::Overview</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Save &amp;Image…</source>
        <translation>保存图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remaining and used by group</source>
        <translation>各分组的剩余与已用</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message numerus="yes">
        <source>Expiring in the next %n day(s)</source>
        <translation>
            <numerusform>今后 %n 天内过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation>各模型限制的剩余与已用</translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing changes</source>
        <translation>
            <numerusform>若无变化，今后 %n 天内的可用令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>用量最多</translation>
    </message>
    <message>
        <source>Most remaining</source>
        <translation>剩余最多</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最后使用时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln token(s)</source>
        <translation>
            <numerusform>完整：%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 tokens loaded</source>
        <translation>不完整：已加载 %1 / %2 个令牌</translation>
    </message>
    <message>
        <source>Incomplete: %1 tokens loaded</source>
        <translation>不完整：已加载 %1 个令牌</translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation>（其余）</translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln unlimited token(s) is not counted.</source>
        <translation>
            <numerusform>%Ln 个无限额度令牌的额度未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>（无限制）</translation>
    </message>
    <message>
        <source>%1 % of the tokens</source>
        <translation>占令牌的 %1%</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below their number</comment>
        <translation>个令牌</translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation>（用户分组）</translation>
    </message>
    <message>
        <source>%1 remaining, %2 used</source>
        <translation>剩余 %1，已用 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unlimited</source>
        <translation>
            <numerusform>其中 %Ln 个无限额度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire</source>
        <translation>
            <numerusform>%Ln 个令牌过期</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 之后</translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable token(s)</source>
        <translation>
            <numerusform>%Ln 个可用令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total. Next: %2</source>
        <translation>合计 %1。下一个：%2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>used within</comment>
        <translation>1 天</translation>
    </message>
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
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation>网关未报告。</translation>
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
        <translation>按目前用量推算的余额</translation>
    </message>
    <message>
        <source>(model not known)</source>
        <translation>（模型未知）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1：%2，%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s own counter: %1</source>
        <translation>按账户自身的计数器：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Days as the gateway counts them, in its own time zone.</source>
        <translation>日期按网关自身的时区计算。</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>目前还无法判断。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>预计用完：%1。</translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <comment>a time zone</comment>
        <translation>日期按 %1 时区。</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>余额已用完。</translation>
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
        <source>&amp;Try the Demo</source>
        <translation>试用演示(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation>导入网关(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add a Gateway…</source>
        <translation>添加网关(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation>停止加载(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation>网关设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation>打开控制台(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrintedTable</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrivacyPage</name>
    <message>
        <source>&amp;Log requests to a file</source>
        <translation>将请求记录到文件(&amp;L)</translation>
    </message>
    <message>
        <source>TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system keychain and sent only to the gateway they were entered for. Keys are masked as they are read; a full key is never stored.</source>
        <translation>TokenDeck 只连接您的网关，不连接其他任何地方。访问令牌保存在系统密钥环中，只发送给它所属的网关。密钥在读取时即被脱敏，完整密钥从不保存。</translation>
    </message>
    <message>
        <source>Time, path, result and size of each request, without keys, access tokens or addresses: %1</source>
        <translation>每个请求的时间、路径、结果和大小，不含密钥、访问令牌和地址：%1</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>The History page shows what is stored about your gateways and lets you delete it. Copying full keys is off until you allow it in a gateway&apos;s settings.</source>
        <translation>“历史记录”页面显示保存了哪些网关数据，并可将其删除。复制完整密钥默认关闭，需在网关设置中允许。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProfileFaultText</name>
    <message>
        <source>The file is too large to be a list of gateways.</source>
        <translation>文件过大，不可能是网关列表。</translation>
    </message>
    <message>
        <source>This is not a file of gateways.</source>
        <translation>这不是网关文件。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of TokenDeck.</source>
        <translation>该文件由较新版本的 TokenDeck 写入。</translation>
    </message>
    <message>
        <source>The file has more than %1 gateways.</source>
        <translation>文件中的网关超过 %1 个。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>“%1”的值无法使用。</translation>
    </message>
    <message>
        <source>“%1” must be an https:// or http:// address without a login.</source>
        <translation>“%1”必须是不含登录信息的 https:// 或 http:// 地址。</translation>
    </message>
    <message>
        <source>“%1” must be the address of a proxy without a login.</source>
        <translation>“%1”必须是不含登录信息的代理地址。</translation>
    </message>
    <message>
        <source>Gateway %1:</source>
        <translation>网关 %1：</translation>
    </message>
    <message>
        <source>Gateway %1 (“%2”):</source>
        <translation>网关 %1（“%2”）：</translation>
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
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…</source>
        <translation>这不是代理地址。应形如 proxy.example:3128、http://… 或 socks5://…</translation>
    </message>
    <message>
        <source>Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.</source>
        <translation>此处不保存代理凭据：请改用环境变量 HTTPS_PROXY。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::RowsDialog</name>
    <message>
        <source>&amp;Go to Token</source>
        <translation>转到令牌(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nothing is reading from it</source>
        <translation>没有程序在读取它</translation>
    </message>
    <message>
        <source>nothing is reading from it any more</source>
        <translation>已经没有程序在读取它</translation>
    </message>
    <message>
        <source>its name contains characters that are not allowed in file names</source>
        <translation>其名称含有文件名不允许的字符</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it belongs to another user or group, and writing it would change that: remove it first, or choose another name</source>
        <translation>它属于其他用户或用户组，写入后将改变归属：请先删除它，或选择其他名称</translation>
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
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Gateway Settings</source>
        <translation>网关设置</translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation>请输入网关地址和控制台的访问令牌，也可以将整条 curl 命令粘贴到地址栏中。</translation>
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
        <source>Time&amp;out:</source>
        <translation>超时时间(&amp;O)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Maximum time for a single request</source>
        <translation>单次请求允许的最长时间</translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation>在后台加载完整列表(&amp;L)</translation>
    </message>
    <message>
        <source>Otherwise only the pages you view are loaded, and sorting and filtering cover only those.</source>
        <translation>否则只加载您查看过的页面，排序和筛选也只针对这些页面。</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>Concurrent re&amp;quests:</source>
        <translation>同时请求数(&amp;Q)：</translation>
    </message>
    <message>
        <source>How many pages of the list are requested at a time; fewer put less load on the gateway</source>
        <translation>同时请求列表的多少页；越少对网关的压力越小</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Allow copying &amp;full keys</source>
        <translation>允许复制完整密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Edit &gt; Copy Full Key asks the gateway for that one key and puts it on the clipboard for 30 seconds. It is never shown.</source>
        <translation>“编辑 &gt; 复制完整密钥”会向网关请求这一个密钥，并在剪贴板上保留 30 秒。密钥从不显示。</translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation>不加密发送(&amp;W)</translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation>仅限本机与网关之间的网络安全时使用，例如 VPN</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>证书文件(&amp;E)：</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation>除系统已信任的之外，另外信任的证书颁发机构（PEM 文件）</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation>已信任的证书：</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>不再信任(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation>信任此证书(&amp;R)</translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation>请先将其指纹与网关自身证书的指纹核对</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>网关名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Use the global setting</source>
        <translation>使用全局设置</translation>
    </message>
</context>
<context>
    <name>TokenDeck::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>窗口的下一个或上一个部分</translation>
    </message>
    <message>
        <source>Context menu of the focused item</source>
        <translation>焦点项的上下文菜单</translation>
    </message>
    <message>
        <source>In the filter: suggestions</source>
        <translation>在筛选框中：显示建议</translation>
    </message>
    <message>
        <source>In the filter: accept the suggestion</source>
        <translation>在筛选框中：采用建议</translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation>在筛选框中：转到表格</translation>
    </message>
    <message>
        <source>In the table, at the end of a page: next page</source>
        <translation>在表格页末：下一页</translation>
    </message>
    <message>
        <source>In the table, at the start of a page: previous page</source>
        <translation>在表格页首：上一页</translation>
    </message>
    <message>
        <source>Show one of the first nine gateways</source>
        <translation>显示前九个网关之一</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>In the list of gateways: edit</source>
        <translation>在网关列表中：编辑</translation>
    </message>
    <message>
        <source>In the list of gateways: duplicate</source>
        <translation>在网关列表中：复制一份</translation>
    </message>
    <message>
        <source>In the list of gateways: remove</source>
        <translation>在网关列表中：移除</translation>
    </message>
    <message>
        <source>In the list of gateways: move up or down</source>
        <translation>在网关列表中：上移或下移</translation>
    </message>
    <message>
        <source>On a column header: sort</source>
        <translation>在列标题上：排序</translation>
    </message>
    <message>
        <source>On a column header: move it</source>
        <translation>在列标题上：移动列</translation>
    </message>
    <message>
        <source>On a column header: narrower, wider</source>
        <translation>在列标题上：变窄、变宽</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>筛选操作</translation>
    </message>
    <message>
        <source>Shortcut of the selected action</source>
        <translation>所选操作的快捷键</translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation>快捷键(&amp;S)：</translation>
    </message>
    <message>
        <source>Click the field and press the new shortcut.</source>
        <translation>点击输入框并按下新的快捷键。</translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation>此快捷键不能更改。</translation>
    </message>
    <message>
        <source>“%1” used this shortcut and no longer has one.</source>
        <translation>此快捷键原属于“%1”，该操作现已没有快捷键。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation>停止加载（Esc）</translation>
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
        <source>No answer, retrying in %n s</source>
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
        <source>The list changed, reloading: %1</source>
        <translation>列表已变化，正在重新加载：%1</translation>
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
        <source>Incomplete: the list kept changing</source>
        <translation>不完整：列表不断变化</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>不完整：有 %Ln 行无法读取</numerusform>
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
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation>加载列表的其余部分</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 received</source>
        <translation>不完整：%2 个中只收到 %1 个</translation>
    </message>
    <message>
        <source>Incomplete: every page is the same</source>
        <translation>不完整：每一页都相同</translation>
    </message>
    <message>
        <source>Incomplete: the list does not end</source>
        <translation>不完整：列表没有尽头</translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood in %Ln row(s)</source>
        <comment>a field of a token</comment>
        <translation>
            <numerusform>%1：%Ln 行无法识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n s ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 秒前的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n min ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 分钟前的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n h ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 小时前的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>%n 天前的数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::SumPane</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <source>Next expiry</source>
        <translation>最早过期时间</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>可用模型</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IP 限制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>已选中 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlimited</source>
        <translation>
            <numerusform>%Ln 个无限额度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <translation>
            <numerusform>%Ln 个未报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>共 %Ln 种</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TeamHistoryDialog</name>
    <message>
        <source>It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on this computer, and passed on after an update.</source>
        <translation>它属于较新版本的 TokenDeck。可以查看；在此加载的内容保存在本机，更新程序后再传送。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is not the database&apos;s (%1). Until it is right, what is loaded here is kept on this computer alone.</source>
        <translation>本机时钟与数据库时钟不一致（%1）。校正之前，此处加载的内容只保存在本机。</translation>
    </message>
    <message>
        <source>What is loaded here is kept on this computer, and passed on as soon as the database can be used: %1</source>
        <translation>此处加载的内容保存在本机，数据库可用后立即传送：%1</translation>
    </message>
    <message>
        <source>&amp;Share the history with a team</source>
        <translation>与团队共享历史记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Team History</source>
        <translation>团队历史记录</translation>
    </message>
    <message>
        <source>Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared.</source>
        <translation>使用同一 PostgreSQL 数据库的所有人都能看到其中任何人从同一网关的同一账户加载的内容。只含脱敏密钥，不含任何凭据。没有用户 ID 的网关不共享。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>系统信任的证书颁发机构</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>证书颁发机构(&amp;A)：</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>The database can be used.</source>
        <translation>数据库可以使用。</translation>
    </message>
    <message>
        <source>Database: enter its address.</source>
        <translation>数据库：请输入地址。</translation>
    </message>
    <message>
        <source>Database: the address must begin with postgresql://</source>
        <translation>数据库：地址必须以 postgresql:// 开头</translation>
    </message>
    <message>
        <source>Database: the address has no host.</source>
        <translation>数据库：地址中没有主机。</translation>
    </message>
    <message>
        <source>Database: put the user in front of the host: user@host</source>
        <translation>数据库：请在主机前写上用户：user@host</translation>
    </message>
    <message>
        <source>Database: put the database&apos;s name behind the host: host/name</source>
        <translation>数据库：请在主机后写上数据库名：host/name</translation>
    </message>
    <message>
        <source>Database: leave the password out of the address; it has a field of its own.</source>
        <translation>数据库：地址中不要写密码；密码有单独的输入框。</translation>
    </message>
    <message>
        <source>Database: leave out what follows the question mark.</source>
        <translation>数据库：请去掉问号及其后面的内容。</translation>
    </message>
    <message>
        <source>Database: this is not an address.</source>
        <translation>数据库：这不是地址。</translation>
    </message>
    <message>
        <source>Certificate authority: the file does not exist.</source>
        <translation>证书颁发机构：文件不存在。</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TestPage</name>
    <message>
        <source>&amp;Test Again</source>
        <translation>再次测试(&amp;T)</translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation>网关名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Step 3 of 3: Test the connection</source>
        <translation>第 3 步，共 3 步：测试连接</translation>
    </message>
    <message>
        <source>The access token is stored in the system keychain and sent to this gateway only.</source>
        <translation>访问令牌保存在系统密钥环中，只发送给此网关。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column headers</source>
        <translation>列标题</translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation>网关未报告此项，或格式未知。</translation>
    </message>
    <message>
        <source>Not known yet: neither the gateway nor earlier loads tell it.</source>
        <translation>尚不清楚：网关和以往加载的数据都没有提供。</translation>
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
    <message>
        <source>Fit This Column</source>
        <translation>自动调整此列宽度</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>自动调整所有列宽度</translation>
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
        <translation>（用户分组）</translation>
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
        <translation>永不过期</translation>
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
    <message>
        <source>%1 quota units</source>
        <translation>%1 额度单位</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
        <translation>%1，但不包括 %2</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>used</comment>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualDialog</name>
    <message>
        <source>Unusual Days</source>
        <translation>异常用量日</translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation>异常用量日</translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation>在表格中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Planned</source>
        <translation>计划内(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>What was used is being looked through…</source>
        <translation>正在检查用量…</translation>
    </message>
    <message>
        <source>What is usual is known after %1 complete days.</source>
        <translation>有 %1 个完整日后才能判断平常用量。</translation>
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
        <translation>最近 30 天没有异常。</translation>
    </message>
    <message>
        <source>More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.</source>
        <translation>最近 30 天内超过平常两倍且远超其波动范围的日子。比平常多出不足 $1 的以灰色排在最后；它们和计划内的日子都不会被“unusual:”找到。日期按 UTC 计算。</translation>
    </message>
    <message>
        <source>Not yet known of: %1.</source>
        <translation>尚不清楚：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) saved to %1</source>
        <translation>
            <numerusform>%Ln 天已保存到 %1</numerusform>
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
        <translation>网关</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用额度</translation>
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
        <translation>计划内</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1，截至目前</translation>
    </message>
    <message>
        <source>(the whole account)</source>
        <translation>（整个账户）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划内</translation>
    </message>
    <message>
        <source>%1, by the days of UTC</source>
        <translation>%1，按 UTC 日期</translation>
    </message>
    <message>
        <source>All tokens of the account together</source>
        <translation>账户的所有令牌合计</translation>
    </message>
    <message>
        <source>The median of the days before, as on such a weekday: %1</source>
        <translation>此前各天的中位数，按同一星期几折算：%1</translation>
    </message>
    <message>
        <source>This use was meant: the day is no longer found as unusual.</source>
        <translation>这是预期的用量：该日不再视为异常。</translation>
    </message>
    <message>
        <source>No history is kept of this gateway.</source>
        <translation>没有此网关的历史记录。</translation>
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
        <translation>调用记录(&amp;L)…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>预计用完</translation>
    </message>
    <message>
        <source>Calls of this token</source>
        <translation>此令牌的调用记录</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation>正在查询网关。</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s books nor its log tell it.</source>
        <translation>网关的账目和日志都没有提供。</translation>
    </message>
    <message>
        <source>The gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation>网关日志按名称识别令牌，而此令牌没有名称。</translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of at least %Ln token(s) of this name.</source>
        <translation>
            <numerusform>取自日志：至少 %Ln 个同名令牌之和。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of %Ln token(s) of this name.</source>
        <translation>
            <numerusform>取自日志：%Ln 个同名令牌之和。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models · %1</source>
        <translation>模型 · %1</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>没有调用记录。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance if this goes on</source>
        <translation>按目前用量推算的账户余额</translation>
    </message>
    <message>
        <source>Remaining if this goes on</source>
        <translation>按目前用量推算的剩余额度</translation>
    </message>
</context>
<context>
    <name>TokenDeck::UseText</name>
    <message>
        <source>%1 (books)</source>
        <translation>%1（账目）</translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation>%1（日志）</translation>
    </message>
    <message>
        <source>%1 (counter)</source>
        <translation>%1（计数器）</translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation>网关账目：%1，%2</translation>
    </message>
    <message>
        <source>%1 as the sum of the log over all tokens with this name, %2</source>
        <translation>日志中所有同名令牌之和：%1，%2</translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation>令牌计数器在各次加载之间的增量：%1，%2</translation>
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
        <source>%1 · %2</source>
        <comment>amount, share</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prompt and completion tokens</source>
        <translation>输入和输出共 %1 个 token</translation>
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
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation>余额偏低</translation>
    </message>
    <message>
        <source>No balance is left</source>
        <translation>余额已用完</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1</source>
        <translation>
            <numerusform>%Ln 个令牌将在 %1内过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be empty within %1</source>
        <translation>
            <numerusform>%Ln 个令牌的额度将在 %1内用完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have less than %1% left</source>
        <translation>
            <numerusform>%Ln 个令牌剩余额度低于 %1%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %Ln token(s) were widened</source>
        <translation>
            <numerusform>%Ln 个令牌的限制被放宽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone</source>
        <translation>
            <numerusform>%Ln 个令牌已消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Far more was used than usual</source>
        <translation>用量远超平常</translation>
    </message>
    <message>
        <source>The account has %1. Gateways refuse calls that may cost more.</source>
        <translation>账户余额为 %1。网关会拒绝费用可能超出余额的调用。</translation>
    </message>
    <message>
        <source>By the account as a whole.</source>
        <translation>按整个账户计。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new: %1</source>
        <translation>
            <numerusform>其中 %Ln 个为新增：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance will be used up within %1</source>
        <translation>余额将在 %1内用完</translation>
    </message>
</context>
<context>
    <name>TokenDeck::WorkspaceText</name>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>网关的时钟比本机快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>网关的时钟比本机慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock decides what has expired.</source>
        <translation>是否过期以网关的时钟为准。</translation>
    </message>
    <message>
        <source>None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone&apos;s tokens to an administrator.</source>
        <translation>这些令牌都不属于用户 %1：网关不按用户 ID 区分，或者向管理员显示所有人的令牌。</translation>
    </message>
    <message>
        <source>The site does not report how it shows amounts: they are in quota units, and filters cannot use dollars.</source>
        <translation>站点没有报告金额的显示方式：这里以额度单位显示，筛选中不能使用美元。</translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation>从 %1 个中筛选</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>tokens</comment>
        <translation>%1 个未知</translation>
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
        <source>%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.</source>
        <translation>
            <numerusform>%Ln 个令牌既不符合筛选条件，也不符合其反面：起决定作用的值未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use quota units instead.</source>
        <translation>请改用额度单位。</translation>
    </message>
    <message>
        <source>The gateways show amounts in different ways: sums are in US dollars, by what each gateway says a dollar is worth.</source>
        <translation>各网关显示金额的方式不同：合计以美元显示，按各网关给出的美元价值换算。</translation>
    </message>
    <message>
        <source>The gateways count quota in units that cannot be added up: there are no sums.</source>
        <translation>各网关的额度单位无法相加：没有合计。</translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since.</source>
        <comment>a time</comment>
        <translation>这些令牌读取于 %1，此后网关一直没有响应。</translation>
    </message>
</context>
</TS>
