// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helptext.h"

#include "families/families.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

QString windowHelp()
{
    return u"Usage:\n"
           "  tokendeck [--profile NAME] [--all] [--theme light|dark|high-contrast|system] [--overview]\n"
           "            [--add-gateway] [--reset-layout] [--screenshot FILE]\n"
           "  tokendeck --gateway URL --user-id ID [options]   the window on an account that is not saved\n"
           "  tokendeck --demo[=COUNT] [--odd]   the window on an embedded gateway with made-up tokens (2,570)\n"
           "  tokendeck export …           write a gateway's tokens to a file: 'tokendeck export --help'\n"
           "  tokendeck watch …            tell what is about to break: 'tokendeck watch --help'\n"
           "  tokendeck profiles …         list, export and import profiles: 'tokendeck profiles --help'\n"
           "  tokendeck demo-gateway …     serve made-up tokens: 'tokendeck demo-gateway --help'\n"
           "  tokendeck completion SHELL   print a script that completes command lines: bash, zsh or fish\n"
           "\n"
           "  --access-token-file FILE, --user-id-header NAME, --timeout SECONDS, --ca-file FILE, --allow-plain-http\n"
           "                      as with 'tokendeck export'\n"
           "  --odd               rare and odd tokens in the demo: the largest numbers, names in every script\n"
           "  --all               start with all gateways together\n"
           "  --data-dir FOLDER   keep settings and history there, and nowhere else; with every command\n"
           "  --overview          start with the overview instead of the table\n"
           "  --add-gateway       start with the dialog that connects a gateway\n"
           "  --reset-layout      sizes, columns and parts of the window as at first\n"
           "  --screenshot FILE   render the window once its list is loaded, and exit\n"
           "  -h, --help          this text\n"
           "  -v, --version       the version"_s;
}

QString exportHelp()
{
    return u"Usage: tokendeck export --gateway URL --user-id ID [options]\n"
           "       tokendeck export --profile NAME [--profile NAME]… [options]\n"
           "       tokendeck export --all [options]\n"
           "\n"
           "  --profile NAME             a profile; several are loaded at once and written to one file, with a first\n"
           "                             column 'gateway' that has the profile's name\n"
           "  --all                      likewise all profiles, in their order ('tokendeck profiles list')\n"
           "  --access-token-file FILE   read the access token from there ('-': standard input); else it is\n"
           "                             TOKENDECK_ACCESS_TOKEN, else the profile's keychain entry; of several\n"
           "                             accounts always the keychain entries\n"
           "  --user-id-header NAME      header for the user id (detected, mostly New-Api-User)\n"
           "  --format csv|json          csv\n"
           "  --bom                      begin CSV with a byte order mark, by which Excel recognizes UTF-8\n"
           "  --output FILE|-            '-': standard output\n"
           "  --columns a,b,…            which, in which order; else all but those of the last line:\n"
           "                             id,name,status,effective_status,key,group,remain_quota,used_quota,\n"
           "                             unlimited_quota,expired_time,created_time,accessed_time,models,ips,\n"
           "                             gateway,findings,used_24h,used_7d,used_30d,empty_time\n"
           "  --what use [--days N]      in place of tokens, what each used of each model on each of the last N complete\n"
           "                             days (30), with columns of the FOCUS specification\n"
           "  --filter QUERY             only tokens that match, as in the window\n"
           "  --find-key -               only tokens that a key may belong to, by its mask; the key is read from\n"
           "                             standard input, since arguments can be seen by others\n"
           "  --allow-incomplete         write what there is if the list is incomplete\n"
           "  --timeout SECONDS          maximum time for a single request (30)\n"
           "  --ca-file FILE             certificate authorities (PEM) to trust in addition to the system's\n"
           "  --data-dir FOLDER          take profiles and their settings from there\n"
           "  --allow-plain-http         send the credentials to another machine without https\n"
           "\n"
           "--gateway, --user-id, --user-id-header and --access-token-file are for one account; other options hold for\n"
           "all that are exported.\n"
           "\n"
           "Exit status: 0 complete list written, 1 usage or local file error, 2 login refused,\n"
           "3 gateway or network error, 4 list incomplete (nothing written without --allow-incomplete).\n"
           "With several profiles nothing is written if one of them fails; the exit status is the lowest of those that failed."_s;
}

