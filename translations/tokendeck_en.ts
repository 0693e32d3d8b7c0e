<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>TokenDeck::AccessDialog</name>
    <message>
        <source>Let through (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be let through now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of “%1” it cannot be told:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as names can tell: %1 files some models under another name. Limits of users, groups and channels are out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of users, groups and channels are out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this gateway reads model and IP limits has not been measured: of tokens with such limits nothing is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not whole: only the tokens that are loaded are asked.</source>
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
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
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
        <source>“%1” is more than one model. Enter the name of one, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token names the model “%1”: it may not exist. Names are compared letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
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
        <source>&amp;Go to Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
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
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
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
        <source>The gateway has stored it as expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has stored it as exhausted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quota has run out: %1 remaining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model limits are on and empty: no model may be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model limits name nothing that a model can be called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the models in its limits: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its IP limits let nobody in, as %1 reads them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside of its IP limits: %2</source>
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
        <source>What this gateway makes of such limits is not known.</source>
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
        <source>address outside of its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is among the addresses that it denies: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number of calls, or its quota for the present window of time, is used up.</source>
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
        <source>The gateway has not reported all that decides.</source>
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
    <message>
        <source>Cl&amp;ear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who Can Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens let a call to a model from an address through, and why others do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding &amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which findings are pointed out, and from when on</source>
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
        <source>What the tokens add up to, and what was found</source>
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
        <source>Amounts in quota units instead of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept F&amp;ilters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be written into the filter field</source>
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
        <source>Asks the gateway for this one key; to be allowed in the gateway&apos;s settings</source>
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
        <source>What was shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown before Back</source>
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
        <source>Their status, expiry and quota let calls pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln unlimited</source>
        <translation>
            <numerusform>and %Ln unlimited</numerusform>
            <numerusform>and %Ln unlimited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln token(s) have is not known.</source>
        <translation>
            <numerusform>What %Ln token has is not known.</numerusform>
            <numerusform>What %Ln tokens have is not known.</numerusform>
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
        <source>by what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDeck::Chart</name>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a picture ends in .svg or .png.</source>
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
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many things deserve a look, and how bad the worst is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the user&apos;s own group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 $ or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 $ or more</source>
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
        <source>Less than 1 $</source>
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
        <source>No finding</source>
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
    <message>
        <source>Asking for the key…</source>
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
        <source>The keychain says: %1. Remove what “TokenDeck” keeps there with your system&apos;s password manager, or make a new access token at the gateway, which ends the old one.</source>
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
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that deserves a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of this list is shown and looked at here; copy and export have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more like these</source>
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
        <source>It answered with a page of its own. Ask who runs the gateway to let this program through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused the login.</source>
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
        <source>It changed each time while it was read: tokens may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no identity that can be read, and are missing here.</source>
        <translation>
            <numerusform>One row has no identity that can be read, and is missing here.</numerusform>
            <numerusform>%Ln rows have no identity that can be read, and are missing here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway counts %1 tokens and sends %2. Ask who runs it where the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway sends the same rows on every page. A cache between it and this computer may keep old replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on after %1 tokens, which is as far as it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that can be read came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway may be busy; a longer time-out can be set in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has another address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials have not been sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s address forwards to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or proxy in front of the gateway blocked the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the gateway wants a login of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a proxy&apos;s or another site&apos;s, not the gateway&apos;s. Check the address and the network&apos;s proxy.</source>
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
        <source>The login is right: the fault is the gateway&apos;s. Try again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether that is because of the login, it does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave an answer that was not expected (HTTP %1).</source>
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
        <source>The access token would cross the network without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Use https://, or allow this in the profile&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be set up as the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy and the certificate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Without a system keychain it is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check whether the server takes https at this address and port.</source>
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
    <message>
        <source>A column with the fin&amp;dings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;byte order mark, for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel takes a CSV file for UTF-8 only if it begins with one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::FilterBookmarks</name>
    <message>
        <source>Kept filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep This Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is in the filter field a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, pin, reorder and delete kept filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter, or choose one that was kept</source>
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
        <source>Something to look for is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to look for is missing before “%1”.</source>
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
        <source>There is no field “%1”. Did you mean “%2”? Text with a colon goes in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2. Text with a colon goes in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not go with this field and value. Write %2 instead.</source>
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
        <source>“%1” is neither a span of time nor a date. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write a single one, like 10.0.0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote %1 is not closed. Add a &quot; at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis is opened here and not closed. Add a ) at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“)” closes nothing. Open a parenthesis before it, or put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parentheses or minus signs within each other.</source>
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
        <source>Filter: words, is:expiring, model:gpt-5.4, group:vip, ip:10.0.0.5, remaining&lt;1$ …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be written here (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not say what a dollar is worth. Ask for quota units: remaining&lt;500000</source>
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
        <source>exactly this, blanks included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the word; the minus goes before any term or parenthesis</source>
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
        <source>a call passes the checks of status, expiry and quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, and expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable, and little of its quota is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used, or not for long</source>
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
        <source>the group, whole; group:&quot;&quot; is the user&apos;s own group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word in the name; name:&quot;&quot; has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its model limits let the model be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its IP limits let the address in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in dollars</source>
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
        <source>will expire sooner; h, d, w and y are hours, days, weeks and years</source>
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
        <source>Type words: a token stays if every word occurs in it, in capitals or not. Everything beyond that is a term of the form field:value. Click an example to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you type, fields and values that occur are suggested; Ctrl+Space asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway does not report it, or not in a way that is understood</source>
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
    <name>TokenDeck::FindingSettingsDialog</name>
    <message>
        <source>Finding Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires &amp;soon: within days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Little quota is less than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not used for long: days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv&amp;4 range is wide beyond:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv&amp;6 range is wide beyond:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point out</source>
        <translation type="unfinished"></translation>
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
        <source>IP limits that let everybody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP entry for the whole internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP limits that let nobody in</source>
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
        <source>An IP entry read otherwise than it looks</source>
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
        <source>Little quota left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for long</source>
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
        <source>A name that several tokens have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln finding, the worst: %1</numerusform>
            <numerusform>%Ln findings, the worst: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use any of the entries and goes on as if there were none: calls get in from every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry lets in every address of IPv4 or IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller&apos;s address can match the entries as %1 reads them: every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model limits are on, and no model is named like what they list: every call is refused.</source>
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
        <source>The gateway takes this for no address and no range, so it lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not read this as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are compared letter for letter: no model is named with these blanks, quotes or brackets.</source>
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
        <source>Less than %1 % of what was granted remains.</source>
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
        <source>Its time is over, so calls are refused, but it is still switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works until somebody switches it off.</source>
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
        <source>One entry lies within another, or is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens with the same name are hard to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time of creation has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was spent than was granted.</source>
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
        <source>%1 — lies in %2</source>
        <comment>IP entry, the entry that holds it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — lets nobody in</source>
        <comment>IP entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — read as %2</source>
        <comment>IP entry, what the gateway takes it for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write single addresses, one a line: this version drops ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write addresses the way this gateway reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ranges, separated by commas; a single address as 10.1.2.3/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each address or range as an entry of its own, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write single addresses in their usual spelling, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one address or range a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List models separated by commas, without blanks, or switch the limits off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a quota, a model limit or an IP limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks, quotes or brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the token in the gateway&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend it, or tell who uses it.</source>
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
        <source>Name the address callers have on the internet, unless the gateway is in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clocks of the gateway and of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quota, or leave it be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry written in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways read seconds: to them it expires thousands of years from now, which is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quota, or its number of calls, is used up: calls are refused, but it is still switched on.</source>
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
</context>
<context>
    <name>TokenDeck::KeepFilterDialog</name>
    <message>
        <source>&amp;Pin it below the filter field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Filter</source>
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
    <message>
        <source>Calls may come from any address but those denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lets nobody in, %2 takes ranges only</source>
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
    <message>
        <source>Save Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture written to %1</source>
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
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: what could be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: take what is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the filter: go to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table, at the end of a page: the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table, at the start of a page: the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a column&apos;s title: sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
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
        <source>Kept filters</source>
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
        <source>Another filter is called “%1”.</source>
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
        <source>A filter needs something to look for.</source>
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
        <source>Save &amp;Picture…</source>
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
        <source>Nothing that deserves a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining and used by model limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usable in the next %n day(s) if nothing is done</source>
        <translation>
            <numerusform>Usable in the next day if nothing is done</numerusform>
            <numerusform>Usable in the next %n days if nothing is done</numerusform>
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
        <source>%Ln token(s), the whole list</source>
        <translation>
            <numerusform>%Ln token, the whole list</numerusform>
            <numerusform>%Ln tokens, the whole list</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the whole list: of %1 of %2 tokens that are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the whole list: of the %1 tokens that are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(all others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What %Ln unlimited token(s) may use is not counted.</source>
        <translation>
            <numerusform>What %Ln unlimited token may use is not counted.</numerusform>
            <numerusform>What %Ln unlimited tokens may use is not counted.</numerusform>
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
        <source>%1 in all. Next: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
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
        <source>before</source>
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
    <name>TokenDeck::SafeFile</name>
    <message>
        <source>nobody reads from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has characters that no file name can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user or group, and no longer would: remove it first, or choose another name</source>
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
    <message>
        <source>Re&amp;quests at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages of the list are asked for at a time; fewer are easier on a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command logs in with a browser&apos;s cookie, which is of no use here. The lasting access token is made in the console, under personal settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a browser&apos;s token, which expires soon. The lasting access token is made in the console, under personal settings.</source>
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
        <source>Where the network between this computer and the gateway is safe, such as a VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as proxy.example:3128 or socks5://proxy.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities to believe beside the system&apos;s, as a PEM file</source>
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
        <source>Only after its fingerprint was compared with that of the gateway&apos;s own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the environment or the system says</source>
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
        <source>A login is not kept here: set HTTPS_PROXY in the environment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address: it is like proxy.example:3128, http://… or socks5://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not trusted. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another one than the one that was trusted.</source>
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
        <source>The profile “%1” has the same address and user ID.</source>
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
        <source>Not whole: %Ln row(s) cannot be read</source>
        <translation>
            <numerusform>Not whole: %Ln row cannot be read</numerusform>
            <numerusform>Not whole: %Ln rows cannot be read</numerusform>
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
        <source>Not whole: %1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole: every page is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not whole: the list does not end</source>
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
    <message>
        <source>Last refresh failed</source>
        <translation type="unfinished"></translation>
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
    <name>TokenDeck::TokenHeader</name>
    <message>
        <source>Column titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDeck::TokenTableModel</name>
    <message>
        <source>The gateway does not report it, or not in a way that is understood.</source>
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
    <message>
        <source>%1 quota units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>IP limits, addresses that are denied</comment>
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
        <source>What has expired is told by the gateway&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these tokens is user %1&apos;s: the gateway does not go by the user ID, or shows an administrator everybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not say how it shows amounts: they are in quota units, and filters cannot ask for dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known</source>
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
        <source>%Ln token(s) match neither the filter nor its contrary: what decides is not known of them.</source>
        <translation>
            <numerusform>%Ln token matches neither the filter nor its contrary: what decides is not known of it.</numerusform>
            <numerusform>%Ln tokens match neither the filter nor its contrary: what decides is not known of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site does not say what a dollar is worth. Ask for quota units instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
