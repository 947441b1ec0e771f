// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/endorsementstore.h"
#include "core/storage/letterstore.h"
#include "tests/core/storage/carriedmotion.h"

using namespace rosette;

/// Letters as they are stored, and what the database itself refuses whoever writes the SQL: a letter that
/// contradicts the decision or the one before it, an endorsement that nobody decided.
class TestLetterStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfALetterComesBack();
    void anErasedTextLeavesTheLetter();
    void aLetterIsMarkedAsSentOnce();
    void aLetterSaysWhatWasDecided_data();
    void aLetterSaysWhatWasDecided();
    void aLetterContradictsNoneBeforeIt_data();
    void aLetterContradictsNoneBeforeIt();
    void theFileKnowsTheSameOrderAsTheRule();
    void numbersHaveNoGaps();
    void aLetterIsOfTheContestOfItsRelease();
    void nothingIsReleasedWhileAMotionIsOpen();
    void anEndorsementHasADecision_data();
    void anEndorsementHasADecision();
    void anEndorsementKeepsItsDecision_data();
    void anEndorsementKeepsItsDecision();
    void anEndorsementEndsOnce_data();
    void anEndorsementEndsOnce();
};

namespace {

struct LetterFile : OpenMotionFile
{
    /// One word at a time: "fell" and "carried" close the motion, "endorse" makes the endorsement, "withdraw"
    /// and "decline" end it, "ballot" makes one by a ballot of the members, a letter's word releases that.
    Result<void> tell(const QString &word)
    {
        now = now.addSecs(60);
        return write([&]() -> Result<void> {
            if (word == u"fell" || word == u"carried")
                return decide(*database, motion, word == u"fell" ? Outcome::Fell : Outcome::Carried, now);
            if (word == u"taken-back") {
                motion.state = MotionState::Withdrawn;
                return MotionStore(*database).update(motion);
            }
            if (word == u"endorse" || word == u"ballot")
                return EndorsementStore(*database).insert(made(word == u"endorse"));
            if (word == u"withdraw" || word == u"decline")
                return EndorsementStore(*database).appendChange(endorsements.back(),
                    {word == u"withdraw" ? EndorsementStatus::Withdrawn : EndorsementStatus::Declined,
                        QStringLiteral("Stood down"), now});
            return release(*fromKey(letterKindKeys, word));
        });
    }
    Result<void> tellAll(const QString &story)
    {
        for (const QString &word : story.split(u' ', Qt::SkipEmptyParts))
            if (Result<void> told = tell(word); !told)
                return told;
        return {};
    }

    const Endorsement &made(bool byMotion)
    {
        Endorsement endorsement{EndorsementId::create(), candidacy.id};
        endorsement.decidedOn = noon.date();
        endorsement.history = {{EndorsementStatus::InForce, {}, now}};
        if (byMotion) {
            endorsement.motion = motion.id;
        } else {
            endorsement.route = DecisionRoute::MemberBallot;
            endorsement.source = QStringLiteral("https://example.org");
        }
        endorsements.push_back(endorsement);
        return endorsements.back();
    }
    Letter letterOf(LetterKind kind, const ReleaseId &release) const
    {
        Letter letter{LetterId::create(), release, candidacy.id, letters + 1, kind};
        if ((kind == LetterKind::Endorsed || kind == LetterKind::Withdrawn) && !endorsements.empty())
            letter.endorsement = endorsements.back().id;
        if (kind == LetterKind::NotEndorsed)
            letter.motion = motion.id;
        letter.preparedAt = now;
        letter.hash = QByteArray(32, 'h');
        letter.text = LetterText{
            QStringLiteral("Your application"), QStringLiteral("Dear Idris,\n\nWell."), QByteArray(16, 's')};
        return letter;
    }
    Result<void> release(LetterKind kind)
    {
        const OutcomeRelease release{ReleaseId::create(), contest.id, letters + 1, now, chair.id};
        if (Result<void> stored = LetterStore(*database).insert(release); !stored)
            return stored;
        last = letterOf(kind, release.id);
        if (Result<void> stored = LetterStore(*database).insert(*last); !stored)
            return stored;
        ++letters;
        return {};
    }

