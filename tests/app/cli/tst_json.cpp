// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifolder.h"

using namespace rosette::test;

/// Every command that reads answers programs with one object that names its form, and people without it. On
/// the demo committee, which has something of everything.
class Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(ROSETTE_SOURCE_DIR "/docs/user/command-line.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
        m_folder.must(QStringLiteral("demo create nc.rosette"));
    }

    void everyReadingCommandNamesItsSchema_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("member"); // one that is an array with something in it, or a value
        QTest::addColumn<int>("code");

        addCommittee();
        addContests();
        addDecisions();
        addPublication();
    }

    void everyReadingCommandNamesItsSchema()
    {
        QFETCH(QString, line);
        QFETCH(QString, member);
        const ProcessResult result = m_folder.onFile(line + QStringLiteral(" --json --quiet"));
        QTEST(result.exitCode, "code");
        QCOMPARE(result.standardError, QString());
        const QJsonObject json = jsonOf(result);
        QTEST(json.value(QLatin1String("schema")).toString(), "schema");
        const QString name = json.value(QLatin1String("schema")).toString().section(u'/', 1);
        QVERIFY2(m_page.contains(u'`' + name + u'`'), qPrintable(name)); // published
        QVERIFY2(json.contains(member), qPrintable(result.standardOutput));
        QVERIFY(!json.value(member).isArray() || !json.value(member).toArray().isEmpty());
    }

    void peopleGetNoJson_data() { everyReadingCommandNamesItsSchema_data(); }

    void peopleGetNoJson()
    {
        QFETCH(QString, line);
        const ProcessResult result = m_folder.onFile(line);
        QTEST(result.exitCode, "code");
        QVERIFY(!result.standardOutput.isEmpty());
        QVERIFY2(
            !result.standardOutput.contains(QLatin1String("rosette/")), qPrintable(result.standardOutput));
        QVERIFY(!result.standardOutput.contains(u'\x1b')); // no colour where no terminal is
    }

    void optionsStandBeforeOrAfterTheCommand()
    {
        const QString after =
            m_folder.run(QStringLiteral("contest list -f nc.rosette --json")).standardOutput;
        QCOMPARE(m_folder.run(QStringLiteral("--json -f nc.rosette contest list")).standardOutput, after);
        QCOMPARE(
            m_folder.run(QStringLiteral("contest --json list"), {QStringLiteral("ROSETTE_FILE=nc.rosette")})
                .standardOutput,
            after);
        QVERIFY(!after.isEmpty());
    }

private:
    static void add(const char *line, const char *schema, const char *member, int code = 0)
    {
        QTest::newRow(line) << line << QStringLiteral("rosette/") + QLatin1String(schema) << member << code;
    }

    static void addCommittee()
    {
        add("committee show", "committee/1", "name");
        add("seat list", "seat-list/1", "seats");
        add("seat show \"Ada Fox\"", "seat/1", "role");
        add("organisation list", "organisation-list/1", "organisations");
        add("organisation show \"Union Line\"", "organisation/1", "name");
        add("rulebook list", "rulebook-list/1", "rulebooks");
        add("rulebook show", "rulebook/1", "criteria");
        add("rulebook show 1", "rulebook/1", "criteria");
    }

    static void addContests()
    {
        add("contest list", "contest-list/1", "contests");
        add("contest show policy-forum-wales", "contest/1", "milestones");
        add("milestone list policy-forum-wales", "milestone-list/1", "milestones");
        add("milestone show policy-forum-wales ballots-issued", "milestone/1", "history");
        add("slate list nec-clp", "slate-list/1", "slates");
        add("slate show nec-clp \"Union Line\"", "slate/1", "candidates");
        add("candidacy list nec-clp", "candidacy-list/1", "candidacies");
        add("candidacy show nec-clp \"Bryony Tate\"", "candidacy/1", "ballotName");
        add("application list nec-clp", "application-list/1", "applications");
        add("application show \"Bryony Tate\"", "application/1", "revisions");
    }

    static void addDecisions()
    {
        add("review list \"Yusuf Karaca\"", "review-list/1", "reviews");
        add("review show \"Yusuf Karaca\"", "review/1", "verdicts");
        add("interest list", "interest-list/1", "interests");
        add("motion list", "motion-list/1", "motions");
        add("motion list nec-clp --state open", "motion-list/1", "motions");
        add("motion show 5", "motion/1", "sum");
        add("motion check \"Aoife Brannigan\"", "motion-check/1", "findings", 1);
        add("ballot list 5", "ballot-list/1", "ballots");
    }

    static void addPublication()
    {
        add("endorsement list", "endorsement-list/1", "endorsements");
        add("endorsement show policy-forum-wales \"Anwen Maddock\"", "endorsement/1", "history");
        add("list list", "support-list-list/1", "lists");
        add("list show policy-forum-wales", "support-list/1", "entries");
        add("list show policy-forum-wales --number 1", "support-list/1", "entries");
        add("list export policy-forum-wales --out list.json", "support-list-file/1", "hash");
        add("list check nec-clp", "list-check/1", "findings", 1);
        add("outcome list nec-clp", "outcome-list/1", "outcomes");
        add("letter template endorsed", "letter-template/1", "text");
        add("desk", "desk/1", "votes");
        add("records list", "record-list/1", "records");
        add("records show 1", "record/1", "sentence");
        add("records verify", "verification/1", "records");
    }

    CliFolder m_folder;
    QString m_page; ///< where the schemas are published
};

QTEST_GUILESS_MAIN(Json)
#include "tst_json.moc"
