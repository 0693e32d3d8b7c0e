<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tokens to a file for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tokens to a file for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Masked Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Ce&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway&apos;s &amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by nothing: the order in which the gateway lists its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list from the gateway again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and credentials of this gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another gateway or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TokenDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ColumnTexts</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the token is now, whatever status the gateway has stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name its owner gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group whose channels and prices apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of all that was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota used so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the token was last charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the token was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models it may call, as its owner wrote them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses it may be used from, as its owner wrote them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s number on its gateway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>The settings could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain took it (%1). It is written nowhere, and will be asked for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its access token from this computer? Nothing changes at the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) written to %1</source>
        <translation>
            <numerusform>%n token written to %1</numerusform>
            <numerusform>%n tokens written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Masked Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways write &quot;expired&quot; and &quot;exhausted&quot; only when a token is next used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that was granted: remaining and used together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token selected</numerusform>
            <numerusform>%n tokens selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · expires %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not send this, or not in a form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits · Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits · Models (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits · IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits · IPs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ErrorText</name>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the gateway&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy; a longer time-out can be set in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not valid for this address. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s address forwards to another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials go nowhere else. If the gateway has moved, enter its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but not with a token list. Check the address and its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web firewall stands in front of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with a page of its own. Ask who runs the gateway to let this program through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the access token and the user id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not list its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway takes no more calls for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many came within a few minutes. Try again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, ask who runs the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be of a kind that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It kept changing while it was read, or rows of it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ExportDialog</name>
    <message>
        <source>Export Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All tokens (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All tokens loaded (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those the &amp;filter leaves (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;selected ones (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are written masked, amounts and times as the gateway sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will not be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will not be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it &amp;nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link-local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for examples only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2^%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit: calls may come from any address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets everybody in: %1 cannot use any of these entries and goes on as if there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets nobody in: %1 finds no caller in any of these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the gateway did not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this gateway makes of these entries is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable: lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>IP version, number of addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, kind of network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ranges are ignored by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lets nobody in, One API takes ranges only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lets nobody in, it is not written as the gateway writes addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model may be called: limits are on, and the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with blanks, brackets or quotes allow nothing: %1 compares names letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words in name, group, key, models, IPs or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the %1 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n masked key(s) copied</source>
        <translation>
            <numerusform>%n masked key copied</numerusform>
            <numerusform>%n masked keys copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard over the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It only reads. Keys are shown, copied and exported masked; the access token is kept in the system&apos;s keychain and sent to its own gateway alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About TokenDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Pager</name>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens</source>
        <comment>on this page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Placeholder</name>
    <message>
        <source>&amp;Connect a Gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all your API tokens at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your New API, One API or One Hub account, or look around in a demo with made-up tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the gateway for the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why. Refresh to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway says that this account has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::SettingsDialog</name>
    <message>
        <source>From the console&apos;s personal settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address needs https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https the access token crosses the network readable by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID is a number, as the console&apos;s personal settings show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it calls models but cannot log in. The access token is made in the console, under personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token has no blanks and no letters beyond a–z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most gateways want New-Api-User here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header name has letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway without tokens, of a kind that an empty list does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the gateway&apos;s address and your console access token, or paste a whole curl command into the address field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-ID &amp;header:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-&amp;out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest that one request may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the pages that you look at are loaded, and sorting and filtering see only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were missing or not as expected; they are shown as unknown.</source>
        <translation>
            <numerusform>%n field was missing or not as expected; it is shown as unknown.</numerusform>
            <numerusform>%n fields were missing or not as expected; they are shown as unknown.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer, trying again in %n s</source>
        <translation>
            <numerusform>No answer, trying again in %n s</numerusform>
            <numerusform>No answer, trying again in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n s (rate limit)</source>
        <translation>
            <numerusform>Waiting %n s (rate limit)</numerusform>
            <numerusform>Waiting %n s (rate limit)</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed, reading it again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole: the list kept changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not whole: %n row(s) cannot be read</source>
        <translation>
            <numerusform>Not whole: %n row cannot be read</numerusform>
            <numerusform>Not whole: %n rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n s ago</source>
        <translation>
            <numerusform>updated %n s ago</numerusform>
            <numerusform>updated %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n min ago</source>
        <translation>
            <numerusform>updated %n min ago</numerusform>
            <numerusform>updated %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n h ago</source>
        <translation>
            <numerusform>updated %n h ago</numerusform>
            <numerusform>updated %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>updated %n day ago</numerusform>
            <numerusform>updated %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quota units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableView</name>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenText</name>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
