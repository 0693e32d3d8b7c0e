<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Allowed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether “%1” would be allowed is unknown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been tested: for tokens with such limits the answer is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete: only loaded tokens are considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who Can Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Enter one like 203.0.113.7 or 2001:db8::7, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than one model. Enter a single name, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the gateway nor any token lists the model “%1”: it may not exist. Names must match exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by names alone: %1 lists some models under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 reads model and IP limits has not been tested: for its tokens with such limits the answer is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccessText</name>
    <message>
        <source>It has expired (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has marked it as expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has marked it as exhausted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model limits are enabled but empty: no model may be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model limits contain no possible model name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in its model limits: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its IP limits, as %1 reads them, allow no one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside its IP limits: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status is %1, which gateways refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this gateway reads such limits is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model not in its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address outside its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is among its denied addresses: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its call limit, or its quota for the current time window, is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has not reported everything that this depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user&apos;s own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway offers no model that it may call in its group (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not offer “%1” in its group (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account pays by subscription only, and none is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s balance is %1: the gateway refuses every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group, %1, is not among those the account may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group, %1, is not among the public ones: the gateway does not report whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs %2 a call, times the ratio of the token&apos;s group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs %2 per million tokens in and %3 out, times the ratio of the token&apos;s group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported by %1, and not considered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported by the gateway, and not considered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limits are not visible here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading %1…</source>
        <comment>so many tokens so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the limit until %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying at %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>tokens, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <comment>a number of tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsModel</name>
    <message>
        <source>All gateways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::AccountsPane</name>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ActionFinder</name>
    <message>
        <source>Find an Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Actions</name>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tokens to a file for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tokens to a file for other programs</source>
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
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted: the order in which the gateway lists its tokens</source>
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
        <source>Reload the list from the gateway</source>
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
        <source>Connect to another gateway or account</source>
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
        <source>The&amp;me</source>
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
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens allow a call to a model from an address, and why others do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals, charts and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary C&amp;ards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show amounts in quota units instead of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved F&amp;ilters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can type into the filter field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Full &amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests this one key from the gateway; must be allowed in the gateway settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward to the next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the gateways in a file; their access tokens are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Gateways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all gateways to a file, without access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of all gateways together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sid&amp;e Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of &amp;Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest calls of the selected token, from the gateway&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since your last visit, or between two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get History of Token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what was kept of the selected token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unusual Days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which far more was used than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an A&amp;ction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the menus can do, by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, platform and how gateways answered, without keys, names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free&amp;ze Status and Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dens&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the current view: the table or the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the current view as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, gateways, findings, notifications, history, network, privacy and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a control to see what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these columns visible when scrolling sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the default sizes, columns and panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::AddressPage</name>
    <message>
        <source>Use https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue Any&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address at which you open your gateway&apos;s console in the browser. Any of its pages will do, and so will a call copied as a curl command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3: Gateway address</source>
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
    <name>TokenDeck::CallsDialog</name>
    <message>
        <source>The gateway refused to list the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not allowed to list its calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
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
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls of the pages that have been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all pages first; at most %1 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this export to see the calls of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls of this token cannot be asked for: the gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls on this page are of other tokens with the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading page %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) with this name</source>
        <translation>
            <numerusform>%Ln call with this name</numerusform>
            <numerusform>%Ln calls with this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway knows calls by the token&apos;s name only; %Ln token(s) are called so.</source>
        <translation>
            <numerusform>The gateway knows calls by the token&apos;s name only; %Ln token are called so.</numerusform>
            <numerusform>The gateway knows calls by the token&apos;s name only; %Ln tokens are called so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln call(s) of other tokens with the same name.</source>
        <translation>
            <numerusform>Left out: %Ln call of other tokens with the same name.</numerusform>
            <numerusform>Left out: %Ln calls of other tokens with the same name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded by the gateway: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) read</source>
        <translation>
            <numerusform>%Ln call read</numerusform>
            <numerusform>%Ln calls read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln call(s) saved to %1. An export has no more.</source>
        <translation>
            <numerusform>The latest %Ln call saved to %1. An export has no more.</numerusform>
            <numerusform>The latest %Ln calls saved to %1. An export has no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1</source>
        <translation>
            <numerusform>%Ln call saved to %1</numerusform>
            <numerusform>%Ln calls saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::CallsModel</name>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway reports whole seconds, rounded down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the completion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Cards</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrestricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 of %2 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the %1 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their status, expiry and quota allow calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln token(s) is unknown.</source>
        <translation>
            <numerusform>The quota of %Ln token is unknown.</numerusform>
            <numerusform>The quota of %Ln tokens is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired · %2 exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model, IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or quota limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usable but never used or unused for %n day(s); or expired or exhausted but still enabled.</source>
        <translation>
            <numerusform>Usable but never used or unused for %n day; or expired or exhausted but still enabled.</numerusform>
            <numerusform>Usable but never used or unused for %n days; or expired or exhausted but still enabled.</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all that was granted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln unlimited</source>
        <translation>
            <numerusform>+ %Ln unlimited</numerusform>
            <numerusform>+ %Ln unlimited</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 granted · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account holds %1, its usable limited tokens %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token works</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot pay</source>
        <translation>
            <numerusform>%Ln account cannot pay</numerusform>
            <numerusform>%Ln accounts cannot pay</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 of %2 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangeText</name>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln renamed</numerusform>
            <numerusform>%Ln renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <translation>
            <numerusform>%Ln with another status</numerusform>
            <numerusform>%Ln with another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another key</source>
        <translation>
            <numerusform>%Ln with another key</numerusform>
            <numerusform>%Ln with another key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with wider limits</source>
        <translation>
            <numerusform>%Ln with wider limits</numerusform>
            <numerusform>%Ln with wider limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower limits</source>
        <translation>
            <numerusform>%Ln with narrower limits</numerusform>
            <numerusform>%Ln with narrower limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with more quota</source>
        <translation>
            <numerusform>%Ln with more quota</numerusform>
            <numerusform>%Ln with more quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with less quota</source>
        <translation>
            <numerusform>%Ln with less quota</numerusform>
            <numerusform>%Ln with less quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another expiry</source>
        <translation>
            <numerusform>%Ln with another expiry</numerusform>
            <numerusform>%Ln with another expiry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another group</source>
        <translation>
            <numerusform>%Ln in another group</numerusform>
            <numerusform>%Ln in another group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (lets everyone in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (lets no one in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two moments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since my last visit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since my last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is off: nothing was kept that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was loaded in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History begins with this load: changes are shown from the next one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) changed: %1.</source>
        <translation>
            <numerusform>%Ln token changed: %1.</numerusform>
            <numerusform>%Ln tokens changed: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>History begins %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is gone: it is no longer in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ChangesModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name must end in .svg or .png.</source>
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
        <source>The token&apos;s current status, whatever the gateway has stored</source>
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
        <source>Quota that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the granted quota that remains</source>
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
        <source>When the token expires</source>
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
        <source>When the token was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models it may call, as entered by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses it may be used from, as entered by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s ID on its gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many findings there are, and how severe the worst is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any finding</source>
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
        <source>Less than 10 % left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than half left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 90 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than $1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$100 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since your last visit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota used in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota used in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used 30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota used in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its quota, or its account&apos;s balance, will be used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it is used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ConnectDialog</name>
    <message>
        <source>Connect a Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy, certificates, timeouts and more, in one form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Controller</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.</source>
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
        <source>Could not write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) exported to %1</source>
        <translation>
            <numerusform>%n token exported to %1</numerusform>
            <numerusform>%n tokens exported to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token could not be removed from the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain says: %1. Remove the “TokenDeck” entry with your system&apos;s password manager, or create a new access token in the gateway&apos;s console, which invalidates the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying full keys is not allowed in this gateway&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateways were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways exported to %1, without access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateways were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) imported.</source>
        <translation>
            <numerusform>%n gateway imported.</numerusform>
            <numerusform>%n gateways imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same address and user ID are there already.</source>
        <translation>
            <numerusform>%n skipped: the same address and user ID are there already.</numerusform>
            <numerusform>%n skipped: the same address and user ID are there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter their access tokens in their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept of this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s history is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged, and a new one has been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is of a newer version of TokenDeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown, and nothing is added to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history: its file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been told cannot be kept, and may be told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and what is the matter there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TokenDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s password is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added to the team&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 Another folder can be chosen in Edit &gt; Settings, on the page History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are of a newer version of TokenDeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and nothing in them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::CredentialText</name>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the one that was trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
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
        <source>Without https, others on the network can read the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command logs in with a browser cookie, which does not work here. Create an access token in the console, under personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a browser token, which expires soon. Create an access token in the console, under personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a model key (sk-…): it can call models but not log in. Create an access token in the console, under personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a line break or control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token has no spaces and no letters other than a–z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID is a number, shown in the console&apos;s personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most gateways expect New-Api-User here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header name may contain only letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header is used for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” has the same address and user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway without tokens; its kind cannot be told from an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
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
        <source>Overview</source>
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
        <source>Of the granted quota: remaining and used together</source>
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
    <message>
        <source>%1 · expires %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the gateway as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
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
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and checked here; copy and export include all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s token page in the browser, where tokens can be changed</source>
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
        <source>No secure connection to the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials were not sent there. If the gateway has moved, enter its new address.</source>
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
        <source>It answered with its own page. Ask whoever runs the gateway to allow this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not allowed to list its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway accepts no more calls for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls within a few minutes. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway reports an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it persists, ask whoever runs the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s reply cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be an unsupported kind of gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It kept changing while it was being read: tokens may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no readable ID and are missing here.</source>
        <translation>
            <numerusform>One row has no readable ID and is missing here.</numerusform>
            <numerusform>%Ln rows have no readable ID and are missing here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens but sends %2. Ask whoever runs it where the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may be serving old replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It continues after %1 tokens; no more than that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable answer arrived in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer timeout can be set in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials were not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s address redirects to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the gateway requires its own login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came from a proxy or another site, not from the gateway. Check the address and the network&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the access token and the user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused to list the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is correct: the problem is on the gateway&apos;s side. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whether the login is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave an unexpected answer (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Test the connection in the settings to see the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token would be sent without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be set up as configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain you are asked for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server supports https at this address and port.</source>
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
        <source>Tokens matching the &amp;filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selected tokens (%1)</source>
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
        <source>Keys are exported masked, amounts and times as the gateway sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 tokens are loaded: the file will be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 tokens are loaded: the file will be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it an&amp;yway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include a column of fin&amp;dings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;byte order mark, for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel recognizes a CSV file as UTF-8 only if it begins with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since; the file&apos;s name says so.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include columns of &amp;use and forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in the last 24 hours, 7 and 30 days, and when a token will be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the tokens&apos; use yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter, or choose a saved one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned filter(s)</source>
        <translation>
            <numerusform>%n more pinned filter</numerusform>
            <numerusform>%n more pinned filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterErrorText</name>
    <message>
        <source>A search term is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search term is missing before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says how to compare, but not what. Put a field in front, such as remaining or expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”? Put text with a colon in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Put text with a colon in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known value. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known value. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not apply to this field and value. Write %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of quota. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a time span nor a date. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Add a ) at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“)” has no matching “(”. Add one before it, or put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many nested parentheses or minus signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not report what a dollar is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not report what %1 is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ambiguous. Write %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use quota units: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterHelp</name>
    <message>
        <source>both words, anywhere in name, group, masked key, models, IPs or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly this, spaces included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the word; a minus works before any term or parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of several values: enabled, disabled, expired, exhausted, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status, expiry and quota allow calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, and its quota is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used, or unused for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled, expired or exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any model, any IP, unlimited quota, as the gateway enforces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding of this severity: danger, warning, info; or any, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole group name; group:&quot;&quot; is the user&apos;s own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model limits allow the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its IP limits allow the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quota units; k and m are thousands and millions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires within 7 days; h, d, w and y are hours, days, weeks and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from that day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used more than 30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words: a token matches if it contains every word, in upper or lower case. Everything else is a term of the form field:value. Click an example to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and values are suggested as you type; press Ctrl+Space to show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported by the gateway, or in an unknown form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable but unused; or expired or exhausted but still enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in money, as the site shows it or in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, and its limits, group and account allow some call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call of this model would be allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this gateway, where several are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterMenus</name>
    <message numerus="yes">
        <source>%n more: type %1</source>
        <translation>
            <numerusform>%n more: type %1</numerusform>
            <numerusform>%n more: type %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;&quot; (the user&apos;s own group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingText</name>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP limits that allow everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP limits that allow no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model limits that allow nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlimited quota, any model, any address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wide IP range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP entry the gateway cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP entry read differently than it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model entry that allows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhausted, but still enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, but still enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that is not on the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP entries that overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative remaining quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), most severe: %1</source>
        <translation>
            <numerusform>%Ln finding: %1</numerusform>
            <numerusform>%Ln findings, most severe: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry allows every IPv4 or IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model limits are enabled, but list no possible model name: every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this key can spend without limit, on any model, from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is wider than /%1 (IPv4) or /%2 (IPv6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway reads this as neither an address nor a range, so it allows no one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not read this as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model names must match exactly: no name contains these spaces, quotes or brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calls will be refused within %n day(s).</source>
        <translation>
            <numerusform>Calls will be refused within %n day.</numerusform>
            <numerusform>Calls will be refused within %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than %1 % of the granted quota remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not used in the last %n day(s), yet it still works.</source>
        <translation>
            <numerusform>Not used in the last day, yet it still works.</numerusform>
            <numerusform>Not used in the last %n days, yet it still works.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired: calls are refused, but it is still enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works until somebody disables it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was ever charged to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway on the internet never sees a caller with such an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is contained in another, or repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its creation time is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was spent than granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the name of %Ln token(s)</source>
        <translation>
            <numerusform>“%1” is the name of %Ln token</numerusform>
            <numerusform>“%1” is the name of %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — contained in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — allows no one</source>
        <comment>IP entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter single addresses, one per line: this version ignores ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter addresses the way this gateway reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify the intended networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each address or range as a separate entry, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter single addresses in their usual notation, one per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one address or range per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List models separated by commas, without spaces, or disable the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spaces, quotes or brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token in the gateway&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend it, or tell whoever uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quota, or disable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend, disable or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it if nobody is going to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quota, or ignore this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways expect seconds: to them it expires thousands of years from now, which is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quota or call limit is used up: calls are refused, but it is still enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the expiry again, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group is not among those the account may use: every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a group that exists, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway offers none of the models in its limits: every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List models that the account can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot pay: the gateway refuses every call, whatever the token&apos;s own quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key at another gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace one of them by a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s balance is less than %1. Gateways reserve what a call may cost and refuse it if the balance is lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Within the last %n day(s) its IP or model limits were changed to let through what they refused.</source>
        <translation>
            <numerusform>Within the last %n day its IP or model limits were changed to let through what they refused.</numerusform>
            <numerusform>Within the last %n days its IP or model limits were changed to let through what they refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that this was meant: Edit &gt; Changes shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced, but still used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used after a newer token of the same name was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its users switch to the newer one, then disable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Created more than %n day(s) ago: whoever has seen it since may have it still.</source>
        <translation>
            <numerusform>Created more than %n day ago: whoever has seen it since may have it still.</numerusform>
            <numerusform>Created more than %n days ago: whoever has seen it since may have it still.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it by a new token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FindingsPage</name>
    <message>
        <source>Expires &amp;soon, within (days):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Low quota is below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unused for more than (days):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;key is old after (days):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide if larger than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide if larger than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low &amp;balance is below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one expensive call costs, in US dollars: gateways reserve it before the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::GatewaysPage</name>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::GeneralPage</name>
    <message>
        <source>Show amounts in &amp;quota units instead of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway, the view and the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep status and name &amp;visible when scrolling sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the &amp;last view at startup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::HistoryPage</name>
    <message>
        <source>&amp;Keep a history of all gateways on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget This Gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds masked keys only. It shows tokens at the next start before the gateway has answered, what changed, and when a quota will be used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value every 15 &amp;minutes for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One an h&amp;our for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a &amp;day for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share with a Team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what is kept of gateways with other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was given with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual folder for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all that was kept of all gateways? This cannot be undone. Nothing changes on the gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer stored) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::KeepFilterDialog</name>
    <message>
        <source>&amp;Pin it below the filter field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::LimitsText</name>
    <message>
        <source>no caller&apos;s address</source>
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
        <source>documentation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
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
        <source>Allows everyone: %1 cannot use any of these entries and acts as if there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows no one: %1 finds no caller in any of these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: not reported by the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this gateway reads these entries is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable: ignored by the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable: allows no one</source>
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
        <source>%1: allows no one, not written the way the gateway writes addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit: any model may be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model may be called: limits are enabled, and the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls may come from any address except those denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allows no one, %2 accepts ranges only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::LoginPage</name>
    <message>
        <source>&amp;Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the access token</source>
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
        <source>%1 (%2)</source>
        <comment>site, kind of gateway</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the console, Personal Settings shows your user ID under your name. Under Security Settings, generate a System Access Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the console, open Settings, Personal Settings, and press Generate System Access Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the console, open your profile, and generate an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed by this kind of gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3: Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an sk-… key; those call models but cannot log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user ID and access token are in the console, under personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::MainWindow</name>
    <message>
        <source>Toolbar</source>
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
        <source>The gateway says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens shown are from the last successful refresh.</source>
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
    <message numerus="yes">
        <source>%Ln masked key(s) copied</source>
        <translation>
            <numerusform>%Ln masked key copied</numerusform>
            <numerusform>%Ln masked keys copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
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
        <source>&lt;h3&gt;TokenDeck %1&lt;/h3&gt;&lt;p&gt;A dashboard for the API tokens of New API, One API and One Hub gateways.&lt;/p&gt;&lt;p&gt;It is read-only. Keys are shown, copied and exported masked; the access token is stored in the system keychain and sent only to its own gateway.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
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
    <message>
        <source>Save Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use This Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Full key copied: the clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>Full key copied: the clipboard will be cleared in %n s</numerusform>
            <numerusform>Full key copied: the clipboard will be cleared in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching token(s) selected, on all pages</source>
        <translation>
            <numerusform>%Ln matching token selected, on all pages</numerusform>
            <numerusform>%Ln matching tokens selected, on all pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected, on all pages</source>
        <translation>
            <numerusform>%Ln token selected, on all pages</numerusform>
            <numerusform>%Ln tokens selected, on all pages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refresh failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens are missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens are from the last successful refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its tokens are missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gateways could not be read.</source>
        <translation>
            <numerusform>%n gateways could not be read.</numerusform>
            <numerusform>%n gateways could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see the side bar.</source>
        <translation>
            <numerusform>And %n more: see the side bar.</numerusform>
            <numerusform>And %n more: see the side bar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) failed</source>
        <translation>
            <numerusform>%n gateway failed</numerusform>
            <numerusform>%n gateways failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Export All Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Unusual Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show TokenDeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt %1, %2, %3&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), printed %1</source>
        <translation>
            <numerusform>%Ln token, printed %1</numerusform>
            <numerusform>%Ln tokens, printed %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCOMPLETE: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
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
        <source>Not logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
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
    <message>
        <source>No token of “%1” works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no balance: every call is refused until it is topped up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened; the console is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list was not read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words or terms such as is:expiring: only tokens that match are shown. Ctrl+Space suggests fields and values; the bookmark keeps a filter under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most, counted. A card is a switch: pressed, the table shows only the tokens it counts. After a refresh it says what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per token. The status is the effective one: a token that has expired or run dry is not called enabled here, whatever the gateway says. Click a header to sort the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the selected token: its limits as this gateway really reads them, what it used, and findings with what to do about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the list is there, and how old it is. Complete means proven complete, also if the list changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gateways and how each is doing. They load independently of each other; the one you look at comes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ManageFiltersDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned filters are shown below the filter field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filter is named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter needs a search term.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Manual</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::NetworkPage</name>
    <message>
        <source>From the environment or the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause automatic &amp;refresh on metered networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for gateways that have no settings of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh automatically:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often while the window is hidden, and not on networks that are paid by volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is told once, and again only after it was over. What holds at the first load is not told: it can be seen in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a &amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a notification, to see whether your desktop does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token &amp;expires within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token will be e&amp;mpty within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token has &amp;less left than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account has less than its &amp;dearest recent call cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token is &amp;gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits of a token were &amp;widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far more was &amp;used than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in between is told at the end, in one notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::OutlookText</name>
    <message>
        <source>in less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in less than %n day(s)</source>
        <translation>
            <numerusform>in less than %n day</numerusform>
            <numerusform>in less than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n day(s)</source>
        <translation>
            <numerusform>in %1 to %n day</numerusform>
            <numerusform>in %1 to %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Known so far: %n complete day(s) of use. A forecast needs seven.</source>
        <translation>
            <numerusform>Known so far: %n complete day of use. A forecast needs seven.</numerusform>
            <numerusform>Known so far: %n complete days of use. A forecast needs seven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance is used up before the token&apos;s quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %n complete day(s) of use.</source>
        <translation>
            <numerusform>From %n complete day of use.</numerusform>
            <numerusform>From %n complete days of use.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most likely in %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows by %1 % a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls by %1 % a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early: the span is that of young tokens in general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span held in 8 of 10 forecasts of its past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::Overview</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining and used by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expiring in the next %n day(s)</source>
        <translation>
            <numerusform>Expiring in the next day</numerusform>
            <numerusform>Expiring in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing changes</source>
        <translation>
            <numerusform>Usable in the next day if nothing changes</numerusform>
            <numerusform>Usable in the next %n days if nothing changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Most used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most remaining</source>
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
    <message numerus="yes">
        <source>Complete: %Ln token(s)</source>
        <translation>
            <numerusform>Complete: %Ln token</numerusform>
            <numerusform>Complete: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 tokens loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: %1 tokens loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The quota of %Ln unlimited token(s) is not counted.</source>
        <translation>
            <numerusform>The quota of %Ln unlimited token is not counted.</numerusform>
            <numerusform>The quota of %Ln unlimited tokens is not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(own)</source>
        <comment>the user&apos;s own group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remaining, %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unlimited</source>
        <translation>
            <numerusform>%Ln of them unlimited</numerusform>
            <numerusform>%Ln of them unlimited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire</source>
        <translation>
            <numerusform>%Ln token expires</numerusform>
            <numerusform>%Ln tokens expire</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable token(s)</source>
        <translation>
            <numerusform>%Ln usable token</numerusform>
            <numerusform>%Ln usable tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total. Next: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>used within</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported by the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most used in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance if use goes on as it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(model not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln call</numerusform>
            <numerusform>%1: %2, %Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>By the account&apos;s own counter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days as the gateway counts them, in its own time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in %1.</source>
        <comment>a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left.</source>
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
        <source>&amp;Try the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Gateways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrintedTable</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::PrivacyPage</name>
    <message>
        <source>&amp;Log requests to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TokenDeck connects to your gateways and to nothing else. Access tokens are stored in the system keychain and sent only to the gateway they were entered for. Keys are masked as they are read; a full key is never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, path, result and size of each request, without keys, access tokens or addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The History page shows what is stored about your gateways and lets you delete it. Copying full keys is off until you allow it in a gateway&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProfileFaultText</name>
    <message>
        <source>The file is too large to be a list of gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of TokenDeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be an https:// or http:// address without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be the address of a proxy without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1 (“%2”):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ProxyBox</name>
    <message>
        <source>Such as proxy.example:3128 or socks5://proxy.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a proxy address. Use a form like proxy.example:3128, http://… or socks5://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy credentials are not stored here: set HTTPS_PROXY in the environment instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::RowsDialog</name>
    <message>
        <source>&amp;Go to Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nothing is reading from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is reading from it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name contains characters that are not allowed in file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user or group, and writing it would change that: remove it first, or choose another name</source>
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
        <source>Connecting…</source>
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
        <source>Time&amp;out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum time for a single request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the whole list in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only the pages you view are loaded, and sorting and filtering cover only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent re&amp;quests:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages of the list are requested at a time; fewer put less load on the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow copying &amp;full keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &gt; Copy Full Key asks the gateway for that one key and puts it on the clipboard for 30 seconds. It is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it &amp;without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the network between this computer and the gateway is secure, such as a VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s, as a PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rust This Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after comparing its fingerprint with that of the gateway&apos;s own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the global setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu of the focused item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table, at the end of a page: next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table, at the start of a page: previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one of the first nine gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of gateways: edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of gateways: duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of gateways: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of gateways: move up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a column header: sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a column header: move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a column header: narrower, wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut of the selected action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcut:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the field and press the new shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shortcut cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” used this shortcut and no longer has one.</source>
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
        <source>Loading progress</source>
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
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer, retrying in %n s</source>
        <translation>
            <numerusform>No answer, retrying in %n s</numerusform>
            <numerusform>No answer, retrying in %n s</numerusform>
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
        <source>The list changed, reloading: %1</source>
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
        <source>Incomplete: the list kept changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>Incomplete: %Ln row cannot be read</numerusform>
            <numerusform>Incomplete: %Ln rows cannot be read</numerusform>
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
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the rest of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: every page is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: the list does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood in %Ln row(s)</source>
        <comment>a field of a token</comment>
        <translation>
            <numerusform>%1: not understood in %Ln row</numerusform>
            <numerusform>%1: not understood in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n s ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>from %n s ago</numerusform>
            <numerusform>from %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n min ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>from %n min ago</numerusform>
            <numerusform>from %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n h ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>from %n h ago</numerusform>
            <numerusform>from %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n day(s) ago</source>
        <comment>tokens that were kept</comment>
        <translation>
            <numerusform>from %n day ago</numerusform>
            <numerusform>from %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::SumPane</name>
    <message>
        <source>Status</source>
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
        <source>Next expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln token selected</numerusform>
            <numerusform>%Ln tokens selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlimited</source>
        <translation>
            <numerusform>%Ln unlimited</numerusform>
            <numerusform>%Ln unlimited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <translation>
            <numerusform>%Ln not reported</numerusform>
            <numerusform>%Ln not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln different</numerusform>
            <numerusform>%Ln different</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TeamHistoryDialog</name>
    <message>
        <source>It is of a newer version of TokenDeck. It is shown; what is loaded here is kept on this computer, and passed on after an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is not the database&apos;s (%1). Until it is right, what is loaded here is kept on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is loaded here is kept on this computer, and passed on as soon as the database can be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share the history with a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who uses the same PostgreSQL database sees what any of them has loaded from the same account of the same gateway. Masked keys only, and no credentials. Gateways without a user ID are not shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: enter its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: the address must begin with postgresql://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: the address has no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: put the user in front of the host: user@host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: put the database&apos;s name behind the host: host/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: leave the password out of the address; it has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: leave out what follows the question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: this is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority: the file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TestPage</name>
    <message>
        <source>&amp;Test Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is stored in the system keychain and sent to this gateway only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>Not reported by the gateway, or in an unknown form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: neither the gateway nor earlier loads tell it.</source>
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
    <message>
        <source>Fit This Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit All Columns</source>
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
    <message>
        <source>%1 quota units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>used</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualDialog</name>
    <message>
        <source>Unusual Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was used is being looked through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is usual is known after %1 complete days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>So far there are %n.</source>
        <comment>complete days</comment>
        <translation>
            <numerusform>So far there are %n.</numerusform>
            <numerusform>So far there are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) saved to %1</source>
        <translation>
            <numerusform>%Ln day saved to %1</numerusform>
            <numerusform>%Ln days saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::UnusualModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the whole account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the days of UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens of the account together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the days before, as on such a weekday: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This use was meant: the day is no longer found as unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept of this gateway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::UsePane</name>
    <message>
        <source>Models used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;lls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the gateway&apos;s books nor its log tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s log knows tokens by their names, and this one has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of at least %Ln token(s) of this name.</source>
        <translation>
            <numerusform>From the log: the sum of at least %Ln token of this name.</numerusform>
            <numerusform>From the log: the sum of at least %Ln tokens of this name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the log: the sum of %Ln token(s) of this name.</source>
        <translation>
            <numerusform>From the log: the sum of %Ln token of this name.</numerusform>
            <numerusform>From the log: the sum of %Ln tokens of this name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>The account&apos;s balance if this goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining if this goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::UseText</name>
    <message>
        <source>%1 (books)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (counter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the gateway&apos;s books, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as the sum of the log over all tokens with this name, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the token&apos;s counter between loads, %2</source>
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
        <source>%1 · %2</source>
        <comment>amount, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 prompt and completion tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::WatchText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1</source>
        <translation>
            <numerusform>%Ln token expires within %1</numerusform>
            <numerusform>%Ln tokens expire within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be empty within %1</source>
        <translation>
            <numerusform>%Ln token will be empty within %1</numerusform>
            <numerusform>%Ln tokens will be empty within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have less than %1% left</source>
        <translation>
            <numerusform>%Ln token has less than %1% left</numerusform>
            <numerusform>%Ln tokens have less than %1% left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limits of %Ln token(s) were widened</source>
        <translation>
            <numerusform>The limits of %Ln token were widened</numerusform>
            <numerusform>The limits of %Ln tokens were widened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone</source>
        <translation>
            <numerusform>%Ln token is gone</numerusform>
            <numerusform>%Ln tokens are gone</numerusform>
        </translation>
    </message>
    <message>
        <source>Far more was used than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1. Gateways refuse calls that may cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the account as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new: %1</source>
        <translation>
            <numerusform>%Ln of them new: %1</numerusform>
            <numerusform>%Ln of them new: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance will be used up within %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::WorkspaceText</name>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) ahead of this computer&apos;s.</source>
        <translation>
            <numerusform>The gateway&apos;s clock is %n minute ahead of this computer&apos;s.</numerusform>
            <numerusform>The gateway&apos;s clock is %n minutes ahead of this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s clock is %n minute(s) behind this computer&apos;s.</source>
        <translation>
            <numerusform>The gateway&apos;s clock is %n minute behind this computer&apos;s.</numerusform>
            <numerusform>The gateway&apos;s clock is %n minutes behind this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway&apos;s clock decides what has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these tokens belongs to user %1: the gateway ignores the user ID, or shows everyone&apos;s tokens to an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not report how it shows amounts: they are in quota units, and filters cannot use dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>tokens</comment>
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
        <source>%Ln token(s) match neither the filter nor its opposite: the values that decide are unknown.</source>
        <translation>
            <numerusform>%Ln token matches neither the filter nor its opposite: the values that decide are unknown.</numerusform>
            <numerusform>%Ln tokens match neither the filter nor its opposite: the values that decide are unknown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use quota units instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateways show amounts in different ways: sums are in US dollars, by what each gateway says a dollar is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateways count quota in units that cannot be added up: there are no sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens are as they were read on %1. The gateway has not answered since.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
