// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/glyphoutline.h"
#include "core/typeset/pagetext.h"
#include "tests/core/typeset/samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rosette::typeset;

namespace {

DisplayList setGuide()
{
    ShapingCache cache;
    return layOut(samples::guide(), FontSet::bundled(), cache).displayList;
}

} // namespace

/// What a program needs that shows pages without being a PDF viewer: words and shapes.
class TestPageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenParagraphIsOneLine()
    {
        const QStringList lines = pageText(setGuide(), 0).split(u'\n');
        QVERIFY(lines.contains(QStringLiteral("Your ballot for the NEC, CLP section")));
        QVERIFY(lines.contains(QStringLiteral(
            "Number the candidates in order: 1 for your first choice, then 2, 3 and as many as you like. "
            "You have one vote, and your numbers decide where it goes.")));
    }

    void theTitleComesBeforeTheCards()
    {
        const QString text = pageText(setGuide(), 0);
        QVERIFY(
            text.indexOf(QStringLiteral("Your ballot")) < text.indexOf(QStringLiteral("Gareth Penhallow")));
    }

    void theFooterIsNotRead() { QVERIFY(!pageText(setGuide(), 0).contains(QStringLiteral("Promoted by"))); }

    void eachPageHasItsOwnWords()
    {
        const DisplayList list = setGuide();
        QVERIFY(list.pages.size() > 1);
        QVERIFY(!pageText(list, 0).contains(QStringLiteral("How to fill in your ballot")) ||
                !pageText(list, 1).contains(QStringLiteral("How to fill in your ballot")));
        QCOMPARE(pageText(list, list.pages.size()), QString());
    }

    void aSpaceHasNoOutline()
    {
        const Face &face = FontSet::bundled().textFace(400, false);
        QVERIFY(glyphOutline(face, face.nominalGlyph(U' ')).verbs.empty());
    }

    void anOutlineStandsOnTheBaseline()
    {
        const Face &face = FontSet::bundled().textFace(400, false);
        const Path outline = glyphOutline(face, face.nominalGlyph(U'H'));
        QVERIFY(!outline.points.empty());
        const auto [top, bottom] = std::minmax_element(outline.points.begin(), outline.points.end(),
            [](const Point &one, const Point &other) { return one.y < other.y; });
        QVERIFY(std::abs(bottom->y) < 0.01);
        QVERIFY(std::abs(-top->y - face.metrics().capHeight / 1000) < 0.02);
    }
};

QTEST_GUILESS_MAIN(TestPageText)

#include "tst_pagetext.moc"
