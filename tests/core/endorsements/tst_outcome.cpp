// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/letter.h"

#include "tests/core/endorsements/candidates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rosette;
using namespace rosette::test;

namespace {

/// What happened to one request, told one word at a time: "fell", "carried", "open", "draft", "taken-back"
/// are motions, "ballot" an endorsement by the members, "withdraw" and "decline" end the endorsement in
/// force.
struct Story
{
    Candidacy candidacy = candidacyOf("Aoife Brannigan");
    std::vector<Motion> motions;
    std::vector<Endorsement> endorsements;
    QDateTime now = onThatDay();

    bool isEndorsed() const { return !endorsements.empty() && isInForce(endorsements.back()); }

    void add(MotionState state)
    {
        Motion motion{MotionId::create(), static_cast<int>(motions.size()) + 1};
        motion.state = state;
        motions.push_back(motion);
    }
    void endorse()
    {
        if (isEndorsed())
            return;
        Endorsement endorsement = endorsementOf(candidacy);
        endorsement.history.front().at = now;
        endorsements.push_back(endorsement);
    }
    void end(const Result<Endorsement> &changed)
    {
        if (changed)
            endorsements.back() = *changed;
    }
    void tell(const QString &word)
    {
        now = now.addSecs(60);
        if (word == u"fell")
            add(MotionState::Fell);
        else if (word == u"open")
            add(MotionState::Open);
        else if (word == u"draft")
            add(MotionState::Draft);
        else if (word == u"taken-back")
            add(MotionState::Withdrawn);
        else if (word == u"carried") {
            add(MotionState::Carried);
            endorse();
        } else if (word == u"ballot")
            endorse();
        else if (word == u"withdraw" && !endorsements.empty())
            end(withdrawn(endorsements.back(), reason("Stood down"), now));
        else if (word == u"decline" && !endorsements.empty())
            end(declined(endorsements.back(), {}, now));
    }
    RequestOutcome outcome() const { return requestOutcome(motions, endorsements); }
};

Letter letterOf(const RequestOutcome &outcome, LetterKind kind)
{
    Letter letter{LetterId::create(), ReleaseId::create(), CandidacyId::create()};
    letter.kind = kind;
    letter.endorsement = outcome.endorsement;
    letter.motion = outcome.motion;
    return letter;
}

} // namespace

class OutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedDecidesTheOutcome_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *story, const char *outcome) {
            QTest::newRow(story) << QString::fromLatin1(story) << QString::fromLatin1(outcome);
        };
        row("", "deferred");
        row("draft", "deferred");
        row("taken-back", "deferred");
        row("fell", "not-endorsed");
        row("fell taken-back", "not-endorsed");
        row("taken-back fell", "not-endorsed");
        row("carried", "endorsed");
        row("ballot", "endorsed");
        row("fell carried", "endorsed");
        row("carried withdraw", "withdrawn");
        row("carried decline", "declined");
        row("carried withdraw fell", "withdrawn");
        row("carried decline fell", "declined");
        row("carried withdraw carried", "endorsed");
        row("carried decline carried", "endorsed");
        row("carried decline carried withdraw", "withdrawn");
        row("ballot fell", "endorsed");
    }

    void whatHappenedDecidesTheOutcome()
    {
        QFETCH(QString, story);
        QFETCH(QString, outcome);
        Story told;
        for (const QString &word : story.split(u' '))
            told.tell(word);
        QCOMPARE(keyOf(outcomeKindKeys, told.outcome().kind), outcome);
    }

    void itNamesWhatItRestsOn()
    {
        Story story;
        story.tell(QStringLiteral("fell"));
        story.tell(QStringLiteral("fell"));
        QCOMPARE(story.outcome().motion, std::optional(story.motions.at(1).id));
        QVERIFY(!story.outcome().endorsement);
        story.tell(QStringLiteral("carried"));
        QCOMPARE(story.outcome().endorsement, std::optional(story.endorsements.at(0).id));
        QVERIFY(!story.outcome().motion);
    }

    void whatIsInForceCountsWhateverItsId()
    {
        for (int round = 0; round < 20; ++round) {
            Story story;
            story.tell(QStringLiteral("carried"));
            story.end(withdrawn(story.endorsements.back(), reason("Stood down"), story.now));
            story.endorse(); // at the same instant
            QCOMPARE(story.endorsements.size(), std::size_t(2));
            QCOMPARE(story.outcome().endorsement, std::optional(story.endorsements.at(1).id));
        }
    }

    void anotherKindOfMotionDecidesNothing()
    {
        Story story;
        story.tell(QStringLiteral("fell"));
        story.motions.front().kind = MotionKind::Other;
        QCOMPARE(story.outcome().kind, OutcomeKind::Deferred);
    }

    void aLetterMayFollowWhatItDoesNotContradict_data()
    {
        QTest::addColumn<QString>("former");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("endorsed") << "endorsed"
                                  << "endorsed withdrawn";
        QTest::newRow("not endorsed") << "not-endorsed"
                                      << "endorsed not-endorsed withdrawn";
        QTest::newRow("deferred") << "deferred"
                                  << "endorsed not-endorsed withdrawn";
        QTest::newRow("withdrawn") << "withdrawn"
                                   << "endorsed withdrawn";
    }

    void aLetterMayFollowWhatItDoesNotContradict()
    {
        QFETCH(QString, former);
        QFETCH(QString, allowed);
        QStringList possible;
        for (const EnumKey<LetterKind> &next : letterKindKeys)
            if (mayFollow(*fromKey(letterKindKeys, former), next.value))
                possible += QString::fromLatin1(next.key);
        QCOMPARE(possible.join(u' '), allowed);
    }

    void aLetterIsDueOnceForEachDecision_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("stands");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const char *before, const char *after, bool stands,
                             const char *due) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << stands
                                << QString::fromLatin1(due);
        };
        row("nothing new", "draft", "draft", true, "");
        row("deferred, then endorsed", "draft", "carried", true, "endorsed");
        row("deferred, then not", "draft", "fell", true, "not-endorsed");
        row("not endorsed, asked again", "fell", "fell", true, "not-endorsed");
        row("not endorsed, then endorsed", "fell", "carried", true, "endorsed");
        row("endorsed, then withdrawn", "carried", "withdraw", true, "withdrawn");
        row("endorsed, then declined", "carried", "decline", true, "");
        row("endorsed, and another motion fell", "carried", "fell", true, "");
        row("stands no longer, deferred", "draft", "fell", false, "");
        row("stands no longer, withdrawn", "carried", "withdraw", false, "withdrawn");
        row("endorsed, declined, endorsed again", "carried", "decline carried", true, "endorsed");
        row("stands no longer, endorsed again", "carried", "decline carried", false, "");
    }

    void aLetterIsDueOnceForEachDecision()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(bool, stands);
        QFETCH(QString, due);
        Story story;
        story.tell(before);
        const RequestOutcome told = story.outcome();
        const std::optional<LetterKind> first = letterDue(told, nullptr, true);
        QVERIFY(first);
        const Letter former = letterOf(told, *first);
        QVERIFY(!letterDue(told, &former, stands));
        for (const QString &word : after.split(u' '))
            story.tell(word);
        const std::optional<LetterKind> next = letterDue(story.outcome(), &former, stands);
        QCOMPARE(next ? keyOf(letterKindKeys, *next) : QString(), due);
    }

    void whoStandsNoLongerIsToldNothingFirst()
    {
        for (const char *word : {"draft", "fell", "carried"}) {
            Story story;
            story.tell(QString::fromLatin1(word));
            QVERIFY(!letterDue(story.outcome(), nullptr, false));
        }
    }

    /// Stories at random, with releases in between: no letter that is due ever contradicts the one before.
    void noStoryMakesContradictoryLetters()
    {
        const QStringList words{QStringLiteral("fell"), QStringLiteral("carried"), QStringLiteral("draft"),
            QStringLiteral("taken-back"), QStringLiteral("ballot"), QStringLiteral("withdraw"),
            QStringLiteral("decline"), QStringLiteral("release")};
        QRandomGenerator random(2026);
        int letters = 0;
        for (int round = 0; round < 20000; ++round) {
            Story story;
            std::optional<Letter> former;
            for (int step = 0; step < 12; ++step) {
                const QString word = words.at(random.bounded(static_cast<int>(words.size())));
                story.tell(word);
                if (word != u"release")
                    continue;
                const RequestOutcome outcome = story.outcome();
                const auto due = letterDue(outcome, former ? &*former : nullptr, random.bounded(4) > 0);
                if (!due)
                    continue;
                QVERIFY(!former || mayFollow(former->kind, *due));
                former = letterOf(outcome, *due);
                ++letters;
            }
        }
        QVERIFY2(letters > 10000, qPrintable(QString::number(letters)));
    }

    void aSentMarkFitsItsLetter_data()
    {
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("replaced");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the same day") << 60 << false << QString();
        QTest::newRow("before the release")
            << -60 << false << "The letter cannot have been sent before it was released.";
        QTest::newRow("tomorrow") << 90000 << false << "The letter cannot have been sent in the future.";
        QTest::newRow("before it was replaced") << 60 << true << QString();
        QTest::newRow("after it was replaced")
            << 4000 << true << "A later letter has taken the place of this one; send that.";
    }

    void aSentMarkFitsItsLetter()
    {
        QFETCH(int, sent);
        QFETCH(bool, replaced);
        QFETCH(QString, sentence);
        Letter letter = letterOf({}, LetterKind::Deferred);
        letter.preparedAt = onThatDay();
        Letter later = letterOf({}, LetterKind::Endorsed);
        later.preparedAt = onThatDay().addSecs(3600);
        const SentMark mark{LetterChannel::Email, {}, onThatDay().addSecs(sent), onThatDay().addSecs(86400),
            SeatId::create()};
        const Result<void> checked = checkSent(letter, mark, replaced ? &later : nullptr);
        QCOMPARE(checked ? QString() : checked.error().message, sentence);
        letter.sent = mark;
        QVERIFY(!checkSent(letter, mark, nullptr));
    }
};

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
