// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agendaorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rosette;

namespace {

/// Motions are named by their number; seats by letters.
struct Item
{
    int number = 1;
    QString leaving = {};
    int verdicts = 0;
    int dissenting = 0;
};

SeatId seat(QChar letter)
{
    return SeatId::fromStored(
        QStringLiteral("00000000-0000-4000-8000-0000000000%1").arg(letter.unicode(), 2, 16, QChar(u'0')));
}

MotionId motion(int number)
{
    return MotionId::fromStored(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
}

std::vector<SeatId> seats(const QString &letters)
{
    std::vector<SeatId> seats;
    for (const QChar letter : letters)
        seats.push_back(seat(letter));
    return seats;
}

std::vector<AgendaMatter> matters(const QList<Item> &items)
{
    std::vector<AgendaMatter> matters;
    for (const Item &item : items)
        matters.push_back(
            {motion(item.number), item.number, seats(item.leaving), item.verdicts, item.dissenting});
    return matters;
}

QString ordered(const std::vector<AgendaMatter> &matters)
{
    QStringList numbers;
    for (const AgendaPlace &place : orderAgenda(matters))
        for (const AgendaMatter &matter : matters)
            if (matter.motion == place.motion)
                numbers += QString::number(matter.number);
    return numbers.join(u' ');
}

/// The sets in the order of the agenda.
std::vector<std::vector<SeatId>> setsOf(const std::vector<AgendaMatter> &matters)
{
    std::vector<std::vector<SeatId>> sets;
    for (const AgendaPlace &place : orderAgenda(matters))
        for (const AgendaMatter &matter : matters)
            if (matter.motion == place.motion)
                sets.push_back(matter.leaving);
    return sets;
}

} // namespace

class AgendaOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsStandInThisOrder_data();
    void itemsStandInThisOrder();
    void theOrderOfTheInputDoesNotMatter();
    void nobodyLeavesMoreOftenThanInAnyOtherOrder();
    void manySetsAreOrderedWell();
    void reviewsOfAnItemWithInterestsDoNotMoveIt();
    void dissentIsWhatDiffersFromTheMostFrequent_data();
    void dissentIsWhatDiffersFromTheMostFrequent();
};

void AgendaOrderTest::itemsStandInThisOrder_data()
{
    QTest::addColumn<QList<Item>>("items");
    QTest::addColumn<QString>("order");
    QTest::newRow("nothing") << QList<Item>{} << QString();
    QTest::newRow("undisputed before disputed")
        << QList<Item>{{1, {}, 15, 2}, {2, {}, 15, 0}} << QStringLiteral("2 1");
    QTest::newRow("undisputed by number")
        << QList<Item>{{3, {}, 5, 0}, {1, {}, 50, 0}, {2, {}, 15, 0}} << QStringLiteral("1 2 3");
    QTest::newRow("the share counts, not the number of verdicts")
        << QList<Item>{{1, {}, 10, 3}, {2, {}, 100, 20}, {3, {}, 5, 2}} << QStringLiteral("2 1 3");
    QTest::newRow("the same share: by number")
        << QList<Item>{{2, {}, 30, 10}, {1, {}, 3, 1}} << QStringLiteral("1 2");
    QTest::newRow("a share that a double would round: 1/3 is less than 334/1000")
        << QList<Item>{{1, {}, 1000, 334}, {2, {}, 3, 1}} << QStringLiteral("2 1");
    QTest::newRow("without reviews last") << QList<Item>{{1}, {2, {}, 15, 7}, {3}} << QStringLiteral("2 1 3");
    QTest::newRow("those with interests between quick ones and debates")
        << QList<Item>{{1, QStringLiteral("s"), 15, 0}, {2, {}, 15, 0}, {3, {}, 15, 4}}
        << QStringLiteral("2 1 3");
    QTest::newRow("the same seats side by side")
        << QList<Item>{{1, QStringLiteral("s")}, {2, QStringLiteral("b")}, {3, QStringLiteral("s")},
               {4, QStringLiteral("b")}}
        << QStringLiteral("1 3 2 4");
    QTest::newRow("who stays out stands between: s, sb, b")
        << QList<Item>{{1, QStringLiteral("s")}, {2, QStringLiteral("b")}, {3, QStringLiteral("sb")}}
        << QStringLiteral("1 3 2");
    QTest::newRow("the order in which interests were declared does not matter")
        << QList<Item>{{1, QStringLiteral("sb")}, {2, QStringLiteral("c")}, {3, QStringLiteral("bs")}}
        << QStringLiteral("1 3 2");
    QTest::newRow("among equally good orders the lowest numbers first")
        << QList<Item>{{7, QStringLiteral("c")}, {5, QStringLiteral("b")}, {6, QStringLiteral("s")}}
        << QStringLiteral("5 6 7");
    QTest::newRow("twice the same seat is one seat")
        << QList<Item>{{1, QStringLiteral("ss")}, {2, QStringLiteral("b")}, {3, QStringLiteral("s")}}
        << QStringLiteral("1 3 2");
}

