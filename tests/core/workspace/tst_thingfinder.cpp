// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/thingfinder.h"
#include "tests/core/storage/filledfile.h"

namespace rosette {

/// Finding things by name while the name is typed.
class TestThingFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundByTheBeginningsOfItsWords_data();
    void aNameIsFoundByTheBeginningsOfItsWords();
    void whatHangsOnAPersonIsFoundWithThem();
    void contestsAndMotionsAreReadAnewAfterForget();

private:
    static QStringList names(FilledFile &file, const QString &text)
    {
        const Result<std::vector<FoundPerson>> found = NameSearch(*file.database).persons(text, 10);
        QStringList names;
        for (const FoundPerson &person : found ? *found : std::vector<FoundPerson>())
            names += person.name;
        return names;
    }
    static void add(FilledFile &file, const QString &name)
    {
        ROSETTE_OK(file.write([&] {
            return PersonStore(*file.database).insert(Person{PersonId::create(), Name::fromStored(name)});
        }));
    }
};

void TestThingFinder::aNameIsFoundByTheBeginningsOfItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString ada = QStringLiteral("Ada Fox");
    const QString zoe = QStringLiteral("Zoë de la Cruz");
    QTest::newRow("the beginning") << "ada" << QStringList{ada};
    QTest::newRow("a later word") << "fox" << QStringList{ada};
    QTest::newRow("two beginnings") << "A FO" << QStringList{ada};
    QTest::newRow("accents do not matter") << "zoe cr" << QStringList{zoe};
    QTest::newRow("words in order only") << "fox ada" << QStringList{};
    QTest::newRow("not inside a word") << "ox" << QStringList{};
    QTest::newRow("beginnings come before words") << "fo" << QStringList{QStringLiteral("Foley Ames"), ada};
    QTest::newRow("a percent sign is a letter") << "%" << QStringList{};
    QTest::newRow("an underscore is a letter") << "a _ox" << QStringList{};
    QTest::newRow("nothing") << " " << QStringList{};
}

void TestThingFinder::aNameIsFoundByTheBeginningsOfItsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    FilledFile file;
    add(file, QStringLiteral("Zoë de la Cruz"));
    add(file, QStringLiteral("Foley Ames"));
    QCOMPARE(names(file, text), found);
}

void TestThingFinder::whatHangsOnAPersonIsFoundWithThem()
{
    FilledFile file;
    ThingFinder finder(*file.database);
    const Result<std::vector<Thing>> things = finder.find(file.candidacy.ballotName.toString().left(4), 12);
    ROSETTE_OK(things);
    QList<ThingKind> kinds;
    for (const Thing &thing : *things)
        kinds += thing.kind;
    QCOMPARE(kinds, (QList<ThingKind>{ThingKind::Person, ThingKind::Candidacy, ThingKind::Application}));
    QCOMPARE(things->at(2).id, file.application.id.toString());
    QCOMPARE(things->at(2).person, things->at(0).id);
}

void TestThingFinder::contestsAndMotionsAreReadAnewAfterForget()
{
    FilledFile file;
    ThingFinder finder(*file.database);
    const auto count = [&] {
        const Result<std::vector<Thing>> found = finder.find(QStringLiteral("youth"), 12);
        return found ? static_cast<int>(found->size()) : -1;
    };
    QCOMPARE(count(), 0);
    Contest contest = file.contest;
    contest.id = ContestId::create();
    contest.slug = Slug::fromStored(QStringLiteral("youth"));
    contest.title = Name::fromStored(QStringLiteral("Youth section"));
    ROSETTE_OK(file.write([&] { return ContestStore(*file.database).insert(contest); }));
    QCOMPARE(count(), 0);
    finder.forget();
    QCOMPARE(count(), 1);
}

} // namespace rosette

QTEST_GUILESS_MAIN(rosette::TestThingFinder)
#include "tst_thingfinder.moc"
