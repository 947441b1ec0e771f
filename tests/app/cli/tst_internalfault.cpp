// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/internalfault.h"
#include "core/storage/personstore.h"
#include "tests/core/actions/committeefixture.h"

#include <QTest>

#include <memory>
#include <stdexcept>

using namespace rosette;

namespace {

struct Ending
{
    int code = -1;
    QByteArray said;

    bool operator==(const Ending &) const = default;
};

/// How a program ends that does @p run.
Ending endingOf(const std::function<int()> &run)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> messages(std::tmpfile(), std::fclose);
    Ending ending{cli::exitCodeOf(run, messages.get()), QByteArray(1000, '\0')};
    std::rewind(messages.get());
    const std::size_t size = std::fread(ending.said.data(), 1, 1000, messages.get());
    ending.said.truncate(static_cast<qsizetype>(size));
    return ending;
}

const QByteArray report("rosette-cli: This program has a fault and stopped; nothing half done was stored. "
                        "Please report it with these words: ");

} // namespace

/// A fault that nobody knows of is none that a command line can ask for, so commands that throw are made up.
class InternalFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFaultNothingIsSaid()
    {
        QVERIFY(endingOf([] { return 0; }) == (Ending{0, {}}));
        QVERIFY(endingOf([] { return 5; }) == (Ending{5, {}}));
    }

    void aFaultIsReportedInItsOwnWords()
    {
        const Ending ending = endingOf([]() -> int { throw std::runtime_error("the café is shut"); });
        QVERIFY2(ending == (Ending{70, report + "the café is shut\n"}), ending.said.constData());
    }

    void aFaultWithoutWordsIsReportedToo()
    {
        const Ending ending = endingOf([]() -> int { throw 42; });
        QVERIFY2(ending == (Ending{70, report + "an exception of unknown kind\n"}), ending.said.constData());
    }

    void nothingHalfDoneIsStored()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("nc.rosette"));
        test::must(Database::create(path));
        const auto personsIn = [](Database &database) {
            return test::must(PersonStore(database).all()).size();
        };
        std::size_t whileOpen = 0;
        const Ending ending = endingOf([&] {
            const std::unique_ptr<Database> database = test::must(Database::open(path));
            test::must(database->inTransaction([&]() -> Result<void> {
                const Person ada{PersonId::create(), Name::fromStored(QStringLiteral("Ada Fox"))};
                test::must(PersonStore(*database).insert(ada));
                whileOpen = personsIn(*database);
                throw std::runtime_error("half way");
            }));
            return 0;
        });
        QCOMPARE(ending.code, 70);
        QCOMPARE(whileOpen, std::size_t(1));
        QCOMPARE(personsIn(*test::must(Database::open(path))), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(InternalFault)
#include "tst_internalfault.moc"
