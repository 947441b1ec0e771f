// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <QTest>

using namespace rosette;
using namespace rosette::importing;

namespace {

const QDateTime now(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
const ContestId contest = ContestId::create();

StoredApplications withCandidates(const QStringList &names)
{
    StoredApplications stored;
    stored.contestTitle = QStringLiteral("CLP section");
    for (const QString &text : names) {
        const Name name = Name::fromStored(text);
        stored.persons.push_back(Person{PersonId::create(), name, {}, 1});
        stored.candidacies.push_back(Candidacy{CandidacyId::create(), contest, stored.persons.back().id, name,
            CandidacyStatus::Standing, {}, {}, {}, {}, {}, {}, {}, 1});
    }
    return stored;
}

/// Rows of "timestamp,name,statement" below the header of such a form.
ReadRows<ApplicationRow> answers(const QByteArray &rows)
{
    return applicationsOf("Timestamp,Your name,Statement\n" + rows, DayOrder::DayFirst);
}

QString countsOf(const StoredApplications &stored, const ReadRows<ApplicationRow> &file)
{
    return counts(planApplications(file, stored, now).preview);
}

} // namespace

class TestApplicationPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationBelongsToTheCandidacyOfThatName()
    {
        const StoredApplications stored = withCandidates({"Ada Fox", "José Núñez"});
        const ApplicationPlan plan =
            planApplications(answers("1/8/2026 9:00,jose nunez,Hello\n"), stored, now);
        QCOMPARE(counts(plan.preview), QStringLiteral("1 created, 0 matched, 0 updated, 0 refused"));
        const Application &application = plan.newApplications.at(0);
        QCOMPARE(application.candidacy, stored.candidacies[1].id);
        QCOMPARE(application.asksFor, EndorsementKind::Supported);
        QCOMPARE(application.revisions.size(), std::size_t(1));
        QCOMPARE(application.revisions[0].number, 1);
        QCOMPARE(
            instantText(application.revisions[0].receivedAt), QStringLiteral("2026-08-01T08:00:00.000Z"));
        QVERIFY(application.revisions[0].hash.isEmpty());
    }