    QDateTime now = noon;
    std::vector<Endorsement> endorsements;
    std::optional<Letter> last;
    int letters = 0;
};

} // namespace

void TestLetterStore::everyFieldOfALetterComesBack()
{
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("carried endorse endorsed")));
    LetterStore store(*file.database);
    Letter letter = *file.last;
    QCOMPARE(store.find(letter.id)->value(), letter);
    const SentMark mark{LetterChannel::Post, QStringLiteral("Second class"), file.now.addDays(1),
        file.now.addDays(2), file.member.id};
    ROSETTE_OK(file.write([&] { return store.markSent(letter.id, mark); }));
    letter.sent = mark;
    QCOMPARE(*store.withTexts(file.contest.id), std::vector<Letter>{letter});
    QCOMPARE(*store.forCandidacy(file.candidacy.id), std::vector<Letter>{letter});
    letter.text.reset();
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Letter>{letter});
    const std::vector<OutcomeRelease> releases = *store.releasesOf(file.contest.id);
    QCOMPARE(releases.size(), std::size_t(1));
    QCOMPARE(releases.front(), (OutcomeRelease{letter.release, file.contest.id, 1, file.now, file.chair.id}));
}

void TestLetterStore::anErasedTextLeavesTheLetter()
{
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("fell not-endorsed")));
    QVERIFY(!file.write([&] {
        return file.database->execute(QStringLiteral("UPDATE letter_text SET body = 'You are endorsed.'"));
    }));
    ROSETTE_OK(file.write([&] { return file.database->execute(QStringLiteral("DELETE FROM letter_text")); }));
    Letter letter = *file.last;
    letter.text.reset();
    QCOMPARE(LetterStore(*file.database).find(letter.id)->value(), letter);
}

void TestLetterStore::aLetterIsMarkedAsSentOnce()
{
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("fell not-endorsed")));
    const SentMark mark{LetterChannel::Email, {}, file.now, file.now, file.chair.id};
    const auto send = [&] { return LetterStore(*file.database).markSent(file.last->id, mark); };
    ROSETTE_OK(file.write(send));
    QCOMPARE(file.write(send).error().code, ErrorCode::Conflict);
}

void TestLetterStore::aLetterSaysWhatWasDecided_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("possible");
    QTest::newRow("taken back") << "taken-back"
                                << "deferred";
    QTest::newRow("fell") << "fell"
                          << "not-endorsed";
    QTest::newRow("endorsed") << "carried endorse"
                              << "endorsed";
    QTest::newRow("endorsed by the members") << "taken-back ballot"
                                             << "endorsed";
    QTest::newRow("withdrawn") << "carried endorse withdraw"
                               << "withdrawn";
    QTest::newRow("declined") << "carried endorse decline" << QString();
    QTest::newRow("fell, then endorsed by the members") << "fell ballot"
                                                        << "endorsed";
    QTest::newRow("withdrawn and endorsed again") << "carried endorse withdraw ballot"
                                                  << "endorsed";
}

void TestLetterStore::aLetterSaysWhatWasDecided()
{
    QFETCH(QString, story);
    QFETCH(QString, possible);
    QStringList stored;
    for (const EnumKey<LetterKind> &kind : letterKindKeys) {
        LetterFile file;
        ROSETTE_OK(file.tellAll(story));
        if (file.tell(QString::fromLatin1(kind.key)))
            stored += QString::fromLatin1(kind.key);
    }
    QCOMPARE(stored.join(u' '), possible);
}

void TestLetterStore::aLetterContradictsNoneBeforeIt_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<bool>("possible");
    QTest::newRow("endorsed, withdrawn") << "carried endorse endorsed withdraw withdrawn" << true;
    QTest::newRow("endorsed, withdrawn, endorsed")
        << "carried endorse endorsed withdraw withdrawn ballot endorsed" << true;
    QTest::newRow("not endorsed, endorsed") << "fell not-endorsed ballot endorsed" << true;
    QTest::newRow("deferred, endorsed") << "taken-back deferred ballot endorsed" << true;
    QTest::newRow("deferred twice") << "taken-back deferred deferred" << false;
    QTest::newRow("the same endorsement twice") << "carried endorse endorsed endorsed" << false;
    QTest::newRow("the same loss twice") << "fell not-endorsed not-endorsed" << false;
    QTest::newRow("the same withdrawal twice") << "carried endorse withdraw withdrawn withdrawn" << false;
    QTest::newRow("endorsed, not endorsed") << "fell ballot endorsed withdraw not-endorsed" << false;
    QTest::newRow("endorsed, deferred") << "taken-back ballot endorsed withdraw deferred" << false;
    QTest::newRow("not endorsed, deferred") << "fell not-endorsed deferred" << false;
}

