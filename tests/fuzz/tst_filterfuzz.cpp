// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <random>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

namespace {

const QByteArrayList corpus{
    "prod",
    "\"two words\" -not | (a b) | c",
    "status:disabled,expired group:\"a \\\"b\\\\\",vip name:x key:sk-",
    "is:usable -is:unrestricted is:dead,low",
    "model:gpt-5.4 ip:10.1.2.3,::1",
    "remaining<1.50$ used>=500k quota<=10% id:17",
    "expires<7d created>=2026-01-01 last-used:never",
    "((-(--x))) | https://example.org",
    "生产 😀 ünï",
    "foo:bar",
};

} // namespace

class TestFilterFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The fuzzer's own check on inputs that are the same in every run: it aborts where it finds a fault.
    void mutatedQueriesDoNoHarm();
};

void TestFilterFuzz::mutatedQueriesDoNoHarm()
{
    std::mt19937 random(1);
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(bound));
    };
    const QByteArray telling = "()|-\":<>=,\\ $%\n\xff\xe7";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray input = corpus.at(below(corpus.size()));
        for (qsizetype changes = below(5); changes > 0; --changes) {
            const qsizetype at = below(input.size() + 1);
            switch (below(5)) {
            case 0: input.insert(at, telling.at(below(telling.size()))); break;
            case 1: input.remove(at, 1 + below(4)); break;
            case 2: input.insert(at, corpus.at(below(corpus.size()))); break;
            case 3: input.truncate(at); break;
            default: input.insert(at, QByteArray(below(80), below(2) == 0 ? '(' : '-')); break;
            }
        }
        QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(input.constData()),
                                        static_cast<size_t>(input.size())),
                 0);
    }
}

QTEST_APPLESS_MAIN(TestFilterFuzz)
#include "tst_filterfuzz.moc"