QString watchHelp()
{
    return u"Usage: tokendeck watch --profile NAME [--profile NAME]… --once [options]\n"
           "       tokendeck watch --all --once [options]\n"
           "\n"
           "Loads the lists, keeps them in the history, and prints what the rules of Edit > Notifications find that\n"
           "they did not find before: a line each with gateway, rule, ID, name and when or how much, parted by tabs.\n"
           "What holds at the first run is not printed.\n"
           "\n"
           "  --profile NAME      a profile, whose access token is in the keychain or, of a single one, in\n"
           "                      TOKENDECK_ACCESS_TOKEN\n"
           "  --all               all profiles\n"
           "  --once              load once and end; to be run by a timer ('docs/watching.md')\n"
           "  --json              print an object instead of lines, also if there is nothing new\n"
           "  --metrics FILE      write gauges for a monitoring system (OpenMetrics)\n"
           "  --timeout SECONDS   maximum time for a single request (30)\n"
           "  --data-dir FOLDER   take profiles, settings and history from there\n"
           "\n"
           "Exit status: 10 something was printed, else 0 all was read, 1 usage or local file error, 2 login refused,\n"
           "3 gateway or network error, 4 a list is incomplete, of which nothing is told."_s;
}

QStringList familyIds()
{
    QStringList ids;
    for (const FamilyTraits &family : families())
        ids.append(family.id);
    return ids;
}

QString demoGatewayHelp()
{
    return u"Usage: tokendeck demo-gateway [--port N] [--tokens COUNT] [--odd]\n"
           "       [--family "_s
        + familyIds().join(u'|')
        + u"]\n"
          "       [--latency MS] [--rate CALLS/SECONDS]\n"
          "       [--user-id ID] [--access-token-file FILE] [--balance UNITS]\n"
          "\n"
          "Serves made-up tokens on 127.0.0.1 until it is stopped, and prints its address, user id and access token,\n"
          "one per line: labelled on a terminal, plain otherwise.\n"
          "\n"
          "  --balance UNITS            what the account has left, in quota units (20000000, $40); may be 0 or less\n"
          "  --odd                      the lowest ids are rare and odd tokens\n"
          "  --user-id ID               1\n"
          "  --access-token-file FILE   take the access token from there ('-': standard input); else it is a new one\n"
          "                             each time"_s;
}

QString profilesHelp()
{
    return u"Usage: tokendeck profiles list\n"
           "       tokendeck profiles export FILE|-\n"
           "       tokendeck profiles import FILE|-\n"
           "       each with [--data-dir FOLDER], where settings and history are\n"
           "\n"
           "  list     prints the profiles in their order, one per line: name, address and user id, with tabs between\n"
           "  export   writes all profiles to a file ('-': standard output) for another machine or another person\n"
           "  import   adds the profiles in such a file ('-': standard input)\n"
           "\n"
           "The file holds no access tokens: each is entered when its profile is first opened in the window. Nor does\n"
           "it hold what was allowed on this machine: connections without https, trusted certificates, copying whole\n"
           "keys. A profile whose name is taken gets a number ('work (2)'); one with the address and user id of an\n"
           "existing profile is skipped. A file that cannot be read in full is not imported at all.\n"
           "\n"
           "Exit status: 0 done, 1 usage error, or a file that cannot be read or written."_s;
}

QString completionHelp()
{
    return u"Usage: tokendeck completion bash|zsh|fish\n"
           "\n"
           "Prints a script by which that shell completes tokendeck's command line. Packages install it; without one:\n"
           "\n"
           "  bash   source <(tokendeck completion bash)\n"
           "  zsh    tokendeck completion zsh >\"${fpath[1]}/_tokendeck\"\n"
           "  fish   tokendeck completion fish >~/.config/fish/completions/tokendeck.fish"_s;
}

} // namespace TokenDeck