void AgendaOrderTest::itemsStandInThisOrder()
{
    QFETCH(QList<Item>, items);
    QFETCH(QString, order);
    QCOMPARE(ordered(matters(items)), order);
}

void AgendaOrderTest::theOrderOfTheInputDoesNotMatter()
{
    std::vector<AgendaMatter> input = matters({{1, QStringLiteral("s")}, {2, QStringLiteral("bs")},
        {3, {}, 9, 3}, {4, {}, 9, 0}, {5}, {6, QStringLiteral("c")}});
    const QString first = ordered(input);
    for (int turn = 0; turn < 20; ++turn) {
        std::shuffle(input.begin(), input.end(), *QRandomGenerator::global());
        QCOMPARE(ordered(input), first);
    }
}

void AgendaOrderTest::nobodyLeavesMoreOftenThanInAnyOtherOrder()
{
    QRandomGenerator dice(20261122);
    for (int turn = 0; turn < 60; ++turn) {
        std::vector<AgendaMatter> input;
        for (int number = 1; number <= 6; ++number) {
            QString leaving;
            for (const QChar letter : QStringLiteral("abcde"))
                if (dice.bounded(3) == 0)
                    leaving += letter;
            input.push_back(
                {motion(number), number, seats(leaving.isEmpty() ? QStringLiteral("a") : leaving)});
        }
        const int ours = timesLeft(setsOf(input));
        std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
        do {
            std::vector<std::vector<SeatId>> sets;
            for (const std::size_t at : order)
                sets.push_back(input[at].leaving);
            QVERIFY2(ours <= timesLeft(sets), qPrintable(ordered(input)));
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

void AgendaOrderTest::manySetsAreOrderedWell()
{
    // Fifteen sets, each sharing a seat with the next: in the right order each of 16 leaves once.
    std::vector<AgendaMatter> input;
    for (int at = 0; at < 15; ++at)
        input.push_back(
            {motion(at * 7 % 15 + 1), at * 7 % 15 + 1, {seat(QChar(u'a' + at)), seat(QChar(u'a' + at + 1))}});
    QCOMPARE(orderAgenda(input).size(), std::size_t(15));
    QVERIFY(timesLeft(setsOf(input)) <= 18);
}

void AgendaOrderTest::reviewsOfAnItemWithInterestsDoNotMoveIt()
{
    std::vector<AgendaMatter> input = matters({{1, QStringLiteral("s"), 15, 0}, {2, {}, 15, 1},
        {3, QStringLiteral("b"), 15, 7}, {4, QStringLiteral("s")}});
    const QString first = ordered(input);
    for (AgendaMatter &matter : input)
        if (!matter.leaving.empty()) {
            matter.verdicts = 40;
            matter.dissenting = 20 - matter.number;
        }
    QCOMPARE(ordered(input), first);
}

void AgendaOrderTest::dissentIsWhatDiffersFromTheMostFrequent_data()
{
    QTest::addColumn<int>("meets");
    QTest::addColumn<int>("doesNotMeet");
    QTest::addColumn<int>("notShown");
    QTest::addColumn<int>("dissenting");
    QTest::newRow("none") << 0 << 0 << 0 << 0;
    QTest::newRow("all agree that it is met") << 9 << 0 << 0 << 0;
    QTest::newRow("all agree that it is not") << 0 << 9 << 0 << 0;
    QTest::newRow("one against eight") << 8 << 1 << 0 << 1;
    QTest::newRow("two of each") << 2 << 2 << 2 << 4;
    QTest::newRow("most say not shown") << 1 << 2 << 4 << 3;
}

void AgendaOrderTest::dissentIsWhatDiffersFromTheMostFrequent()
{
    QFETCH(int, meets);
    QFETCH(int, doesNotMeet);
    QFETCH(int, notShown);
    QTEST(dissentingOf({meets, doesNotMeet, notShown}), "dissenting");
}

QTEST_GUILESS_MAIN(AgendaOrderTest)
#include "tst_agendaorder.moc"
