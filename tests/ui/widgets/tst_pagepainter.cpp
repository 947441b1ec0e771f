// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pagetext.h"
#include "tests/core/typeset/samples.h"
#include "tests/support/process.h"
#include "ui/widgets/document/documentview.h"
#include "ui/widgets/document/pagepainter.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rosette;
using rosette::test::ProcessResult;
using rosette::test::runProgram;

namespace {

/// Four pixels to the millimetre, so that A4 is a whole number of pixels and both begin at the same one.
constexpr double scale = 4 * 25.4 / 72.0;
/// Both are made larger and then reduced: pdftoppm sets glyphs on whole pixels.
constexpr int reduction = 4;

typeset::Layout sample()
{
    typeset::ShapingCache cache;
    return typeset::layOut(typeset::samples::stress(), typeset::FontSet::bundled(), cache);
}

QImage reduced(const QImage &image)
{
    return image.scaled(image.size() / reduction, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// How far two pictures are apart: the mean difference of a pixel, and the share of pixels that no reader
/// would call the same, each compared with the nearest of its neighbours, so that half a pixel of rounding
/// does not count.
struct Distance
{
    double mean = 0;
    double foreign = 0;
};

int nearest(const QImage &image, int x, int y, int grey)
{
    int best = 255;
    for (int row = std::max(0, y - 1); row <= std::min(image.height() - 1, y + 1); ++row)
        for (int column = std::max(0, x - 1); column <= std::min(image.width() - 1, x + 1); ++column)
            best = std::min(best, std::abs(qGray(image.pixel(column, row)) - grey));
    return best;
}

Distance distance(const QImage &painted, const QImage &printed)
{
    const int width = std::min(painted.width(), printed.width());
    const int height = std::min(painted.height(), printed.height());
    double sum = 0;
    int foreign = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int grey = qGray(painted.pixel(x, y));
            sum += std::abs(grey - qGray(printed.pixel(x, y)));
            if (std::abs(grey - qGray(printed.pixel(x, y))) > 48 && nearest(printed, x, y, grey) > 48)
                ++foreign;
        }
    }
    const double pixels = width * height;
    return {sum / pixels, foreign / pixels};
}

} // namespace

/// What is seen is what is exported.
class TestPagePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaintedPageIsThePrintedOne()
    {
        const typeset::Layout layout = sample();
        typeset::SubsetCache subsets;
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sample.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(typeset::writePdf(layout.displayList, subsets));
        file.close();
        const ProcessResult rendered = runProgram(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QString::number(72 * scale * reduction), QStringLiteral("-png"),
                file.fileName(), folder.filePath(QStringLiteral("page"))});
        QVERIFY2(rendered.exitCode == 0, inWords(rendered).constData());
        PagePainter painter;
        const QStringList pages =
            QDir(folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name);
        QCOMPARE(std::size_t(pages.size()), layout.displayList.pages.size());
        for (std::size_t page = 0; page < layout.displayList.pages.size(); ++page) {
            const QImage painted = reduced(painter.image(layout.displayList, page, scale * reduction));
            // pdftoppm adds a row and a column for what rounding leaves of the page.
            const QImage printed = reduced(QImage(folder.filePath(pages.at(qsizetype(page))))
                                               .copy(QRect({}, painted.size() * reduction)));
            QCOMPARE(painted.size(), printed.size());
            const Distance apart = distance(painted, printed);
            QVERIFY2(
                apart.mean < 2.0, qPrintable(QStringLiteral("page %1: mean %2").arg(page).arg(apart.mean)));
            QVERIFY2(apart.foreign < 0.01,
                qPrintable(QStringLiteral("page %1: foreign %2").arg(page).arg(apart.foreign)));
        }
    }

    void anotherPageIsFarAway()
    {
        const typeset::Layout layout = sample();
        QVERIFY(layout.displayList.pages.size() > 1);
        PagePainter painter;
        const Distance apart = distance(
            painter.image(layout.displayList, 0, scale), painter.image(layout.displayList, 1, scale));
        QVERIFY(apart.foreign > 0.01);
    }

    void aPageThatIsNotThereIsWhite()
    {
        PagePainter painter;
        const QImage image = painter.image(sample().displayList, 99, 0.5);
        QCOMPARE(image.pixel(image.width() / 2, image.height() / 2), qRgb(255, 255, 255));
    }

    void aScreenReaderReadsTheWords()
    {
        DocumentView view(QStringLiteral("Preview"));
        view.setPages(std::make_shared<typeset::DisplayList>(sample().displayList));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Document);
        QVERIFY(accessible->textInterface());
        const QString words =
            accessible->textInterface()->text(0, accessible->textInterface()->characterCount());
        QCOMPARE(words, view.text());
        QVERIFY(words.contains(typeset::pageText(*view.pages(), 0).section(u'\n', 0, 0)));
    }

    void keysZoomAndTurnPages()
    {
        DocumentView view(QStringLiteral("Preview"));
        view.resize(700, 500);
        view.setPages(std::make_shared<typeset::DisplayList>(sample().displayList));
        static_cast<QWidget &>(view).show();
        const double fitting = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom() > fitting);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), fitting);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentPage(), view.pageCount() - 1);
    }
};

QTEST_MAIN(TestPagePainter)

#include "tst_pagepainter.moc"
