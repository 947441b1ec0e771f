// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/gate.h"

#include "tests/core/endorsements/candidates.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationThatFitsPasses();
    void whatDoesNotFitIsBlocked_data();
    void whatDoesNotFitIsBlocked();
    void joiningIsExpected_data();
    void joiningIsExpected();
    void everyIneligibleOrganisationIsNamed();
    void aWithdrawnCandidacyIsBlocked();
    void aSecondMotionIsBlocked();
    void everythingIsSaidAtOnce();
};

namespace {

Fit fitWith(const CriteriaSet &criteria, Standing economics)
{
    Fit fit;
    for (const Criterion &criterion : criteria.criteria)
        fit.criteria.push_back({criterion.key, Standing::Met});
    fit.criteria.front().standing = economics;
    return fit;
}

GateInput fittingInput()
{
    const Candidacy candidacy = candidacyOf("Aoife Brannigan");
    const CriteriaSet criteria = defaultRulebook(QDate(2026, 9, 5)).criteriaSet;
    GateInput input{
        {ApplicationId::create(), candidacy.id}, candidacy, criteria, fitWith(criteria, Standing::Met)};
    input.application.expectations.hasJoined = true;
    return input;
}

Organisation organisationOf(const char *called, bool ineligible)
{
    Organisation organisation{OrganisationId::create(), name(called)};
    if (ineligible)
        organisation.ineligible = Ineligibility{QDate(2026, 5, 3), reason("It stood against the party.")};
    return organisation;
}

QStringList codes(const std::vector<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes += finding.code;
    return codes;
}

} // namespace

void GateTest::anApplicationThatFitsPasses()
{
    GateInput input = fittingInput();
    QCOMPARE(codes(checkGate(input)), QStringList());
    input.organisations = {organisationOf("Broad Table", false)};
    QCOMPARE(codes(checkGate(input)), QStringList());
}

void GateTest::whatDoesNotFitIsBlocked_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not met") << false
                             << QStringLiteral(
                                    "The application of Aoife Brannigan is not found to fit. Does not fit: "
                                    "Economics.");
    QTest::newRow("open") << true
                          << QStringLiteral(
                                 "The application of Aoife Brannigan is not found to fit. Open on 1 of 5.");
}

void GateTest::whatDoesNotFitIsBlocked()
{
    QFETCH(bool, open);
    GateInput input = fittingInput();
    input.fit = fitWith(input.criteria, open ? Standing::Open : Standing::NotMet);
    const std::vector<Finding> findings = checkGate(input);
    QCOMPARE(codes(findings), QStringList{QStringLiteral("does-not-fit")});
    QCOMPARE(findings[0].severity, Severity::Blocker);
    QCOMPARE(findings[0].subject, input.application.id.toString());
    QTEST(findings[0].sentence, "sentence");
    QCOMPARE(findings[0].remedy,
        QStringLiteral("Ask for the reviews that are missing, or open the motion regardless with a reason."));
    QVERIFY(canBeOpenedRegardless(findings[0]));
}

void GateTest::joiningIsExpected_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("has not joined") << true << QStringLiteral("has-not-joined")
                                    << QStringLiteral("Aoife Brannigan has not joined.")
                                    << QStringLiteral(
                                           "Ask them to join, or open the motion regardless with a reason.");
    QTest::newRow("not known") << false << QStringLiteral("joining-unknown")
                               << QStringLiteral("It is not known whether Aoife Brannigan has joined.")
                               << QStringLiteral("Find out before the vote; members will ask.");
}

void GateTest::joiningIsExpected()
{
    QFETCH(bool, known);
    GateInput input = fittingInput();
    input.application.expectations.hasJoined = known ? std::optional<bool>(false) : std::nullopt;
    const std::vector<Finding> findings = checkGate(input);
    QCOMPARE(findings.size(), std::size_t(1));
    QTEST(findings[0].code, "code");
    QTEST(findings[0].sentence, "sentence");
    QTEST(findings[0].remedy, "remedy");
    QCOMPARE(hasBlocker(findings), known);
    QCOMPARE(canBeOpenedRegardless(findings[0]), known);
}

void GateTest::everyIneligibleOrganisationIsNamed()
{
    GateInput input = fittingInput();
    input.organisations = {organisationOf("Red Banner", true), organisationOf("Broad Table", false),
        organisationOf("Blue Banner", true)};
    const std::vector<Finding> findings = checkGate(input);
    QCOMPARE(codes(findings),
        (QStringList{QStringLiteral("ineligible-organisation"), QStringLiteral("ineligible-organisation")}));
    QCOMPARE(findings[0].sentence,
        QStringLiteral(
            "Aoife Brannigan belongs to Red Banner, whose members have not been eligible since 3 May 2026: "
            "It stood against the party."));
    QCOMPARE(findings[0].subject, input.organisations[0].id.toString());
    QCOMPARE(findings[1].subject, input.organisations[2].id.toString());
    QVERIFY(canBeOpenedRegardless(findings[0]));
}

void GateTest::aWithdrawnCandidacyIsBlocked()
{
    GateInput input = fittingInput();
    input.candidacy.status = CandidacyStatus::Withdrawn;
    const std::vector<Finding> findings = checkGate(input);
    QCOMPARE(codes(findings), QStringList{QStringLiteral("withdrawn")});
    QCOMPARE(findings[0].sentence, QStringLiteral("Aoife Brannigan has withdrawn from the contest."));
    QVERIFY(hasBlocker(findings));
    QVERIFY(!canBeOpenedRegardless(findings[0]));
}

void GateTest::aSecondMotionIsBlocked()
{
    GateInput input = fittingInput();
    input.motionOpen = true;
    const std::vector<Finding> findings = checkGate(input);
    QCOMPARE(codes(findings), QStringList{QStringLiteral("motion-open")});
    QCOMPARE(findings[0].sentence,
        QStringLiteral("A motion about the application of Aoife Brannigan is open already."));
    QVERIFY(hasBlocker(findings));
    QVERIFY(!canBeOpenedRegardless(findings[0]));
}

void GateTest::everythingIsSaidAtOnce()
{
    GateInput input = fittingInput();
    input.fit = {};
    input.application.expectations.hasJoined = false;
    input.organisations = {organisationOf("Red Banner", true)};
    input.candidacy.status = CandidacyStatus::Withdrawn;
    input.motionOpen = true;
    QCOMPARE(codes(checkGate(input)).join(u' '),
        QStringLiteral("withdrawn motion-open does-not-fit has-not-joined ineligible-organisation"));
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
