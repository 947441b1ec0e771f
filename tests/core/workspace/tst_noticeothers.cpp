// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/core/storage/filledfile.h"

#include "core/storage/committeestore.h"

#include <QSignalSpy>

namespace rosette {

/// Two workspaces on one file see what the other has written.
class TestNoticeOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownWritesAreNotNoticedAsAnothers();
    void anothersCommitIsToldOnceAndAsEverything();
    void theActingSeatIsReadAgain();

private:
    static std::unique_ptr<Workspace> open(const FilledFile &file, const Clock &clock)
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(file.path(), clock, file.options());
        return workspace ? *std::move(workspace) : nullptr;
    }
    static Result<void> addPerson(UnitOfWork &unit)
    {
        unit.touched(Entity::Person, ChangeKind::Added);
        return PersonStore(unit.database())
            .insert(Person{PersonId::create(), Name::fromStored(QStringLiteral("Somebody"))});
    }
};

void TestNoticeOthers::ownWritesAreNotNoticedAsAnothers()
{
    const FilledFile file;
    const SystemClock clock;
    const auto own = open(file, clock);
    QVERIFY(own);
    ROSETTE_OK(own->write(addPerson));
    const Result<bool> noticed = own->noticeOthers();
    ROSETTE_OK(noticed);
    QVERIFY(!*noticed);
}

void TestNoticeOthers::anothersCommitIsToldOnceAndAsEverything()
{
    const FilledFile file;
    const SystemClock clock;
    const auto own = open(file, clock);
    const auto other = open(file, clock);
    QVERIFY(own && other);
    Changes told;
    int times = 0;
    connect(own.get(), &Workspace::changed, this, [&](const Changes &changes) {
        told = changes;
        ++times;
    });
    ROSETTE_OK(other->write(addPerson));
    ROSETTE_OK(own->noticeOthers());
    ROSETTE_OK(own->noticeOthers());
    QCOMPARE(times, 1);
    QCOMPARE(told, everything());
    QVERIFY(touches(told, Entity::Ballot) && touches(told, Entity::ImportMapping));
}

void TestNoticeOthers::theActingSeatIsReadAgain()
{
    const FilledFile file;
    const SystemClock clock;
    const auto own = open(file, clock);
    const auto other = open(file, clock);
    QVERIFY(own && other);
    own->actAs(file.chair);
    ROSETTE_OK(other->write([&](UnitOfWork &unit) {
        Seat ended = file.chair;
        ended.to = QDate(2026, 9, 30);
        return SeatStore(unit.database()).update(ended);
    }));
    ROSETTE_OK(own->noticeOthers());
    QCOMPARE(own->actor()->to, QDate(2026, 9, 30));
}

} // namespace rosette

QTEST_GUILESS_MAIN(rosette::TestNoticeOthers)
#include "tst_noticeothers.moc"
