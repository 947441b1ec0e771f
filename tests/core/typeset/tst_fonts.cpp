// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontset.h"
#include "core/typeset/fontsubset.h"
#include "core/typeset/shapingcache.h"

#include <QTest>

#include <numeric>

using namespace rosette::typeset;

namespace {

std::shared_ptr<const ShapedText> shape(const QString &text, const ShapingRun &run = {})
{
    ShapingCache cache;
    return cache.shape({.text = text, .runs = {run}, .size = 10}, FontSet::bundled());
}

} // namespace

class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestFaceIsTaken_data()
    {
        QTest::addColumn<int>("weight");
        QTest::addColumn<bool>("italic");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("regular") << 400 << false << QByteArray("Lato-Regular");
        QTest::newRow("light") << 300 << false << QByteArray("Lato-Regular");
        QTest::newRow("semibold") << 600 << false << QByteArray("Lato-Semibold");
        QTest::newRow("bold") << 700 << false << QByteArray("Lato-Bold");
        QTest::newRow("black") << 900 << false << QByteArray("Lato-Bold");
        QTest::newRow("italic") << 400 << true << QByteArray("Lato-Italic");
        QTest::newRow("bold italic") << 700 << true << QByteArray("Lato-Italic");
    }

    void theNearestFaceIsTaken()
    {
        QFETCH(int, weight);
        QFETCH(bool, italic);
        QFETCH(QByteArray, name);
        QCOMPARE(
            QByteArray::fromStdString(FontSet::bundled().textFace(weight, italic).metrics().postScriptName),
            name);
    }

    void everyLanguageOfTheLeafletsHasItsGlyphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QStringLiteral("“It’s £5 – no, €6…” 50% & more");
        QTest::newRow("Welsh") << QStringLiteral("Ŵ ŵ Ŷ ŷ Ẁ ẃ Ÿ â ê î ô û");
        QTest::newRow("Gaelic") << QStringLiteral("Ḃ ḃ Ċ ṡ ṫ à è ì ò ù");
        QTest::newRow("Polish and Romanian") << QStringLiteral("Zażółć gęślą jaźń Ș ș Ț ț ă");
        QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn Thị Hồng");
        QTest::newRow("Greek") << QStringLiteral("Ελένη");
        QTest::newRow("Cyrillic") << QStringLiteral("Світлана");
        QTest::newRow("Urdu") << QStringLiteral("اپنی پسند کے امیدوار");
        QTest::newRow("Bengali") << QStringLiteral("আপনার পছন্দের");
        QTest::newRow("Punjabi") << QStringLiteral("ਆਪਣੀ ਪਸੰਦ");
        QTest::newRow("signs") << QStringLiteral("→ ✓ • · no\u2011break 12\u202Fnoon");
        QTest::newRow("steering characters") << QStringLiteral("a\u200B\u200D\u2060\u2066\u2069\uFE0Fb");
    }

    void everyLanguageOfTheLeafletsHasItsGlyphs()
    {
        QFETCH(QString, text);
        const auto shaped = shape(text);
        QVERIFY(shaped->missing.empty());
        for (const Glyph &glyph : shaped->glyphs)
            QVERIFY(glyph.id != 0);
    }

    void aMissingCharacterIsToldAndReplaced()
    {
        const auto shaped = shape(QStringLiteral("so \U0001F600 happy"));
        QCOMPARE(shaped->missing, (std::vector<std::u16string>{u"\U0001F600"}));
        QCOMPARE(shaped->text, std::u16string(u"so \uFFFD\u2060 happy"));
        for (const Glyph &glyph : shaped->glyphs)
            QVERIFY(glyph.id != 0);
    }

    void runsChangeTheFace()
    {
        ShapingCache cache;
        const auto shaped = cache.shape({.text = QStringLiteral("plain bold"),
                                            .runs = {{.begin = 0}, {.begin = 6, .weight = 700}},
                                            .size = 10},
            FontSet::bundled());
        QCOMPARE(shaped->items.size(), std::size_t(2));
        QCOMPARE(shaped->items[1].begin, std::size_t(6));
        QCOMPARE(shaped->items[1].face, &FontSet::bundled().textFace(700, false));
    }

    void aWarmCacheGivesTheSame()
    {
        ShapingCache cache;
        const ShapingRequest request{.text = QStringLiteral("affine"), .runs = {ShapingRun{}}, .size = 10};
        const auto cold = cache.shape(request, FontSet::bundled());
        ShapingRequest larger = request;
        larger.size = 20;
        QCOMPARE(cache.shape(larger, FontSet::bundled())->positions.back(), cold->positions.back() * 2);
        QCOMPARE(cache.shape(request, FontSet::bundled()), cold);
    }

    void subsetsAreSmallAndTheSameEachTime()
    {
        const Face &face = FontSet::bundled().textFace(400, false);
        std::vector<std::uint32_t> glyphs(40);
        std::iota(glyphs.begin(), glyphs.end(), 30U);
        SubsetCache first;
        SubsetCache second;
        const auto subset = first.subset(face, glyphs);
        QVERIFY(subset->fileLength > 0);
        QVERIFY(subset->file.size() < face.bytes().size() / 20);
        QCOMPARE(subset->newGlyphs.size(), glyphs.size());
        QCOMPARE(second.subset(face, glyphs)->file, subset->file);
        QCOMPARE(second.subset(face, glyphs)->tag, subset->tag);
        QCOMPARE(first.subset(face, glyphs), subset);
        glyphs.pop_back();
        QVERIFY(first.subset(face, glyphs)->tag != subset->tag);
    }
};

QTEST_GUILESS_MAIN(FontsTest)
#include "tst_fonts.moc"
