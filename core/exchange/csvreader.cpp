// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/base/translate.h"
#include "core/exchange/csvscanner.h"
#include "core/exchange/csvwriter.h"

#include <algorithm>
#include <limits>

namespace rosette {

namespace {

constexpr qsizetype largestText = std::numeric_limits<qint32>::max();
constexpr qsizetype mostColumns = 1000; // more is no table that a person has made
constexpr std::array<char, 3> delimiters{',', ';', '\t'};

Error refusal(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

Error faultSentence(CsvStep step, const CsvScanner &scanner)
{
    const QString message =
        step == CsvStep::TextAfterQuote
            ? Tr::tr("Line %1, character %2: there is text after a closing quotation mark. A quotation mark "
                     "inside a quoted cell must be doubled.")
            : Tr::tr("Line %1, character %2: a quotation mark opens here and is never closed.");
    return refusal(message.arg(scanner.line()).arg(scanner.column()));
}

/// How well a delimiter explains the first records: how many of them have as many cells as the first one, out
/// of how many, and how many cells that is.
struct DelimiterFit
{
    char delimiter = ',';
    int records = 0;
    int alike = 0;
    std::size_t cells = 0;

    bool isBetterThan(const DelimiterFit &other) const
    {
        if ((cells > 1) != (other.cells > 1))
            return cells > 1;
        const int share = alike * other.records;
        const int otherShare = other.alike * records;
        return share != otherShare ? share > otherShare : cells > other.cells;
    }
};

DelimiterFit fitOf(QByteArrayView text, char delimiter)
{
    constexpr int sample = 50;
    CsvScanner scanner(text, delimiter);
    DelimiterFit fit{delimiter};
    std::vector<ScannedCell> cells;
    while (fit.records < sample) {
        cells.clear();
        const CsvStep step = scanner.next(cells);
        if (step != CsvStep::Record) {
            fit.records += step == CsvStep::End ? 0 : 1;
            break;
        }
        if (cells.size() == 1 && cells.front().size == 0)
            continue;
        ++fit.records;
        if (fit.cells == 0)
            fit.cells = cells.size();
        fit.alike += cells.size() == fit.cells ? 1 : 0;
    }
    return fit;
}

char guessedDelimiter(QByteArrayView text)
{
    DelimiterFit best = fitOf(text, delimiters.front());
    for (const char delimiter : delimiters) {
        const DelimiterFit fit = fitOf(text, delimiter);
        if (fit.isBetterThan(best))
            best = fit;
    }
    return best.delimiter;
}

/// Excel's first line `sep=;` names the delimiter and is no record.
std::optional<char> namedDelimiter(QByteArrayView text)
{
    const bool named = text.size() >= 5 &&
                       text.first(4).compare(QByteArrayView("sep="), Qt::CaseInsensitive) == 0 &&
                       (text.size() == 5 || text[5] == '\r' || text[5] == '\n');
    const char delimiter = named ? text[4] : '\0';
    if (!named || delimiter == '"' || delimiter == '\r' || delimiter == '\n')
        return std::nullopt;
    return delimiter;
}

} // namespace

/// Fills a CsvTable from text; its only maker.
class CsvTableBuilder
{
public:
    static Result<CsvTable> build(const DecodedText &text, std::optional<char> delimiter)
    {
        CsvTableBuilder builder(text);
        const Result<void> scanned = builder.scan(delimiter);
        if (!scanned)
            return scanned.error();
        return CsvTable(std::make_shared<const CsvTable::Data>(std::move(builder.m_table)));
    }

private:
    explicit CsvTableBuilder(const DecodedText &text)
    {
        m_table.text = text.utf8;
        m_table.encoding = text.encoding;
        m_table.encodingAssumed = text.assumed;
    }

    Result<void> scan(std::optional<char> delimiter)
    {
        const QByteArrayView text(m_table.text);
        const std::optional<char> named = namedDelimiter(text);
        m_table.delimiter = delimiter ? *delimiter : named ? *named : guessedDelimiter(text);
        CsvScanner scanner(text, m_table.delimiter);
        std::vector<ScannedCell> cells;
        if (named)
            static_cast<void>(scanner.next(cells));
        CsvStep step = CsvStep::Record;
        while (step == CsvStep::Record) {
            cells.clear();
            step = scanner.next(cells);
            if (step == CsvStep::Record)
                addRecord(cells, scanner.line());
        }
        if (step != CsvStep::End)
            return faultSentence(step, scanner);
        if (!m_hasHeader)
            return refusal(Tr::tr("The file holds no line with the names of its columns."));
        if (m_table.header.size() > mostColumns)
            return refusal(Tr::tr("The first line names %1 columns; %2 is the most. Is this a CSV file?")
                               .arg(m_table.header.size())
                               .arg(mostColumns));
        m_table.rows.push_back({static_cast<quint32>(m_table.cells.size()), 0});
        resolveDoubledQuotes();
        return {};
    }

