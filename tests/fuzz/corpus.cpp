// SPDX-License-Identifier: GPL-3.0-or-later
// A harness without libFuzzer, for every compiler: its corpus, and inputs made from it that are the same in every run.
#include "fuzz/harness.h"

#include <QDir>

#include <csignal>
#include <random>

namespace {

QByteArray current; // what a failed run leaves behind

extern "C" void keepInput(int)
{
    if (FILE *file = std::fopen("failed-input", "wb")) {
        std::fwrite(current.constData(), 1, static_cast<size_t>(current.size()), file);
        std::fclose(file);
        std::fputs("The input is in failed-input.\n", stderr);
    }
}

void run(const QByteArray &input)
{
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(input.constData()), static_cast<size_t>(input.size()));
}

QByteArrayList filesIn(const QString &folder)
{
    QByteArrayList inputs;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

class Mutator
{
public:
    explicit Mutator(const QByteArrayList &corpus)
        : m_corpus(corpus)
    { }

    QByteArray next()
    {
        QByteArray input = any();
        for (qsizetype changes = 1 + below(4); changes > 0; --changes)
            change(input);
        return input;
    }

private:
    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(m_random() % static_cast<unsigned>(bound)); }
    const QByteArray &any() { return m_corpus.at(below(m_corpus.size())); }

    void change(QByteArray &input)
    {
        const QByteArray telling("()[]{}|-\":<>=,\\ $%'+@.\n\r\t\xff\xe7\0", 28);
        const qsizetype at = below(input.size() + 1);
        switch (below(7)) {
        case 0: input.insert(at, telling.at(below(telling.size()))); break;
        case 1: input.remove(at, 1 + below(4)); break;
        case 2: {
            const QByteArray &other = any();
            const qsizetype from = below(other.size() + 1);
            input.insert(at, other.mid(from, 1 + below(40)));
            break;
        }
        case 3: input.truncate(at); break;
        case 4: input.insert(at, QByteArray(below(80), telling.at(below(telling.size())))); break;
        case 5: input.insert(at, static_cast<char>(below(256))); break;
        default:
            if (at < input.size())
                input[at] = static_cast<char>(below(256));
        }
    }

    const QByteArrayList &m_corpus;
    std::mt19937 m_random{1};
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "Usage: %s FOLDER MUTATIONS\n", argv[0]);
        return 2;
    }
    const QByteArrayList corpus = filesIn(QString::fromLocal8Bit(argv[1]));
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "There are no inputs in %s\n", argv[1]);
        return 2;
    }
    std::signal(SIGABRT, keepInput);
    run({});
    for (const QByteArray &input : corpus)
        run(input);
    const int mutations = QByteArray(argv[2]).toInt();
    Mutator mutator(corpus);
    for (int i = 0; i < mutations; ++i)
        run(mutator.next());
    std::printf("%lld inputs and %d made from them\n", static_cast<long long>(corpus.size()), mutations);
    return 0;
}
