// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordmeasures.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace rosette;

namespace {
const QString sentence = QStringLiteral("A motion asks the committee whether to support an application.");
}

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { Theme::instance().setTextScale(1); }

    void aLabelIsAsHighAsItsLinesAre()
    {
        const TextLabel label(TextStyle::Reading, Role::Text, sentence);
        QCOMPARE(label.heightForWidth(2000), 25);
        QCOMPARE(label.heightForWidth(label.sizeHint().width()), 25);
        QCOMPARE(label.heightForWidth(label.sizeHint().width() / 2 + 40), 50);
        QVERIFY(label.heightForWidth(label.minimumSizeHint().width()) > 100);
    }

    void aLabelGrowsWithTheText()
    {
        const TextLabel label(TextStyle::Body, Role::Text, sentence);
        const int width = label.sizeHint().width();
        Theme::instance().setTextScale(2);
        QCOMPARE(label.heightForWidth(4000), 40);
        QVERIFY(label.sizeHint().width() > width * 1.6 || label.sizeHint().width() == scaled(680));
    }

    void nothingIsSaidToFitThatDoesNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCounted");
        QTest::newRow("a name") << QStringLiteral("Wavy VAWATO-Tjäder, Łukasz fiffl") << true;
        QTest::newRow("narrow") << QStringLiteral("illi.il,l:i;l'I|il") << true;
        QTest::newRow("digits") << QStringLiteral("11,177.47 to 4 (71 %)") << true;
        QTest::newRow("two lines") << QStringLiteral("One\nTwo") << false;
        QTest::newRow("Arabic") << QString::fromUtf8("لجنة") << false;
        QTest::newRow("an accent of its own") << QString::fromUtf8("Zoe\u0308") << false;
    }

    void nothingIsSaidToFitThatDoesNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, isCounted);
        for (const qreal scale : {1.0, 1.15, 2.0})
            for (int style = 0; style < textStyleCount; ++style)
                for (const qsizetype lead : {qsizetype(0), text.size()}) {
                    Theme::instance().setTextScale(scale);
                    const Words words{text, static_cast<TextStyle>(style), Qt::AlignLeft, lead, true};
                    const int bound = widthUnder(text, words.style, lead > 0);
                    QVERIFY2(bound >= widthOfWords(words) - 1, qPrintable(QString::number(style)));
                    QCOMPARE(surelyFits(words, 4000), isCounted);
                    QVERIFY(!surelyFits(words, widthOfWords(words) - 2));
                }
    }

    void aMeasureIsTakenOnceAtEachWidth()
    {
        const Words words{sentence + u'!', TextStyle::Body};
        int taken = 0;
        const auto take = [&taken] { return ++taken * 10; };
        QCOMPARE(keptMeasure(words, WordMeasure::Height, 100, take), 10);
        QCOMPARE(keptMeasure(words, WordMeasure::Height, 100, take), 10);
        QCOMPARE(keptMeasure(words, WordMeasure::Height, 101, take), 20);
        QCOMPARE(keptMeasure(words, WordMeasure::WidestWord, 0, take), 30);
        Words bold = words;
        bold.leadLength = 3;
        QCOMPARE(keptMeasure(bold, WordMeasure::Height, 100, take), 40);
        Words larger = words;
        larger.style = TextStyle::Title;
        QCOMPARE(keptMeasure(larger, WordMeasure::Height, 100, take), 50);
        Theme::instance().setTextScale(1.5);
        QCOMPARE(keptMeasure(words, WordMeasure::Height, 100, take), 60);
    }

    void aBoundedLabelGetsNoWider()
    {
        TextLabel label(TextStyle::Reading, Role::Text, sentence);
        label.setWidest(200);
        QCOMPARE(label.maximumWidth(), 200);
        QVERIFY(label.sizeHint().width() <= 200);
        QVERIFY(label.sizeHint().height() >= 50);
    }

    void aSingleLineAsksForItsWholeWidth()
    {
        TextLabel label(TextStyle::Small, Role::Text2, QStringLiteral("closes Sunday, 6 pm"));
        label.setWraps(false);
        QCOMPARE(label.minimumSizeHint(), label.sizeHint());
        QCOMPARE(label.sizeHint().height(), 19);
    }

    void markupIsShownAsWritten()
    {
        TextLabel label(TextStyle::Body, Role::Text, QStringLiteral("<b>5 & 6</b>"));
        QCOMPARE(label.text(), QStringLiteral("<b>5 & 6</b>"));
        QCOMPARE(nameOf(label), QStringLiteral("<b>5 & 6</b>"));
        label.setSelectable(true);
        QCOMPARE(label.text(), QStringLiteral("<b>5 & 6</b>"));
        QCOMPARE(nameOf(label), QStringLiteral("<b>5 & 6</b>"));
    }

    void aSentenceIsReadAsOne()
    {
        TextLabel label;
        label.setSentence(QStringLiteral("15 seats"), QStringLiteral("go on the roll."));
        QCOMPARE(nameOf(label), QStringLiteral("15 seats go on the roll."));
        label.setText(QStringLiteral("Other"));
        QCOMPARE(nameOf(label), QStringLiteral("Other"));
    }

    void titlesAreHeadingsToScreenReaders()
    {
        TextLabel title(TextStyle::Title, Role::Text, QStringLiteral("Desk"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&title);
        QCOMPARE(accessible->role(), QAccessible::Heading);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Desk"));
        TextLabel body(QStringLiteral("Words"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&body)->role(), QAccessible::StaticText);
    }

    void aChipIsItsWordsAndWrapsWhenItMust()
    {
        Chip chip(Icon::Meets, QStringLiteral("Preference applies: longstanding member"), Tone::Ok);
        QCOMPARE(chip.sizeHint().height(), 22);
        QCOMPARE(chip.heightForWidth(chip.sizeHint().width()), 22);
        QVERIFY(chip.heightForWidth(chip.sizeHint().width() / 2) > 30);
        QCOMPARE(nameOf(chip), QStringLiteral("Preference applies: longstanding member"));
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
    }

private:
    static QString nameOf(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    }
};

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