    void addRecord(const std::vector<ScannedCell> &cells, int line)
    {
        const bool blank =
            std::all_of(cells.begin(), cells.end(), [](const ScannedCell &cell) { return cell.size == 0; });
        if (blank) {
            m_table.blankLines.push_back(line);
        } else if (!m_hasHeader) {
            m_hasHeader = true;
            for (const ScannedCell &cell : cells)
                m_table.header += headerText(cell);
        } else {
            m_table.rows.push_back({static_cast<quint32>(m_table.cells.size()), line});
            for (const ScannedCell &cell : cells) {
                if (cell.hasDoubledQuotes)
                    m_doubled.push_back(m_table.cells.size());
                m_table.cells.push_back({static_cast<quint32>(cell.offset), static_cast<quint32>(cell.size)});
            }
        }
    }

    QString headerText(const ScannedCell &cell) const
    {
        QString text = QString::fromUtf8(m_table.text.constData() + cell.offset, cell.size);
        return text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    }

    /// Makes one quote of each doubled one, in place: a cell only ever gets shorter.
    void resolveDoubledQuotes()
    {
        if (m_doubled.empty())
            return;
        char *const text = m_table.text.data();
        for (const std::size_t index : m_doubled) {
            CsvTable::Cell &cell = m_table.cells[index];
            char *const begin = text + cell.offset;
            quint32 kept = 0;
            for (quint32 at = 0; at < cell.size; ++at) {
                begin[kept] = begin[at];
                ++kept;
                if (begin[at] == '"')
                    ++at;
            }
            cell.size = kept;
        }
    }

    CsvTable::Data m_table;
    std::vector<std::size_t> m_doubled; ///< cells that still hold doubled quotes
    bool m_hasHeader = false;
};

CsvTable::CsvTable()
{
    auto nothing = std::make_shared<Data>();
    nothing->rows.push_back({0, 0});
    m_data = std::move(nothing);
}

qsizetype CsvTable::cellCount(qsizetype row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const auto at = static_cast<std::size_t>(row);
    return static_cast<qsizetype>(m_data->rows[at + 1].firstCell - m_data->rows[at].firstCell);
}

QByteArrayView CsvTable::cell(qsizetype row, qsizetype column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const std::size_t first = m_data->rows[static_cast<std::size_t>(row)].firstCell;
    const Cell &cell = m_data->cells[first + static_cast<std::size_t>(column)];
    return QByteArrayView(m_data->text.constData() + cell.offset, static_cast<qsizetype>(cell.size));
}

QString CsvTable::text(qsizetype row, qsizetype column) const
{
    return QString::fromUtf8(cell(row, column));
}

QString CsvTable::rowText(qsizetype row) const
{
    QByteArray text;
    for (qsizetype column = 0; column < cellCount(row); ++column) {
        if (column > 0)
            text += ',';
        text += csvCell(this->text(row, column));
    }
    return QString::fromUtf8(text);
}

QStringList CsvTable::notes() const
{
    QStringList notes;
    if (m_data->encodingAssumed)
        notes += Tr::tr("The file is not UTF-8 and was read as Windows-1252. If names look wrong, save it as "
                        "UTF-8 and import it again.");
    if (m_data->blankLines.size() == 1)
        notes += Tr::tr("Line %1 is blank and was passed over.").arg(m_data->blankLines.front());
    else if (!m_data->blankLines.empty())
        notes += Tr::tr("%n blank lines were passed over, the first of them line %1.", nullptr,
            static_cast<int>(m_data->blankLines.size()))
                     .arg(m_data->blankLines.front());
    return notes;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options)
{
    const Result<DecodedText> text = decodeText(bytes, options.encoding);
    if (!text)
        return text.error();
    if (text->utf8.size() > largestText)
        return refusal(Tr::tr("The file is larger than 2 GB. Import it in parts."));
    return CsvTableBuilder::build(*text, options.delimiter);
}

} // namespace rosette
