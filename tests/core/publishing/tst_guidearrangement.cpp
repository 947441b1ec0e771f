// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidearrangement.h"

#include "tests/core/publishing/guidesamples.h"

#include "core/publishing/guidepdf.h"

#include <QTest>

#include <numeric>

using namespace rosette;
using namespace rosette::test;

using Counts = std::vector<size_t>;
Q_DECLARE_METATYPE(Counts)

class GuideArrangementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sparseLastPageIsEvenedOut_data();
    void sparseLastPageIsEvenedOut();
    void noPageIsNearlyEmpty_data();
    void noPageIsNearlyEmpty();
    void oneCandidateFillsTheMeasure();
};

void GuideArrangementTest::sparseLastPageIsEvenedOut_data()
{
    QTest::addColumn<Counts>("cards");
    QTest::addColumn<Counts>("starts");
    QTest::newRow("one page") << Counts{4} << Counts{};
    QTest::newRow("no page") << Counts{} << Counts{};
    QTest::newRow("even enough") << Counts{4, 2} << Counts{};
    QTest::newRow("one after two") << Counts{2, 1} << Counts{2};
    QTest::newRow("one left over") << Counts{4, 1} << Counts{3};
    QTest::newRow("one of three pages") << Counts{3, 5, 1} << Counts{3, 6};
    QTest::newRow("two after five") << Counts{3, 5, 5, 2} << Counts{3, 8, 12};
}

void GuideArrangementTest::sparseLastPageIsEvenedOut()
{
    QFETCH(Counts, cards);
    QFETCH(Counts, starts);
    QVERIFY(evenPageStarts(cards) == starts);
}

void GuideArrangementTest::noPageIsNearlyEmpty_data()
{
    QTest::addColumn<int>("count");
    for (int count = 1; count <= 20; ++count)
        QTest::addRow("%d candidates", count) << count;
}

void GuideArrangementTest::noPageIsNearlyEmpty()
{
    QFETCH(int, count);
    GuideMaterial material = longMaterial(20);
    keepFirst(material, static_cast<size_t>(count));
    GuidePrinter printer;

    const Counts cards = cardsOnPages(printer.preview(composeGuide(material)).pages);

    QCOMPARE(std::accumulate(cards.begin(), cards.end(), size_t(0)), static_cast<size_t>(count));
    if (cards.size() > 1)
        QVERIFY(cards.back() >= 2);
}

void GuideArrangementTest::oneCandidateFillsTheMeasure()
{
    GuideMaterial material = longMaterial(3);
    keepFirst(material, 1);
    std::vector<print::Density> asked;
    const Guide guide = composeGuide(material);

    arrange(guide, [&asked](const GuideArrangement &arrangement) {
        asked.push_back(arrangement.density);
        typeset::Layout layout;
        layout.displayList.pages.resize(1);
        return layout;
    });

    QCOMPARE(asked.size(), size_t(1));
    QVERIFY(asked.front() == print::Density::Generous);
}

QTEST_GUILESS_MAIN(GuideArrangementTest)
#include "tst_guidearrangement.moc"
