// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/typeset/samples.h"

#include <QTest>

using namespace rosette::typeset;
using namespace rosette::typeset::samples;

namespace {

std::vector<Problem> problemsOf(Blocks blocks)
{
    return lay(withBody(std::move(blocks))).problems;
}

Block image(double width)
{
    return {.content = Figure{.picture = portrait(1),
                .size = {width, width * 1.2},
                .alternative = QStringLiteral("Ada Fox")},
        .place = QStringLiteral("the photo of Ada Fox")};
}

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodDocumentsHaveNone()
    {
        QCOMPARE(lay(guide()).problems, std::vector<Problem>{});
        QCOMPARE(lay(stress()).problems, std::vector<Problem>{});
    }

    void aMissingGlyphNamesTheCharacterAndThePlace()
    {
        Block block = paragraph(QStringLiteral("So happy \U0001F600!"));
        block.place = QStringLiteral("the statement of Ada Fox");
        const Problem expected{ProblemKind::MissingGlyph, QStringLiteral("\U0001F600"), block.place, 0, 1};
        QCOMPARE(problemsOf({block}), std::vector<Problem>{expected});
        QVERIFY(blocksExport(expected));
    }

    void withoutAPlaceTheFirstWordsNameIt()
    {
        const auto problems = problemsOf({paragraph(QStringLiteral("So happy \U0001F600!"))});
        QVERIFY(problems.front().place.startsWith(QStringLiteral("So happy")));
    }

    void theFooterIsToldOnce()
    {
        Document document = withBody(
            {paragraph(QStringLiteral("a")), {.content = PageBreak{}}, paragraph(QStringLiteral("b"))});
        document.footer.lines = {plain(QStringLiteral("Imprint \U0001F600"))};
        QCOMPARE(lay(document).problems.size(), std::size_t(1));
    }

    void aRepeatedTableHeadIsToldOnce()
    {
        Table table;
        table.columns = {ColumnWidth{}};
        table.header = {{{plain(QStringLiteral("\U0001F600"))}}};
        table.body = std::vector<TableRow>(100, {{plain(QStringLiteral("row"))}});
        QCOMPARE(problemsOf({{.content = table}}).size(), std::size_t(1));
    }

    void aWordThatHadToBeBrokenIsTold()
    {
        const auto problems = problemsOf({paragraph(QStringLiteral("x ") + QString(200, u'w'))});
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].kind, ProblemKind::WideWord);
        QCOMPARE(problems[0].text, QString(200, u'w'));
        QVERIFY(!blocksExport(problems));
    }

    void resolutionIsThatOfThePrintedSize_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("dotsPerInch");
        // The portrait is 420 pixels wide.
        QTest::newRow("2 inches") << 144.0 << 0.0;
        QTest::newRow("just enough") << 151.2 << 0.0;
        QTest::newRow("3 inches") << 216.0 << 140.0;
    }

    void resolutionIsThatOfThePrintedSize()
    {
        QFETCH(double, width);
        QFETCH(double, dotsPerInch);
        const auto problems = problemsOf({image(width)});
        QCOMPARE(problems.size(), std::size_t(dotsPerInch > 0 ? 1 : 0));
        if (dotsPerInch > 0)
            QCOMPARE(problems[0], (Problem{ProblemKind::LowResolution, {},
                                      QStringLiteral("the photo of Ada Fox"), dotsPerInch, 1}));
    }

    void aFigureNeedsATextUnlessItIsDecorative()
    {
        Figure figure{.picture = matrix(), .size = {50, 50}};
        auto problems = problemsOf({{.content = figure}});
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].kind, ProblemKind::MissingAlternative);
        QVERIFY(blocksExport(problems));
        figure.isDecorative = true;
        QVERIFY(problemsOf({{.content = figure}}).empty());
    }

    void aPictureWithNothingToShowIsTold_data()
    {
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<Size>("size");
        ModuleMatrix torn = matrix();
        torn.dark.pop_back();
        VectorDrawing incomplete = rosetteMark();
        incomplete.paths[0].path.points.pop_back();
        QTest::newRow("empty drawing") << Picture(VectorDrawing{}) << Size{10, 10};
        QTest::newRow("path without its points") << Picture(incomplete) << Size{10, 10};
        QTest::newRow("torn matrix") << Picture(torn) << Size{10, 10};
        QTest::newRow("no size") << Picture(matrix()) << Size{0, 10};
    }

    void aPictureWithNothingToShowIsTold()
    {
        QFETCH(Picture, picture);
        QFETCH(Size, size);
        const auto problems = problemsOf(
            {{.content = Figure{.picture = picture, .size = size, .alternative = QStringLiteral("Mark")}}});
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].kind, ProblemKind::UnusableImage);
        QCOMPARE(problems[0].place, QStringLiteral("Mark"));
    }

    void headingsMustNotSkipALevel_data()
    {
        QTest::addColumn<QList<int>>("levels");
        QTest::addColumn<int>("problems");
        QTest::newRow("in order") << QList<int>{1, 2, 3, 2, 3, 1} << 0;
        QTest::newRow("does not begin with 1") << QList<int>{2, 3} << 1;
        QTest::newRow("skips one") << QList<int>{1, 3} << 1;
    }

    void headingsMustNotSkipALevel()
    {
        QFETCH(QList<int>, levels);
        QFETCH(int, problems);
        Blocks blocks;
        for (const int level : levels)
            blocks.push_back(heading(level, QStringLiteral("Heading")));
        QCOMPARE(problemsOf(blocks).size(), std::size_t(problems));
    }

    void whatSticksOutOfThePageIsTold()
    {
        const Figure tall{.picture = matrix(), .size = {50, 900}, .alternative = QStringLiteral("Tower")};
        const auto problems = problemsOf({{.content = tall}});
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].kind, ProblemKind::Overfull);
        const double room = PageSpecification{}.size.height - 42.5 - 70;
        QVERIFY(std::abs(problems[0].amount - (900 - room)) < 0.01);
    }

    void titleAndLanguageAreChecked()
    {
        Document document = empty(QStringLiteral(" \u0007 "));
        document.language = QStringLiteral("English, please");
        const Layout layout = lay(document);
        QCOMPARE(layout.problems.size(), std::size_t(2));
        QCOMPARE(layout.problems[0].kind, ProblemKind::MissingTitle);
        QCOMPARE(layout.problems[1].kind, ProblemKind::UnknownLanguage);
        QCOMPARE(layout.displayList.properties.language, QStringLiteral("und"));
    }

    void wildNumbersAreTamed()
    {
        const double wild = std::numeric_limits<double>::quiet_NaN();
        const double huge = std::numeric_limits<double>::infinity();
        Document document = withBody({paragraph(QStringLiteral("text"), {.size = wild, .leading = -huge}),
            {.content =
                    Row{.columns = {{.blocks = {paragraph(QStringLiteral("a"))},
                                        .width = ColumnWidth::fixed(huge)},
                            {.blocks = {paragraph(QStringLiteral("b"))}, .width = ColumnWidth::share(wild)}},
                        .gap = huge}},
            {.content =
                    Box{.blocks = {paragraph(QStringLiteral("c"))}, .padding = {wild, huge, -huge, wild}}}});
        document.page = {{wild, huge}, {huge, huge, wild, -huge}, wild};
        document.footer.pageNumber = QStringLiteral("%1");
        const QByteArray bytes = pdf(document);
        QVERIFY(!bytes.contains("nan") && !bytes.contains("inf"));
    }
};

QTEST_GUILESS_MAIN(ProblemsTest)
#include "tst_problems.moc"
