// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/completion.h"
#include "app/helptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

OptionInfo dataFolderOption()
{
    return {u"data-dir"_s, OptionValue::Folder, u"where settings and history are"_s};
}
OptionInfo allProfiles()
{
    return {u"all"_s, OptionValue::None, u"all profiles"_s};
}
OptionInfo severalProfiles()
{
    return {u"profile"_s, OptionValue::Profile, u"a profile"_s, {}, true};
}
OptionInfo timeout()
{
    return {u"timeout"_s, OptionValue::Any, u"seconds for a single request"_s};
}
OptionInfo accessTokenFile()
{
    return {u"access-token-file"_s, OptionValue::File, u"read the access token from there"_s};
}

QList<OptionInfo> accountOptions()
{
    return {{u"gateway"_s, OptionValue::Any, u"the gateway's address"_s},
            {u"user-id"_s, OptionValue::Any, u"the account's user ID"_s},
            {u"user-id-header"_s, OptionValue::Any, u"header for the user ID"_s},
            accessTokenFile(),
            {u"ca-file"_s, OptionValue::File, u"certificate authorities to trust, too"_s},
            timeout(),
            {u"allow-plain-http"_s, OptionValue::None, u"send the credentials without https"_s}};
}

CommandInfo window()
{
    CommandInfo command{{}, u"the window"_s, accountOptions()};
    command.options += {
        {u"profile"_s, OptionValue::Profile, u"show this profile"_s},
        {u"all"_s, OptionValue::None, u"show all gateways together"_s},
        {u"demo"_s, OptionValue::Any, u"an embedded gateway with made-up tokens"_s, {}, false, true},
        {u"odd"_s, OptionValue::None, u"rare and odd tokens in the demo"_s},
        {u"overview"_s, OptionValue::None, u"start with the overview"_s},
        {u"add-gateway"_s, OptionValue::None, u"start with the dialog that connects a gateway"_s},
        {u"reset-layout"_s, OptionValue::None, u"sizes, columns and parts of the window as at first"_s},
        {u"theme"_s, OptionValue::Choice, u"colors"_s, {u"light"_s, u"dark"_s, u"high-contrast"_s, u"system"_s}},
        {u"screenshot"_s, OptionValue::File, u"render the window into a file, and exit"_s},
        dataFolderOption()};
    return command;
}

CommandInfo exporting()
{
    CommandInfo command{u"export"_s, u"write tokens to a file"_s, accountOptions()};
    command.options += {severalProfiles(),
                        allProfiles(),
                        {u"format"_s, OptionValue::Choice, u"of the file"_s, {u"csv"_s, u"json"_s}},
                        {u"bom"_s, OptionValue::None, u"begin CSV with a byte order mark"_s},
                        {u"output"_s, OptionValue::File, u"the file"_s},
                        {u"columns"_s, OptionValue::Any, u"which, in which order"_s},
                        {u"what"_s, OptionValue::Choice, u"tokens, or what they used"_s, {u"tokens"_s, u"use"_s}},
                        {u"days"_s, OptionValue::Any, u"so many days of use"_s},
                        {u"filter"_s, OptionValue::Any, u"only tokens that match"_s},
                        {u"find-key"_s, OptionValue::Choice, u"only tokens that a key may belong to"_s, {u"-"_s}},
                        {u"allow-incomplete"_s, OptionValue::None, u"write what there is if the list is incomplete"_s},
                        dataFolderOption()};
    return command;
}

} // namespace

const QList<CommandInfo> &commandInfos()
{
    static const QList<CommandInfo> all{
        window(),
        exporting(),
        {u"watch"_s,
         u"tell what is about to break"_s,
         {severalProfiles(),
          allProfiles(),
          {u"once"_s, OptionValue::None, u"load once, and end"_s},
          {u"json"_s, OptionValue::None, u"print an object instead of lines"_s},
          {u"metrics"_s, OptionValue::File, u"write gauges for a monitoring system"_s},
          timeout(),
          dataFolderOption()}},
        {u"profiles"_s,
         u"list, export and import profiles"_s,
         {dataFolderOption()},
         {u"list"_s, u"export"_s, u"import"_s},
         true},
        {u"demo-gateway"_s,
         u"serve made-up tokens"_s,
         {{u"port"_s, OptionValue::Any, u"0: any that is free"_s},
          {u"tokens"_s, OptionValue::Any, u"how many"_s},
          {u"odd"_s, OptionValue::None, u"rare and odd ones, too"_s},
          {u"family"_s, OptionValue::Choice, u"which kind of gateway"_s, familyIds()},
          {u"latency"_s, OptionValue::Any, u"milliseconds before each reply"_s},
          {u"rate"_s, OptionValue::Any, u"calls allowed, as CALLS/SECONDS"_s},
          {u"user-id"_s, OptionValue::Any, u"the account's user ID"_s},
          accessTokenFile(),
          {u"balance"_s, OptionValue::Any, u"the account's, in quota units"_s}}},
        {u"completion"_s, u"print a script that completes command lines"_s, {}, shellIds()}};
    return all;
}

const CommandInfo &commandInfo(const QString &name)
{
    return *std::ranges::find(commandInfos(), name, &CommandInfo::name);
}

} // namespace TokenDeck
