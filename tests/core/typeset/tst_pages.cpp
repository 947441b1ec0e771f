// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/typeset/painted.h"
#include "tests/core/typeset/samples.h"

#include <QTest>

using namespace rosette::typeset;
using namespace rosette::typeset::samples;
using painted::count;
using painted::pageOf;
using painted::pageText;

namespace {

Block line(const QString &text)
{
    return {.content = Paragraph{plain(text), {.size = 10, .leading = 20}}};
}

/// Blocks of one line each, 20 points high: "line 0", "line 1" ...
Blocks lines(int count)
{
    Blocks blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back(line(QStringLiteral("line %1").arg(i)));
    return blocks;
}

/// Ten lines of 20 points fit on a page.
Document tenLinePages(Blocks blocks)
{
    Document document = withBody(std::move(blocks));
    document.page = {{300, 240}, {20, 20, 20, 20}, 10};
    return document;
}

Block longParagraph(int words)
{
    return line(QStringLiteral("wordword ").repeated(words));
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreFilledFromTheTop()
    {
        const DisplayList list = lay(tenLinePages(lines(25))).displayList;
        QCOMPARE(list.pages.size(), std::size_t(3));
        QCOMPARE(pageOf(list, QStringLiteral("line 9|")), std::size_t(0));
        QCOMPARE(pageOf(list, QStringLiteral("line 10|")), std::size_t(1));
        QCOMPARE(pageOf(list, QStringLiteral("line 24|")), std::size_t(2));
    }

    void anEmptyDocumentHasOnePage() { QCOMPARE(lay(empty()).displayList.pages.size(), std::size_t(1)); }

    void aSectionIsKeptTogether()
    {
        Blocks blocks = lines(7);
        blocks.push_back(
            {.content = Section{.blocks = {line(QStringLiteral("first")), line(QStringLiteral("second")),
                                    line(QStringLiteral("third")), line(QStringLiteral("fourth"))},
                 .keepTogether = true}});
        const DisplayList list = lay(tenLinePages(blocks)).displayList;
        QCOMPARE(pageOf(list, QStringLiteral("first|")), std::size_t(1));
        QCOMPARE(pageOf(list, QStringLiteral("fourth|")), std::size_t(1));
    }

    void aSectionTallerThanAPageIsNot()
    {
        const Section section{.blocks = lines(14), .keepTogether = true};
        const Layout layout = lay(tenLinePages({{.content = section}}));
        QCOMPARE(layout.displayList.pages.size(), std::size_t(2));
        QCOMPARE(layout.problems, std::vector<Problem>{});
    }

    void aHeadingStaysWithWhatFollows()
    {
        Blocks blocks = lines(9);
        blocks.push_back(
            {.content = Heading{1, plain(QStringLiteral("Title")), {.size = 10, .leading = 20}}});
        blocks.push_back(longParagraph(20));
        const DisplayList list = lay(tenLinePages(blocks)).displayList;
        QCOMPARE(pageOf(list, QStringLiteral("Title")), std::size_t(1));
    }

    void keptBlocksMoveAsAChain()
    {
        Blocks blocks = lines(8);
        for (const auto *text : {"a", "b", "c"}) {
            blocks.push_back(line(QLatin1String(text)));
            blocks.back().keepWithNext = true;
        }
        blocks.push_back(line(QStringLiteral("d")));
        const DisplayList list = lay(tenLinePages(blocks)).displayList;
        QCOMPARE(pageOf(list, QStringLiteral("a|")), std::size_t(1));
        QCOMPARE(pageOf(list, QStringLiteral("d|")), std::size_t(1));
    }

    void noLineOfAParagraphStandsAlone_data()
    {
        QTest::addColumn<int>("linesBefore");
        QTest::addColumn<int>("linesOnFirstPage");
        QTest::newRow("room for one: the paragraph moves") << 9 << 0;
        QTest::newRow("room for two: two stay") << 8 << 2;
        QTest::newRow("room for three: two stay, so that two follow") << 7 << 2;
        QTest::newRow("room for four: it fits") << 6 << 4;
    }

    void noLineOfAParagraphStandsAlone()
    {
        QFETCH(int, linesBefore);
        QFETCH(int, linesOnFirstPage);
        Blocks blocks = lines(linesBefore);
        blocks.push_back(line(QStringLiteral("p1\np2\np3\np4")));
        const QString first = pageText(lay(tenLinePages(blocks)).displayList, 0);
        QCOMPARE(first.count(u'p'), linesOnFirstPage);
    }

    void spaceBetweenBlocksIsTheLarger()
    {
        Blocks blocks = lines(2);
        blocks[0].spaceAfter = 12;
        blocks[1].spaceBefore = 5;
        const DisplayList list = lay(tenLinePages(blocks)).displayList;
        QCOMPARE(painted::baselineOf(list, QStringLiteral("line 1")) -
                     painted::baselineOf(list, QStringLiteral("line 0")),
            32.0);
    }

    void spaceAtTheTopOfAPageIsDropped()
    {
        Blocks blocks = lines(11);
        blocks[10].spaceBefore = 15;
        const DisplayList list = lay(tenLinePages(blocks)).displayList;
        QCOMPARE(painted::baselineOf(list, QStringLiteral("line 10")),
            painted::baselineOf(list, QStringLiteral("line 0")));
    }

    void aPageBreakStartsANewPageOnce()
    {
        Blocks blocks = {{.content = PageBreak{}}, line(QStringLiteral("a")), {.content = PageBreak{}},
            {.content = PageBreak{}}, line(QStringLiteral("b"))};
        const DisplayList list = lay(tenLinePages(blocks)).displayList;
        QCOMPARE(list.pages.size(), std::size_t(2));
        QCOMPARE(pageOf(list, QStringLiteral("b|")), std::size_t(1));
    }

    void theFooterKnowsTheNumberOfPages()
    {
        Document document = tenLinePages(lines(30));
        document.page.margins.bottom = 60;
        document.footer.lines = {plain(QStringLiteral("Imprint"))};
        document.footer.pageNumber = QStringLiteral("%1 of %2");
        const DisplayList list = lay(document).displayList;
        QCOMPARE(list.pages.size(), std::size_t(4));
        QCOMPARE(pageText(list, 0, true), QStringLiteral("Imprint|1 of 4|"));
        QCOMPARE(pageText(list, 3, true), QStringLiteral("Imprint|4 of 4|"));
    }

    void theTextNeverRunsIntoTheFooter()
    {
        Document document = tenLinePages(lines(30));
        document.footer.lines = std::vector<InlineText>(4, plain(QStringLiteral("Imprint")));
        document.footer.style = {.size = 8, .leading = 20};
        const DisplayList list = lay(document).displayList;
        const double footer = painted::baselineOf(list, QStringLiteral("Imprint"));
        for (const Operation &operation : list.pages[0].operations) {
            const auto *run = std::get_if<GlyphRun>(&operation.paint);
            QVERIFY(operation.artifact != Artifact::None || run->origin.y < footer - 10);
        }
    }

    void aTableRepeatsItsHeadAsAnArtifact()
    {
        const DisplayList list = lay(withBody({table(60)})).displayList;
        QVERIFY(list.pages.size() >= 3);
        QVERIFY(pageText(list, 0).contains(QStringLiteral("Preference")));
        for (std::size_t page = 1; page < list.pages.size(); ++page) {
            QVERIFY(!pageText(list, page).contains(QStringLiteral("Preference")));
            QVERIFY(pageText(list, page, true).contains(QStringLiteral("Preference")));
        }
        QCOMPARE(count(list, Role::CellRow), std::size_t(61));
        QCOMPARE(count(list, Role::HeaderCell), std::size_t(4 + 60));
        QCOMPARE(count(list, Role::TableHead), std::size_t(1));
    }

    void everyRowHasACellForEachColumn()
    {
        Table table;
        table.columns = std::vector<ColumnWidth>(3);
        table.body = {{}, {{plain(QStringLiteral("one"))}}, TableRow(5)};
        const DisplayList list = lay(withBody({{.content = table}})).displayList;
        QCOMPARE(count(list, Role::DataCell), std::size_t(9));
    }

    void aRowTallerThanAPageGoesOnColumnByColumn()
    {
        const Row row{.columns = {{.blocks = lines(14)}, {.blocks = {line(QStringLiteral("beside"))}}}};
        Blocks blocks = {{.content = row}, line(QStringLiteral("below"))};
        const Layout layout = lay(tenLinePages(blocks));
        QCOMPARE(pageOf(layout.displayList, QStringLiteral("beside|")), std::size_t(0));
        QCOMPARE(pageOf(layout.displayList, QStringLiteral("line 13|")), std::size_t(1));
        QCOMPARE(pageOf(layout.displayList, QStringLiteral("below|")), std::size_t(1));
    }

    void columnsAreReadInTheirOwnOrder()
    {
        const Row row{.columns = {{.blocks = {line(QStringLiteral("photo"))}, .readingOrder = 2},
                          {.blocks = {line(QStringLiteral("name"))}, .readingOrder = 1}}};
        const DisplayList list = lay(withBody({{.content = row}})).displayList;
        QCOMPARE(pageText(list, 0), QStringLiteral("name|photo|"));
    }

    void aSeparatorVanishesAtTheTopOfAPage()
    {
        const auto rules = [](const DisplayList &list, std::size_t page) {
            return std::count_if(list.pages[page].operations.begin(), list.pages[page].operations.end(),
                [](const Operation &operation) {
                    return std::holds_alternative<PlacedPath>(operation.paint);
                });
        };
        Blocks blocks = lines(10);
        blocks.push_back({.content = Rule{.isSeparator = true}, .keepWithNext = true});
        blocks.push_back(line(QStringLiteral("next")));
        QCOMPARE(rules(lay(tenLinePages(blocks)).displayList, 1), 0);
        blocks[10].content = Rule{};
        QCOMPARE(rules(lay(tenLinePages(blocks)).displayList, 1), 1);
    }

    void runsBecomeLinksAndSpans()
    {
        const InlineText text = {InlineRun{.text = QStringLiteral("See ")},
            InlineRun{.text = QStringLiteral("the page"), .link = QStringLiteral("https://example.org")},
            InlineRun{.text = QStringLiteral(" neu'r "), .language = QStringLiteral("cy")},
            InlineRun{.text = QStringLiteral("end"), .language = QStringLiteral("en-GB")}};
        const DisplayList list = lay(withBody({{.content = Paragraph{text, body()}}})).displayList;
        QCOMPARE(count(list, Role::Link), std::size_t(1));
        QCOMPARE(count(list, Role::Span), std::size_t(1));
        QCOMPARE(list.pages[0].links.size(), std::size_t(1));
        QCOMPARE(list.pages[0].links[0].description, QStringLiteral("the page"));
        const auto span = std::find_if(list.structure.begin(), list.structure.end(),
            [](const StructureNode &node) { return node.role == Role::Span; });
        QCOMPARE(span->language, QStringLiteral("cy"));
    }

    void aLinkOverTwoLinesIsOneElementWithTwoAreas()
    {
        const InlineText text = {InlineRun{.text = QStringLiteral("linked words ").repeated(12),
            .link = QStringLiteral("https://example.org")}};
        const DisplayList list = lay(withBody({{.content = Paragraph{text, body()}}})).displayList;
        QCOMPARE(count(list, Role::Link), std::size_t(1));
        QCOMPARE(list.pages[0].links.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