void TestLetterStore::aLetterContradictsNoneBeforeIt()
{
    QFETCH(QString, story);
    QFETCH(bool, possible);
    LetterFile file;
    const qsizetype cut = story.lastIndexOf(u' ');
    ROSETTE_OK(file.tellAll(story.left(cut)));
    const Result<void> told = file.tell(story.mid(cut + 1));
    QCOMPARE(told.has_value(), possible);
    if (!told)
        QCOMPARE(told.error().code, ErrorCode::Conflict);
}

/// Without the trigger that compares a letter with the decision: the order of letters is kept by one of its
/// own.
void TestLetterStore::theFileKnowsTheSameOrderAsTheRule()
{
    for (const EnumKey<LetterKind> &former : letterKindKeys)
        for (const EnumKey<LetterKind> &next : letterKindKeys) {
            LetterFile file;
            ROSETTE_OK(file.tellAll(QStringLiteral("carried endorse")));
            ROSETTE_OK(file.database->execute(QStringLiteral("DROP TRIGGER letter_says_the_decision")));
            ROSETTE_OK(file.database->execute(QStringLiteral("DROP INDEX letter_told_once")));
            ROSETTE_OK(file.tell(QString::fromLatin1(former.key)));
            const bool stored = file.tell(QString::fromLatin1(next.key)).has_value();
            QVERIFY2(stored == mayFollow(former.value, next.value),
                qPrintable(
                    QStringLiteral("%1, then %2").arg(QLatin1String(former.key), QLatin1String(next.key))));
        }
}

void TestLetterStore::numbersHaveNoGaps()
{
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("fell not-endorsed ballot")));
    LetterStore store(*file.database);
    const auto release = [&](int number) {
        return file.write([&] {
            return store.insert(
                OutcomeRelease{ReleaseId::create(), file.contest.id, number, file.now, file.chair.id});
        });
    };
    QCOMPARE(release(3).error().code, ErrorCode::Conflict);
    QCOMPARE(release(1).error().code, ErrorCode::Conflict);
    ROSETTE_OK(release(2));
    Letter letter = file.letterOf(LetterKind::Endorsed, store.releasesOf(file.contest.id)->back().id);
    letter.number = 3;
    QCOMPARE(file.write([&] { return store.insert(letter); }).error().code, ErrorCode::Conflict);
    letter.number = 2;
    ROSETTE_OK(file.write([&] { return store.insert(letter); }));
}

void TestLetterStore::aLetterIsOfTheContestOfItsRelease()
{
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("fell")));
    Contest other = file.contest;
    other.id = ContestId::create();
    other.slug = Slug::fromStored(QStringLiteral("other"));
    const OutcomeRelease release{ReleaseId::create(), other.id, 1, file.now, file.chair.id};
    LetterStore store(*file.database);
    ROSETTE_OK(file.write([&]() -> Result<void> {
        const Result<void> made = ContestStore(*file.database).insert(other);
        return made ? store.insert(release) : made;
    }));
    const Letter letter = file.letterOf(LetterKind::NotEndorsed, release.id);
    QCOMPARE(file.write([&] { return store.insert(letter); }).error().code, ErrorCode::Conflict);
}

void TestLetterStore::nothingIsReleasedWhileAMotionIsOpen()
{
    LetterFile file;
    const Result<void> held = file.tell(QStringLiteral("deferred"));
    QCOMPARE(held.error().message,
        QStringLiteral("A motion of this contest is open, so its outcomes are held. Nothing was stored."));
    ROSETTE_OK(file.tellAll(QStringLiteral("taken-back deferred")));
}