    void withoutACandidacyItIsRefusedAndTheNearestNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a slip")
            << "Ada Foks"
            << "There is no candidacy of Ada Foks in CLP section; is Ada Fox meant? Import "
               "candidacies first or add one.";
        QTest::newRow("nobody near") << "Mina Patel"
                                     << "There is no candidacy of Mina Patel in CLP section; import "
                                        "candidacies first or add one.";
    }

    void withoutACandidacyItIsRefusedAndTheNearestNamed()
    {
        QFETCH(QString, name);
        const ApplicationPlan plan = planApplications(answers("1/8/2026 9:00," + name.toUtf8() + ",Hello\n"),
            withCandidates({"Idris Okafor", "Ada Fox"}), now);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 0 matched, 0 updated, 1 refused"));
        QTEST(plan.preview.refusals[0].reason, "reason");
        QCOMPARE(plan.preview.refusals[0].line, 2);
    }

    void whoAnswersTwiceHasTwoRevisionsInTheOrderOfReceipt()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        const ReadRows<ApplicationRow> file = answers("5/8/2026 9:00,Ada Fox,second\n"
                                                      "1/8/2026 9:00,Ada Fox,first\n"
                                                      "6/8/2026 9:00,Ada Fox,second\n");
        const ApplicationPlan plan = planApplications(file, stored, now);
        QCOMPARE(counts(plan.preview), QStringLiteral("1 created, 1 matched, 1 updated, 0 refused"));
        QCOMPARE(plan.preview.rows[0].outcome, RowOutcome::Updated); // in the order of the file
        QCOMPARE(plan.newApplications.size(), std::size_t(1));
        QCOMPARE(plan.newApplications[0].revisions.size(), std::size_t(2));
        QCOMPARE(currentRevision(plan.newApplications[0]).content.statement, QStringLiteral("second"));
        store(stored, plan);
        QCOMPARE(countsOf(stored, file), QStringLiteral("0 created, 3 matched, 0 updated, 0 refused"));
    }

    void anotherContentIsANewRevision()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        store(stored, planApplications(answers("1/8/2026 9:00,Ada Fox,first\n"), stored, now));
        const ApplicationPlan plan = planApplications(answers("2/8/2026 9:00,Ada Fox,other\n"), stored, now);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 0 matched, 1 updated, 0 refused"));
        QCOMPARE(plan.preview.rows[0].changes,
            (std::vector<FieldChange>{{"application", "revision 1", "revision 2"}}));
        QCOMPARE(plan.changedApplications.at(0).revisions.back().number, 2);
        QCOMPARE(plan.changedApplications.at(0).revision, 1);
    }

    void whoGoesBackToTheFirstWordingIsHeard()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        const ReadRows<ApplicationRow> file = answers("1/8/2026 9:00,Ada Fox,first\n"
                                                      "2/8/2026 9:00,Ada Fox,second\n"
                                                      "3/8/2026 9:00,Ada Fox,first\n");
        store(stored, planApplications(file, stored, now));
        QCOMPARE(stored.applications.at(0).revisions.size(), std::size_t(3));
        QCOMPARE(currentRevision(stored.applications[0]).content.statement, QStringLiteral("first"));
        QCOMPARE(countsOf(stored, file), QStringLiteral("0 created, 3 matched, 0 updated, 0 refused"));
    }

    void anOlderAnswerNeverTakesANewerOneBack()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        store(stored, planApplications(answers("2/8/2026 9:00,Ada Fox,second\n"), stored, now));
        const ApplicationPlan plan = planApplications(answers("1/8/2026 9:00,Ada Fox,first\n"), stored, now);
        QCOMPARE(plan.preview.refusals.at(0).reason,
            QStringLiteral(
                "A later application of Ada Fox is on record already, received on 2 August 2026."));
    }

    void withoutTimestampsAnyContentOnRecordMatches()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        const auto file = [](const QByteArray &pledge) {
            return applicationsOf("Your name,Pledges\nAda Fox," + pledge + "\n");
        };
        store(stored, planApplications(file("A"), stored, now));
        QCOMPARE(stored.applications.at(0).revisions[0].receivedAt, now);
        QCOMPARE(stored.applications[0].revisions[0].content.pledges,
            (std::vector<Pledge>{{"A", QDate(2026, 9, 1)}}));
        store(stored, planApplications(file("B"), stored, now.addDays(1)));
        QCOMPARE(stored.applications[0].revisions.size(), std::size_t(2));
        QCOMPARE(counts(planApplications(file("A"), stored, now.addDays(2)).preview),
            QStringLiteral("0 created, 1 matched, 0 updated, 0 refused"));
    }

    void organisationsAreNamedOnce()
    {
        StoredApplications stored = withCandidates({"Ada Fox", "Idris Okafor"});
        stored.organisations.push_back(
            Organisation{OrganisationId::create(), Name::fromStored(QStringLiteral("Unite")), {}, 1});
        const QByteArray bytes = "Timestamp,Your name,Organisations\n"
                                 "2026-08-01 9:00,Ada Fox,\"unite, Meadow Society\"\n"
                                 "2026-08-01 9:00,Idris Okafor,\"MEADOW SOCIETY, Meadow Society\"\n";
        const ApplicationPlan plan = planApplications(applicationsOf(bytes), stored, now);
        QCOMPARE(plan.newOrganisations.size(), std::size_t(1));
        const OrganisationId meadow = plan.newOrganisations[0].id;
        QCOMPARE(plan.newApplications.at(0).expectations.memberOf,
            (std::vector<OrganisationId>{stored.organisations[0].id, meadow}));
        QCOMPARE(plan.newApplications.at(1).expectations.memberOf, (std::vector<OrganisationId>{meadow}));
        store(stored, plan);
        QCOMPARE(countsOf(stored, applicationsOf(bytes)),
            QStringLiteral("0 created, 2 matched, 0 updated, 0 refused"));
    }

    void anotherAddressIsPointedOut()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        const auto file = [](const QByteArray &email) {
            return applicationsOf(
                "Timestamp,Email address,Your name\n2026-08-01 9:00," + email + ",Ada Fox\n");
        };
        const ApplicationPlan first = planApplications(file("ada@example.org"), stored, now);
        QCOMPARE(first.changedPersons.at(0).email, QStringLiteral("ada@example.org"));
        store(stored, first);
        const ApplicationPlan second = planApplications(file("eve@example.org"), stored, now);
        QVERIFY(second.changedPersons.empty());
        QVERIFY(second.preview.notes.join(u' ').contains(
            QStringLiteral("Ada Fox wrote from eve@example.org, but ada@example.org is on record.")));
    }

    void namesakesAreToldApartByTheirAddresses()
    {
        StoredApplications stored = withCandidates({"Ada Fox", "Ada Fox"});
        stored.persons[0].email = QStringLiteral("a@example.org");
        stored.persons[1].email = QStringLiteral("b@example.org");
        const ApplicationPlan plan =
            planApplications(applicationsOf("Timestamp,Email address,Your name\n"
                                            "2026-08-01 9:00,B@example.org,Ada Fox\n"
                                            "2026-08-01 9:00,c@example.org,Ada Fox\n"),
                stored, now);
        QCOMPARE(counts(plan.preview), QStringLiteral("1 created, 0 matched, 0 updated, 1 refused"));
        QCOMPARE(plan.newApplications.at(0).candidacy, stored.candidacies[1].id);
    }

    void whatIsExpectedOfACandidateIsUpdatedWithoutARevision()
    {
        StoredApplications stored = withCandidates({"Ada Fox"});
        store(stored, planApplications(answers("1/8/2026 9:00,Ada Fox,first\n"), stored, now));
        ReadRows<ApplicationRow> file = answers("1/8/2026 9:00,Ada Fox,first\n");
        file.rows[0].hasJoined = true;
        const ApplicationPlan plan = planApplications(file, stored, now);
        QCOMPARE(plan.preview.rows.at(0).changes, (std::vector<FieldChange>{{"has joined", "", "yes"}}));
        QCOMPARE(plan.changedApplications.at(0).revisions.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestApplicationPlan)
#include "tst_applicationplan.moc"
