// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include <QTest>

using namespace rosette;

namespace {

QString guessed(ImportKind kind, const QStringList &header)
{
    return mappingText(guessMapping(kind, header));
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRecognised_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("header"); // separated by |
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("unused");
        QTest::newRow("the NEC's candidates")
            << "candidacies"
            << "candidate|ballot_surname|slate_own|other_endorsements|nec_status_before|"
               "clp_noms_2020-09-11_of_120|clp_noms_final|on_ballot|first_preferences|final_stage_votes|"
               "elected|source|notes"
            << "candidate=candidate,slate=slate_own,other-endorsements=other_endorsements,"
               "nominations-dated=clp_noms_2020-09-11_of_120,nominations=clp_noms_final,on-ballot=on_ballot,"
               "elected=elected,source=source,notes=notes"
            << "ballot_surname, nec_status_before, first_preferences, final_stage_votes";
        QTest::newRow("Democracy Club") << "candidacies"
                                        << "person_id|person_name|election_id|party_name|party_id|elected"
                                        << "candidate=person_name,slate=party_name,elected=elected"
                                        << "person_id, election_id, party_id";
        QTest::newRow("the plainer name wins") << "candidacies"
                                               << "name|candidate"
                                               << "candidate=candidate"
                                               << "name";
        QTest::newRow("first and last name") << "candidacies"
                                             << "First name|Last name"
                                             << "given-name=First name,family-name=Last name"
                                             << "";
        QTest::newRow("whole name before its parts") << "candidacies"
                                                     << "First name|Last name|Full name"
                                                     << "candidate=Full name"
                                                     << "First name, Last name";
        QTest::newRow("a timetable") << "milestones"
                                     << "seq|event|date|time|source|notes"
                                     << "event=event,date=date,time=time,source=source,notes=notes"
                                     << "seq";
        QTest::newRow("seats") << "seats"
                               << "Name|ROLE|Voting?|from|to"
                               << "name=Name,role=ROLE,voting=Voting?,from=from,to=to"
                               << "";
        QTest::newRow("a form")
            << "applications"
            << "Timestamp|Email Address|Name as on the ballot paper |Why do you want our support?|"
               "Short statement for the guide|May we use your statement in the guide?|"
               "I agree to be named on the support list|May we use your photo?|"
               "Which other organisations are you a member of?|Have you joined us?|Link to your photo|"
               "What is your view on rail?"
            << "timestamp=Timestamp,email=Email Address,name=Name as on the ballot paper,"
               "statement=Why do you want our support?,summary=Short statement for the guide,"
               "consent-statement=May we use your statement in the guide?,"
               "consent-named=I agree to be named on the support list,consent-photo=May we use your photo?,"
               "organisations=Which other organisations are you a member of?,has-joined=Have you joined us?,"
               "photo=Link to your photo"
            << "";
        QTest::newRow("a line break in the question") << "applications"
                                                      << "Your\nname|Other"
                                                      << "name=Your name"
                                                      << "";
        QTest::newRow("nothing known") << "seats"
                                       << "foo|bar"
                                       << ""
                                       << "foo, bar";
        QTest::newRow("an empty header") << "seats"
                                         << "name|"
                                         << "name=name"
                                         << "column 2";
    }

    void headersAreRecognised()
    {
        QFETCH(QString, kind);
        QFETCH(QString, header);
        const ColumnMapping mapping = guessMapping(*fromKey(importKindKeys, kind), header.split(u'|'));
        QTEST(mappingText(mapping), "mapping");
        QTEST(mapping.unusedColumns().join(QStringLiteral(", ")), "unused");
    }