void TestLetterStore::anEndorsementHasADecision_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("fault");
    QTest::newRow("carried") << "carried" << QString();
    QTest::newRow("open") << QString() << "";
    QTest::newRow("fell") << "fell"
                          << "";
    QTest::newRow("taken back") << "taken-back"
                                << "";
    QTest::newRow("no motion") << "carried"
                               << "no motion";
    QTest::newRow("another candidate's motion") << "carried"
                                                << "candidacy";
    QTest::newRow("unopposed with a source") << QString() << "unopposed";
    QTest::newRow("members without a source") << QString() << "no source";
    QTest::newRow("members and a motion") << "carried"
                                          << "ballot and motion";
    QTest::newRow("a second one of one motion") << "carried endorse withdraw"
                                                << "";
    QTest::newRow("a second one in force") << "carried endorse"
                                           << "unopposed";
}

void TestLetterStore::anEndorsementHasADecision()
{
    QFETCH(QString, before);
    QFETCH(QString, fault);
    LetterFile file;
    ROSETTE_OK(file.tellAll(before));
    Endorsement endorsement = file.made(true);
    Candidacy other = file.candidacy;
    other.id = CandidacyId::create();
    ROSETTE_OK(file.write([&] { return CandidacyStore(*file.database).insert(other); }));
    if (fault == u"no motion" || fault == u"no source" || fault == u"unopposed")
        endorsement.motion.reset();
    if (fault == u"candidacy")
        endorsement.candidacy = other.id;
    if (fault == u"no source" || fault == u"ballot and motion" || fault == u"unopposed")
        endorsement.route = DecisionRoute::Unopposed;
    if (fault == u"ballot and motion" || fault == u"unopposed")
        endorsement.source = QStringLiteral("https://example.org");
    const Result<void> stored =
        file.write([&] { return EndorsementStore(*file.database).insert(endorsement); });
    const QByteArray row = QTest::currentDataTag();
    const bool possible = row == "carried" || row == "unopposed with a source";
    QCOMPARE(stored.has_value(), possible);
    if (!possible)
        QVERIFY2(
            stored.error().detail.contains(QStringLiteral("SQLite 1811")), qPrintable(stored.error().detail));
}

void TestLetterStore::anEndorsementKeepsItsDecision_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("route") << "UPDATE endorsement SET route = 'unopposed'";
    QTest::newRow("motion") << "UPDATE endorsement SET motion_id = NULL";
    QTest::newRow("candidacy") << "UPDATE endorsement SET candidacy_id = 'x'";
    QTest::newRow("contest") << "UPDATE endorsement SET contest_id = 'x'";
    QTest::newRow("id") << "UPDATE endorsement SET id = 'x'";
    QTest::newRow("all") << "DELETE FROM endorsement";
}

void TestLetterStore::anEndorsementKeepsItsDecision()
{
    QFETCH(QString, sql);
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("carried endorse")));
    const Result<void> done = file.write([&] { return file.database->execute(sql); });
    QCOMPARE(done.error().code, ErrorCode::NotAllowed);
}

void TestLetterStore::anEndorsementEndsOnce_data()
{
    QTest::addColumn<QString>("values");
    QTest::newRow("comes back") << "2, 'in-force', ''";
    QTest::newRow("leaves a gap") << "3, 'withdrawn', 'why'";
    QTest::newRow("withdrawn without a reason") << "2, 'withdrawn', '  '";
    QTest::newRow("declined") << "2, 'declined', ''";
}

void TestLetterStore::anEndorsementEndsOnce()
{
    QFETCH(QString, values);
    LetterFile file;
    ROSETTE_OK(file.tellAll(QStringLiteral("carried endorse")));
    const QString sql =
        QStringLiteral("INSERT INTO endorsement_change SELECT id, %1, '2026-10-08T09:00:00.000Z' "
                       "FROM endorsement")
            .arg(values);
    const Result<void> done = file.write([&] { return file.database->execute(sql); });
    QCOMPARE(done.has_value(), values.contains(QLatin1String("declined")));
    if (!done)
        return;
    QVERIFY(!file.write([&] {
        return file.database->execute(QString(sql).replace(QLatin1String("2, "), QLatin1String("3, ")));
    }));
}

QTEST_GUILESS_MAIN(TestLetterStore)
#include "tst_letterstore.moc"
