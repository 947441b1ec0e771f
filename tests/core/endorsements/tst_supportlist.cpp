// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/supportlist.h"

#include "tests/core/endorsements/candidates.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rosette;
using namespace rosette::test;

class SupportListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyStandingCandidaciesWithAnEndorsementInForceAreListed();
    void entriesSayTheKindAndWithWhom();
    void entriesStandInBallotPaperOrder();
    void nobodyIsListedTwice();
    void fingerprintsAreGroupsOfFour();
};

namespace {

QStringList names(const std::vector<SupportListEntry> &entries)
{
    QStringList names;
    for (const SupportListEntry &entry : entries)
        names += entry.ballotName.toString();
    return names;
}

} // namespace

void SupportListTest::onlyStandingCandidaciesWithAnEndorsementInForceAreListed()
{
    const Candidacy endorsed = candidacyOf("Aoife Brannigan");
    const Candidacy rival = candidacyOf("Tom Ashdown");
    Candidacy gone = candidacyOf("Yusuf Karaca");
    gone.status = CandidacyStatus::Withdrawn;
    const Candidacy dropped = candidacyOf("Miriam Stone");
    Endorsement old = endorsementOf(dropped);
    old.history.push_back({EndorsementStatus::Withdrawn, QStringLiteral("Because."), onThatDay()});
    const std::vector<Endorsement> endorsements{
        endorsementOf(endorsed), endorsementOf(gone), old, endorsementOf(candidacyOf("Somebody Else"))};
    QCOMPARE(names(listEntries({endorsed, rival, gone, dropped}, endorsements, {})),
        QStringList{QStringLiteral("Aoife Brannigan")});
}

void SupportListTest::entriesSayTheKindAndWithWhom()
{
    const Candidacy candidacy = candidacyOf("Bryony Tate");
    const Organisation unionLine{OrganisationId::create(), name("Union Line")};
    const Organisation broadTable{OrganisationId::create(), name("Broad Table")};
    Endorsement endorsement = endorsementOf(candidacy, EndorsementKind::Joint);
    endorsement.jointWith = {broadTable.id, unionLine.id};
    const auto entries = listEntries({candidacy}, {endorsement}, {unionLine, broadTable});
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries[0].candidacy == candidacy.id);
    QVERIFY(entries[0].kind == EndorsementKind::Joint);
    QCOMPARE(
        entries[0].jointWith, (QStringList{QStringLiteral("Broad Table"), QStringLiteral("Union Line")}));
}

void SupportListTest::entriesStandInBallotPaperOrder()
{
    std::vector<Candidacy> candidacies;
    for (const char *called : {"zoe adams", "Ángel Ábalos", "Bob Adams", "Prince", "Ann Lindars-Hammond",
             "Ann Lindar", "Łukasz Łoś", "Ada Loth"})
        candidacies.push_back(candidacyOf(called));
    std::vector<Endorsement> endorsements;
    for (const Candidacy &candidacy : candidacies)
        endorsements.push_back(endorsementOf(candidacy));
    const QStringList order{QStringLiteral("Ángel Ábalos"), QStringLiteral("Bob Adams"),
        QStringLiteral("zoe adams"), QStringLiteral("Ann Lindar"), QStringLiteral("Ann Lindars-Hammond"),
        QStringLiteral("Łukasz Łoś"), QStringLiteral("Ada Loth"), QStringLiteral("Prince")};
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(candidacies.begin(), candidacies.end(), random);
        std::shuffle(endorsements.begin(), endorsements.end(), random);
        QCOMPARE(names(listEntries(candidacies, endorsements, {})), order);
    }
}

void SupportListTest::nobodyIsListedTwice()
{
    const Candidacy candidacy = candidacyOf("Bryony Tate");
    const Endorsement first = endorsementOf(candidacy, EndorsementKind::Supported);
    Endorsement later = endorsementOf(candidacy, EndorsementKind::Own);
    later.decidedOn = first.decidedOn.addDays(1);
    for (const std::vector<Endorsement> &both : {std::vector{first, later}, std::vector{later, first}}) {
        const auto entries = listEntries({candidacy}, both, {});
        QCOMPARE(entries.size(), std::size_t(1));
        QVERIFY(entries[0].kind == EndorsementKind::Own);
    }
}

void SupportListTest::fingerprintsAreGroupsOfFour()
{
    QCOMPARE(fingerprint(QByteArray::fromHex("9f3c51ae07d2ffffffff")), QStringLiteral("9f3c 51ae 07d2"));
}

QTEST_GUILESS_MAIN(SupportListTest)
#include "tst_supportlist.moc"
