// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/fontset.h"
#include "core/typeset/fontsubset.h"
#include "core/typeset/shapingcache.h"
#include "core/typeset/typesetter.h"

#include <QFile>
#include <QTimeZone>

/// Documents for tests: invented people and places, and everything that the typesetter can do.
namespace rosette::typeset::samples {

inline constexpr Colour ink = Colour::fromHex(0x231C20);
inline constexpr Colour quiet = Colour::fromHex(0x574D53);
inline constexpr Colour accent = Colour::fromHex(0xAD1E5A);
inline constexpr Colour tint = Colour::fromHex(0xFBE9F0);
inline constexpr Colour hairline = Colour::fromHex(0xE4DFDC);

inline TextStyle body()
{
    return {.size = 10.5, .colour = ink, .leading = 14.5};
}

inline TextStyle bold(double size, double leading, Colour colour = ink)
{
    return {.size = size, .weight = 700, .colour = colour, .leading = leading};
}

inline Block paragraph(const QString &text, const TextStyle &style = body())
{
    return {.content = Paragraph{plain(text), style}, .spaceAfter = 6};
}

inline Block heading(int level, const QString &text)
{
    const double size = level == 1 ? 27 : level == 2 ? 16 : 13;
    TextStyle style = bold(size, size * 1.2);
    style.balance = true;
    return {.content = Heading{level, plain(text), style}, .spaceBefore = 18, .spaceAfter = 5};
}

inline QByteArray portraitBytes(int number)
{
    QFile file(QStringLiteral(ROSETTE_SOURCE_DIR "/tests/core/typeset/data/portrait-%1.jpg").arg(number));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Number 1, 2 or 3.
inline Image portrait(int number)
{
    static const std::vector<Image> images = {*Image::fromJpeg(portraitBytes(1)),
        *Image::fromJpeg(portraitBytes(2)), *Image::fromJpeg(portraitBytes(3))};
    return images[static_cast<std::size_t>(number - 1)];
}

inline VectorDrawing rosetteMark()
{
    VectorDrawing mark;
    Path ribbons;
    ribbons.moveTo({7, 13}).lineTo({5, 23}).lineTo({9, 20.5}).lineTo({12, 23.5}).lineTo({15, 20.5});
    ribbons.lineTo({19, 23}).lineTo({17, 13}).close();
    mark.paths.push_back({.path = ribbons, .fill = Colour::fromHex(0xD46A96)});
    mark.paths.push_back({.path = Path::circle({12, 9}, 8.5), .fill = accent});
    mark.paths.push_back(
        {.path = Path::circle({12, 9}, 4), .stroke = Colour::fromHex(0xFFFFFF), .strokeWidth = 1.6});
    return mark;
}

inline ModuleMatrix matrix(int side = 25)
{
    ModuleMatrix result;
    result.side = side;
    for (int i = 0; i < side * side; ++i)
        result.dark.push_back((i * i + i / side) % 3 == 0);
    return result;
}

inline Block letterhead()
{
    const Block logo{
        .content =
            Figure{.picture = rosetteMark(), .size = {24, 26}, .alternative = QStringLiteral("Fairfield")}};
    const Block chip{
        .content = Box{.blocks = {paragraph(QStringLiteral("Draft, not for release"),
                           {.size = 8.5, .weight = 700, .colour = Colour::fromHex(0x7C5200), .leading = 11})},
            .fill = Colour::fromHex(0xFBF0D4),
            .radius = 3,
            .padding = {2, 6, 2, 6},
            .shrinkToFit = true,
            .alignment = Alignment::End}};
    return {.content = Row{.columns = {{.blocks = {logo}, .width = ColumnWidth::fixed(24)},
                               {.blocks = {paragraph(QStringLiteral("Fairfield"), bold(14, 18))},
                                   .alignment = VerticalAlignment::Middle},
                               {.blocks = {chip},
                                   .width = ColumnWidth::content(),
                                   .alignment = VerticalAlignment::Middle}},
                .gap = 8},
        .spaceAfter = 14};
}

inline Column date(const QString &label, const QString &value, Colour colour = ink)
{
    const TextStyle small{.size = 8.5, .colour = quiet, .leading = 12};
    return {.blocks = {{.content = Paragraph{plain(label), small}, .spaceAfter = 1},
                {.content = Paragraph{plain(value), bold(10.5, 14, colour)}}},
        .width = ColumnWidth::content()};
}

inline Block dates()
{
    const Row row{
        .columns = {date(QStringLiteral("Ballot papers go out"), QStringLiteral("Monday 19 October")),
            date(QStringLiteral("Vote by 12 noon on"), QStringLiteral("Thursday 12 November"), accent),
            date(QStringLiteral("No ballot e-mail? Ask again by"), QStringLiteral("Thursday 5 November"))},
        .gap = 28,
        .meaning = RowMeaning::List};
    return {
        .content = Box{.blocks = {{.content = row}}, .fill = tint, .radius = 7, .padding = {9, 12, 10, 12}},
        .spaceAfter = 16};
}

inline Block rule()
{
    return {.content = Rule{hairline, 0.75, true}, .spaceAfter = 12, .keepWithNext = true};
}

struct Person
{
    QString name;
    QString kind;
    QString statement;
    QString pledges;
};

inline Person personAt(int index)
{
    const std::vector<Person> people = {
        {QStringLiteral("Gareth Penhallow"), QStringLiteral("Our candidate"),
            QStringLiteral("Bus driver, branch secretary and school governor from Calder Vale. Gareth wants "
                           "an executive "
                           "that publishes what it decides, and why."),
            QStringLiteral("Open minutes. Pay restored. Every home warm by 2034.")},
        {QStringLiteral("Bryony Tate"), QStringLiteral("Joint candidate with Union Line"),
            QStringLiteral(
                "A care worker and steward. Bryony built a branch from nine members to two hundred, and has "
                "listened to most of them."),
            QStringLiteral("Fair pay in care. One member, one say. Sectoral bargaining.")},
        {QStringLiteral("Tom Ashdown"), QStringLiteral("Supported"),
            QStringLiteral("A teacher who has chaired policy days in three regions. Tom speaks for close "
                           "ties with Europe "
                           "and for argument without rancour."),
            QStringLiteral("Single market access. Open debate. Council budgets freed.")},
    };
    return people[static_cast<std::size_t>(index) % people.size()];
}

inline Block card(int index)
{
    const Person person = personAt(index);
    const InlineText pledges = {InlineRun{.text = QStringLiteral("Pledges "), .weight = 700, .colour = ink},
        InlineRun{.text = person.pledges}};
    const Column number{.blocks = {paragraph(QString::number(index + 1), bold(29, 29, accent))},
        .width = ColumnWidth::fixed(34)};
    const Figure photo{.picture = portrait(index % 3 + 1),
        .size = {72, 86},
        .alternative = QStringLiteral("Portrait of %1").arg(person.name),
        .cornerRadius = 5};
    const Column text{
        .blocks = {{.content = Heading{2, plain(person.name), bold(15, 18)}, .spaceAfter = 1},
            {.content = Paragraph{plain(person.kind),
                 {.size = 9.5, .weight = 600, .colour = accent, .leading = 13}},
                .spaceAfter = 4},
            {.content = Paragraph{plain(person.statement), {.size = 10, .colour = ink, .leading = 13.5}},
                .spaceAfter = 3},
            {.content = Paragraph{pledges, {.size = 9.5, .colour = quiet, .leading = 13}}}}};
    const Row row{
        .columns = {number,
            {.blocks = {{.content = photo}}, .width = ColumnWidth::fixed(72), .readingOrder = 2}, text},
        .gap = 14};
    return {.content = Section{.blocks = {{.content = row}}, .keepTogether = true}, .spaceAfter = 14};
}

inline Block table(int rows)
{
    Table table;
    table.columns = {
        ColumnWidth::content(), ColumnWidth::share(2), ColumnWidth::content(), ColumnWidth::share(3)};
    const TextStyle head{.size = 9.5, .weight = 700, .colour = Colour::fromHex(0xFFFFFF), .leading = 12};
    TextStyle figure = body();
    figure.tabularFigures = true;
    figure.alignment = Alignment::End;
    TextStyle headFigure = head;
    headFigure.alignment = Alignment::End;
    table.header = {
        {{plain(QStringLiteral("Preference")), headFigure}, {plain(QStringLiteral("Candidate")), head},
            {plain(QStringLiteral("Branches")), headFigure}, {plain(QStringLiteral("Why")), head}}};
    for (int i = 0; i < rows; ++i) {
        table.body.push_back({{plain(QString::number(i + 1)), figure},
            {.text = plain(personAt(i).name), .style = bold(10.5, 14.5), .isRowHeader = true},
            {plain(QString::number(7 * i + 3)), figure}, {plain(personAt(i).pledges), body()}});
    }
    table.headerFill = ink;
    table.headerRadius = 3;
    table.stripeFill = Colour::fromHex(0xF7F4F2);
    table.ruleColour = hairline;
    return {.content = table, .spaceAfter = 14};
}

inline Block list(ListMarker marker = ListMarker::Bullet)
{
    const QString first =
        QStringLiteral("Write 1 beside the name that you like best, then 2, 3 and as many as you like. "
                       "Your later numbers never count against your earlier ones.");
    return {.content =
                List{.items = {{paragraph(first)}, {paragraph(QStringLiteral("Do not write a cross."))},
                         {paragraph(
                             QStringLiteral("Seal the envelope, and post it so that it arrives in time."))}},
                    .marker = marker,
                    .markerStyle = body()},
        .spaceAfter = 12};
}

inline Block more(const QString &uri)
{
    const InlineText text = {InlineRun{.text = QStringLiteral("Read the statements in full at ")},
        InlineRun{.text = QStringLiteral("the page of the election"),
            .colour = Colour::fromHex(0x0B5394),
            .link = uri},
        InlineRun{.text = QStringLiteral(", or in Welsh: ")},
        InlineRun{.text = QStringLiteral("Darllenwch y datganiadau yn Gymraeg."),
            .italic = true,
            .language = QStringLiteral("cy")}};
    const Figure code{.picture = matrix(),
        .size = {72, 72},
        .alternative = QStringLiteral("QR code that leads to the page")};
    return {
        .content = Row{.columns = {{.blocks = {{.content = code}}, .width = ColumnWidth::fixed(72)},
                           {.blocks = {{.content = Paragraph{text, body()}, .spaceAfter = 6},
                                {.content = Paragraph{plain(QStringLiteral(
                                                          "Głosuj do 12 listopada. Każdy głos się liczy.")),
                                     body()},
                                    .language = QStringLiteral("pl")}},
                               .alignment = VerticalAlignment::Middle}},
            .gap = 16},
        .spaceAfter = 14};
}

inline Document empty(const QString &title = QStringLiteral("A document"))
{
    Document document{.title = title, .body = {}};
    document.author = QStringLiteral("Fairfield");
    document.created = QDateTime(QDate(2026, 10, 7), QTime(9, 30), QTimeZone::utc());
    return document;
}

inline Document withBody(Blocks blocks)
{
    Document document = empty();
    document.body = std::move(blocks);
    return document;
}

/// Two pages: letterhead, title, dates, six cards, a list, a table, a code, links and languages, a footer.
inline Document guide(int variant = 0)
{
    Document document = empty(QStringLiteral("Your ballot for the NEC, CLP section"));
    document.subject = QStringLiteral("How to vote, and for whom");
    document.identifier = QStringLiteral("urn:rosette:guide:%1").arg(variant);
    const QString member =
        variant == 0 ? QString() : QStringLiteral(" This copy is for branch %1.").arg(variant);
    Blocks &blocks = document.body;
    blocks = {letterhead(), heading(1, document.title),
        paragraph(
            QStringLiteral(
                "Number the candidates in order: 1 for your first choice, then 2, 3 and as many as you like. "
                "You have one vote, and your numbers decide where it goes.") +
            member),
        dates()};
    for (int i = 0; i < 6; ++i) {
        blocks.push_back(rule());
        blocks.push_back(card(i));
    }
    blocks.push_back(heading(2, QStringLiteral("How to fill in your ballot")));
    blocks.push_back(list(ListMarker::Decimal));
    blocks.push_back(table(4));
    blocks.push_back(more(QStringLiteral("https://fairfield.example/nec?ref=(pdf)&lang=en")));
    document.footer.lines = {
        plain(QStringLiteral(
            "Promoted by A. Fox on behalf of Fairfield, both at 12 Weir Street, Calder Vale CV1 2AA.")),
        plain(QStringLiteral("Support list 1. Fingerprint 9f3c 51ae 07d2."))};
    document.footer.pageNumber = QStringLiteral("%1 of %2");
    document.footer.style = {.size = 8, .colour = quiet, .leading = 11};
    document.footer.ruleColour = hairline;
    return document;
}

/// Many pages, many scripts, hard words; everything in it has a glyph.
inline Document stress()
{
    Document document = guide();
    Blocks &blocks = document.body;
    for (int i = 6; i < 13; ++i) {
        blocks.push_back(rule());
        blocks.push_back(card(i));
    }
    blocks.push_back(heading(2, QStringLiteral("Every preference")));
    blocks.push_back(table(34));
    blocks.push_back(heading(3, QStringLiteral("Names and languages")));
    blocks.push_back(list());
    for (const auto *text :
        {u"Sia\u0302n Ffoulkes o Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, "
         u"\u0174yn a'r T\u0177, affine office",
            u"\u0395\u03BB\u03AD\u03BD\u03B7 \u039A\u03B1\u03C1\u03B1\u03B3\u03B9\u03AC\u03BD\u03BD\u03B7, "
            u"\u0421\u0432\u0456\u0442\u043B\u0430\u043D\u0430 \u0411\u0435\u043B\u0430\u044F, Nguy\u1EC5n "
            u"Th\u1ECB H\u1ED3ng",
            u"Tick \u2713 and arrow \u2192, no\u2011break, 12\u202Fnoon, \u201Cquoted\u201D \u2013 "
            u"done\u2026"})
        blocks.push_back(paragraph(QString::fromUtf16(text)));
    const std::pair<const char *, const char16_t *> languages[] = {
        {"ur", u"\u0627\u067E\u0646\u06CC \u067E\u0633\u0646\u062F \u06A9\u06D2 "
               u"\u0627\u0645\u06CC\u062F\u0648\u0627\u0631 \u06A9\u06D2 "
               u"\u0633\u0627\u0645\u0646\u06D2 1 \u0644\u06A9\u06BE\u06CC\u06BA\u06D4 \u0641\u0648\u0646: "
               u"\u2068"
               u"01632 960 125\u2069 (Fairfield)\u06D4"},
        {"bn", u"\u0986\u09AA\u09A8\u09BE\u09B0 \u09AA\u099B\u09A8\u09CD\u09A6\u09C7\u09B0 "
               u"\u09AA\u09CD\u09B0\u09BE\u09B0\u09CD\u09A5\u09C0\u09B0 \u09AA\u09BE\u09B6\u09C7 1 "
               u"\u09B2\u09BF\u0996\u09C1\u09A8\u0964"},
        {"pa", u"\u0A06\u0A2A\u0A23\u0A40 \u0A2A\u0A38\u0A70\u0A26 \u0A26\u0A47 "
               u"\u0A09\u0A2E\u0A40\u0A26\u0A35\u0A3E\u0A30 \u0A26\u0A47 "
               u"\u0A38\u0A3E\u0A39\u0A2E\u0A23\u0A47 1 \u0A32\u0A3F\u0A16\u0A4B\u0964"}};
    for (const auto &[language, text] : languages) {
        Block block = paragraph(QString::fromUtf16(text), {.size = 11, .colour = ink, .leading = 18});
        block.language = QLatin1String(language);
        blocks.push_back(block);
    }
    return document;
}

/// What people paste: control characters, emoji, broken surrogates, direction tricks, markup.
inline Document hostile()
{
    const QString nasty =
        QString::fromUtf16(u"Bell\u0007 nul\u0001 zero\u200Bwidth \u202Eoverride\u202C <b>&amp;</b> (paren) "
                           u"\\slash \U0001F600 \uFEFF\uFFFE soft\u00ADhyphen") +
        QChar(0xD800) + QStringLiteral(" end\r\nnext\ttab\u2028line");
    Document document = empty(nasty);
    document.author = nasty;
    document.subject = nasty;
    document.identifier = nasty;
    document.body = {{.content = Heading{1, plain(nasty), bold(20, 24)}}, paragraph(nasty),
        {.content = Figure{.picture = matrix(), .size = {50, 50}, .alternative = nasty}},
        {.content = Paragraph{{InlineRun{.text = nasty,
                                  .link = QStringLiteral("https://example.org/a(b)\\c d\u00E9?x=\u20AC") +
                                          nasty}},
             body()}},
        paragraph(QString(58, u'x')), paragraph(QString(2000, u'W'))};
    document.footer.lines = {plain(nasty)};
    document.footer.pageNumber = QStringLiteral("%1/%2");
    return document;
}

inline Layout lay(const Document &document)
{
    ShapingCache cache;
    return layOut(document, FontSet::bundled(), cache);
}

inline QByteArray pdf(const Document &document)
{
    SubsetCache cache;
    return writePdf(lay(document).displayList, cache);
}

} // namespace rosette::typeset::samples