    void aMappingIsChangedByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mapping");
        QTest::newRow("one") << "candidate=Wer"
                             << "notes=notes,candidate=Wer";
        QTest::newRow("two") << "candidate=Wer,source=Quelle, genau"
                             << ""; // not quoted: an error
        QTest::newRow("quoted comma") << "candidate=Wer,\"source=Quelle, genau\""
                                      << "notes=notes,candidate=Wer,\"source=Quelle, genau\"";
        QTest::newRow("by number") << "candidate=#2"
                                   << "notes=notes,candidate=Wer";
        QTest::newRow("spelled otherwise") << "candidate=wer"
                                           << "notes=notes,candidate=Wer";
        QTest::newRow("taken from none") << "notes="
                                         << " ";
        QTest::newRow("a column changes hands") << "source=notes"
                                                << "source=notes";
        QTest::newRow("several") << "nominations-dated=Wer,nominations-dated=notes"
                                 << "nominations-dated=notes,nominations-dated=Wer";
    }

    void aMappingIsChangedByName()
    {
        QFETCH(QString, text);
        QFETCH(QString, mapping);
        const QStringList header{"notes", "Wer", "Quelle, genau"};
        const Result<ColumnMapping> changed =
            changeMapping(guessMapping(ImportKind::Candidacies, header), text);
        QCOMPARE(changed.has_value(), !mapping.isEmpty());
        if (changed)
            QCOMPARE(mappingText(*changed), mapping.trimmed());
    }

    void whatCannotBeMappedIsExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown field") << "kandidat=name"
                                       << "The fields are: candidate, given-name";
        QTest::newRow("no equals sign") << "candidate"
                                        << "does not say field=column";
        QTest::newRow("unknown column") << "candidate=Nobody"
                                        << "The columns are: name, vote, vote";
        QTest::newRow("a name that stands twice") << "candidate=vote"
                                                  << "by its number, such as #2";
        QTest::newRow("number too high") << "candidate=#4"
                                         << "No column is called";
        QTest::newRow("two for one") << "candidate=#1,candidate=#2"
                                     << "Only one column";
        QTest::newRow("open quotation mark") << "\"candidate=name"
                                             << "breaks off at character 1";
    }

    void whatCannotBeMappedIsExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const ColumnMapping base = guessMapping(ImportKind::Candidacies, {"name", "vote", "vote"});
        const Result<ColumnMapping> changed = changeMapping(base, text);
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().code, ErrorCode::Usage);
        QVERIFY2(changed.error().message.contains(words), qPrintable(changed.error().message));
    }

    void theTextOfAMappingGivesItBack_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::newRow("repeated") << QStringList{"Timestamp", "Your name", "Vidio 1", "Vidio 1"};
        QTest::newRow("commas, quotes, line breaks")
            << QStringList{"Timestamp", "What, \"exactly\",\nis your name", "score", "Pledges = promises"};
        QTest::newRow("looks like a number") << QStringList{"Timestamp", "#1", "Your name"};
        QTest::newRow("empty") << QStringList{"", "Your name", ""};
    }

    void theTextOfAMappingGivesItBack()
    {
        QFETCH(QStringList, header);
        ColumnMapping mapping = guessMapping(ImportKind::Applications, header);
        mapping.entries.clear();
        for (int column = 0; column < static_cast<int>(header.size()); ++column)
            mapping.entries.push_back({"pledges", column});
        const Result<ColumnMapping> again =
            changeMapping({ImportKind::Applications, header, {}}, mappingText(mapping));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, mapping);
    }

    void aMissingColumnIsNamedWithWhatThereIs()
    {
        const Result<void> checked =
            checkMapping(guessMapping(ImportKind::Candidacies, {"Kandidatin", "notes"}));
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
        QVERIFY(checked.error().message.contains(QStringLiteral("candidate")));
        QVERIFY(checked.error().message.contains(QStringLiteral("Kandidatin, notes")));
        QVERIFY(checkMapping(guessMapping(ImportKind::Candidacies, {"Surname"})).has_value());
    }

    void theFingerprintTellsColumnsApart()
    {
        const QString print = headerFingerprint(ImportKind::Seats, {"a", "b"});
        QCOMPARE(print.size(), 64);
        QCOMPARE(headerFingerprint(ImportKind::Seats, {"a ", "b"}), print);
        QVERIFY(headerFingerprint(ImportKind::Seats, {"b", "a"}) != print);
        QVERIFY(headerFingerprint(ImportKind::Seats, {"ab"}) != print);
        QVERIFY(headerFingerprint(ImportKind::Milestones, {"a", "b"}) != print);
    }

    void everyKindHasFieldsWithDistinctKeys()
    {
        for (const EnumKey<ImportKind> &kind : importKindKeys) {
            QStringList keys;
            for (const TargetField &field : targetFields(kind.value)) {
                QVERIFY(!keys.contains(QString::fromLatin1(field.key)));
                keys += QString::fromLatin1(field.key);
                for (const QString &spelling : QString::fromLatin1(field.spellings).split(u'|'))
                    if (!spelling.contains(u'*'))
                        QCOMPARE(headerKey(spelling), spelling);
                QVERIFY(!field.orElse || findField(kind.value, QString::fromLatin1(field.orElse)));
            }
        }
    }

    void guessingTakesNoColumnTwice()
    {
        QCOMPARE(guessed(ImportKind::Seats, {"name", "name"}), QStringLiteral("name=#1"));
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
