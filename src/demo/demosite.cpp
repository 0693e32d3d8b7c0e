// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosite.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

QList<DemoGroup> demoGroups(bool odd)
{
    QList<DemoGroup> groups{
        {.name = u"default"_s, .description = u"Standard channels"_s},
        {.name = u"vip"_s, .description = u"Production: faster channels"_s, .ratio = 1.2},
        {.name = u"svip"_s, .description = u"Production: channels of one's own"_s, .ratio = 1.5},
        {.name = u"batch"_s, .description = u"Batch jobs: answered within a day"_s, .ratio = 0.5},
        {.name = u"partner"_s, .description = u"Partners: prices by contract"_s, .ratio = 0.9, .isPublic = false},
    };
    if (odd)
        groups += {{.name = u"企业"_s, .description = u"企业专线"_s, .ratio = 1.5},
                   {.name = u"批量"_s, .description = u"批量任务"_s, .ratio = 0.5}};
    return groups;
}

QList<DemoModel> demoModels()
{
    return {
        {.name = "gpt-5.4"_L1, .vendor = "OpenAI"_L1, .inputRatio = 1.25, .completionRatio = 6},
        {.name = "gpt-5.4-mini"_L1, .vendor = "OpenAI"_L1, .inputRatio = 0.125, .completionRatio = 8},
        {.name = "o5"_L1, .vendor = "OpenAI"_L1, .inputRatio = 2, .completionRatio = 4},
        {.name = "claude-sonnet-4-6"_L1, .vendor = "Anthropic"_L1, .inputRatio = 1.5, .completionRatio = 5},
        {.name = "claude-opus-4-6"_L1, .vendor = "Anthropic"_L1, .inputRatio = 2.5, .completionRatio = 5},
        {.name = "claude-haiku-4-6"_L1, .vendor = "Anthropic"_L1, .inputRatio = 0.5, .completionRatio = 5},
        {.name = "gemini-3-pro"_L1, .vendor = "Google"_L1, .inputRatio = 1, .completionRatio = 6},
        {.name = "gemini-3-flash"_L1, .vendor = "Google"_L1, .inputRatio = 0.25, .completionRatio = 6},
        {.name = "qwen3-max"_L1, .vendor = "Alibaba"_L1, .inputRatio = 0.6, .completionRatio = 5},
        {.name = "deepseek-v4"_L1, .vendor = "DeepSeek"_L1, .inputRatio = 0.14, .completionRatio = 1.5},
        {.name = "kimi-k3"_L1, .vendor = "Moonshot"_L1, .inputRatio = 0.3, .completionRatio = 4},
        {.name = "glm-5"_L1, .vendor = "Zhipu"_L1, .inputRatio = 0.25, .completionRatio = 4},
        {.name = "text-embedding-4"_L1, .vendor = "OpenAI"_L1, .inputRatio = 0.05},
        {.name = "gpt-image-2"_L1, .vendor = "OpenAI"_L1, .callPrice = 0.04},
    };
}

QString removedDemoGroup()
{
    return u"pilot"_s;
}

QStringList retiredDemoModels()
{
    return {u"gpt-4.5-preview"_s, u"gemini-1.5-pro"_s};
}

} // namespace TokenDeck
