// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/applicationreader.h"

#include "core/base/translate.h"
#include "core/exchange/consentwords.h"
#include "core/exchange/formtimestamp.h"
#include "core/exchange/rowreader.h"

#include <algorithm>

namespace rosette {

namespace {

/// Fields whose words are kept as an answer too, because the field holds less than was written.
constexpr std::array<const char *, 3> fieldsKeptAsAnswers{"organisations", "has-joined", "photo"};

struct ApplicationColumns
{
    explicit ApplicationColumns(const ColumnMapping &mapping);

    int timestamp;
    int email;
    int name;
    int givenName;
    int familyName;
    int statement;
    int summary;
    int asks;
    int hasJoined;
    int longstanding;
    int asksFor;
    int toBeNamed;
    int toUseStatement;
    int toUsePhoto;
    std::vector<int> pledges;
    std::vector<int> organisations;
    std::vector<int> answers;
    QStringList questions; ///< of answers
};

std::vector<int> answerColumns(const ColumnMapping &mapping)
{
    std::vector<bool> isAnswer(static_cast<std::size_t>(mapping.header.size()), true);
    for (const ColumnMapping::Entry &entry : mapping.entries)
        isAnswer[static_cast<std::size_t>(entry.column)] =
            std::any_of(fieldsKeptAsAnswers.begin(), fieldsKeptAsAnswers.end(),
                [&entry](const char *field) { return entry.field == QLatin1String(field); });
    std::vector<int> columns;
    for (std::size_t column = 0; column < isAnswer.size(); ++column)
        if (isAnswer[column])
            columns.push_back(static_cast<int>(column));
    return columns;
}

ApplicationColumns::ApplicationColumns(const ColumnMapping &mapping)
    : timestamp(mapping.columnOf("timestamp")), email(mapping.columnOf("email")),
      name(mapping.columnOf("name")), givenName(mapping.columnOf("given-name")),
      familyName(mapping.columnOf("family-name")), statement(mapping.columnOf("statement")),
      summary(mapping.columnOf("summary")), asks(mapping.columnOf("asks")),
      hasJoined(mapping.columnOf("has-joined")), longstanding(mapping.columnOf("longstanding")),
      asksFor(mapping.columnOf("asks-for")), toBeNamed(mapping.columnOf("consent-named")),
      toUseStatement(mapping.columnOf("consent-statement")), toUsePhoto(mapping.columnOf("consent-photo")),
      pledges(mapping.columnsOf("pledges")), organisations(mapping.columnsOf("organisations")),
      answers(answerColumns(mapping))
{
    for (const int column : answers) {
        const QString question =
            mapping.header.at(column).simplified().normalized(QString::NormalizationForm_C);
        questions += question.isEmpty() ? Tr::tr("Column %1").arg(column + 1) : question;
    }
}

/// Which of day and month comes first in this file: as the rows prove, else as @p asked for. Nothing where it
/// makes no difference.
Result<DayOrder> settledOrder(const CsvTable &table, int column, std::optional<DayOrder> asked)
{
    if (asked || column < 0)
        return asked.value_or(DayOrder::DayFirst);
    std::array<int, 2> provedAt{0, 0};
    int ambiguousAt = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const std::optional<FormTimestamp> timestamp = readFormTimestamp(table.text(row, column));
        if (!timestamp || table.isRagged(row))
            continue;
        if (const std::optional<DayOrder> proven = timestamp->provenOrder())
            provedAt[*proven == DayOrder::DayFirst ? 0 : 1] = table.line(row);
        else if (timestamp->isAmbiguous())
            ambiguousAt = table.line(row);
    }
    if (provedAt[0] > 0 && provedAt[1] > 0)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("The timestamps contradict each other: in line %1 the day comes first, in line %2 the "
                   "month. Correct the file, or say which it is with --day-first or --month-first; the rows "
                   "that do not follow are then refused.")
                .arg(provedAt[0])
                .arg(provedAt[1]),
            {}};
    if (provedAt[0] == 0 && provedAt[1] == 0 && ambiguousAt > 0)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("No timestamp of the file tells the day from the month, such as the one in line %1. Say "
                   "which comes first with --day-first or --month-first.")
                .arg(ambiguousAt),
            {}};
    return provedAt[1] > 0 ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

QDateTime readReceipt(RowReader &reader, int column, DayOrder order)
{
    const QString text = reader.oneLine(column);
    if (column < 0)
        return {};
    const std::optional<FormTimestamp> timestamp = readFormTimestamp(text);
    const QDateTime instant = timestamp ? instantOf(*timestamp, order) : QDateTime();
    if (!instant.isValid())
        reader.refuse(column,
            text.isEmpty() ? Tr::tr("The timestamp is missing.")
                           : Tr::tr("“%1” is not a timestamp of this file's form.").arg(text.left(60)));
    return instant;
}

/// Each line of the cells is one pledge, in its exact wording, given on the day of receipt.
std::vector<Pledge> readPledges(RowReader &reader, const std::vector<int> &columns, const QDateTime &received)
{
    const QDate given = received.isValid() ? civilDateOf(received) : QDate();
    std::vector<Pledge> pledges;
    for (const int column : columns)
        for (const QString &line : reader.severalLines(column).split(u'\n'))
            if (!line.trimmed().isEmpty())
                pledges.push_back({line.trimmed(), given});
    return pledges;
}

std::optional<QStringList> readOrganisations(RowReader &reader, const std::vector<int> &columns)
{
    static const QStringList none{QStringLiteral("none"), QStringLiteral("no"), QStringLiteral("n a"),
        QStringLiteral("na"), QStringLiteral("nil")};
    bool asked = false;
    QStringList names;
    for (const int column : columns) {
        QString cell = reader.severalLines(column);
        asked = asked || !cell.isEmpty();
        for (const QString &part : cell.replace(u'\n', u',').replace(u';', u',').split(u',')) {
            const QString name = part.simplified();
            const QString key = headerKey(name);
            if (!key.isEmpty() && !none.contains(key))
                names += name;
        }
    }
    for (const QString &name : names)
        if (const Result<Name> parsed = Name::parse(name); !parsed)
            reader.refuse(columns.front(), parsed.error().message);
    return asked ? std::optional<QStringList>(names) : std::nullopt;
}

std::optional<EndorsementKind> readAsksFor(RowReader &reader, int column)
{
    const QString text = reader.oneLine(column).toLower();
    if (text.isEmpty())
        return std::nullopt;
    const Result<EndorsementKind> kind = parseKey(endorsementKindKeys, text);
    if (kind)
        return *kind;
    reader.refuse(column, kind.error().message);
    return std::nullopt;
}

/// Reads the rows of one file.
class ApplicationRows
{
public:
    ApplicationRows(const CsvTable &table, const ColumnMapping &mapping, DayOrder order)
        : m_table(table), m_mapping(mapping), m_columns(mapping), m_reader(table), m_order(order)
    {
    }

    ReadRows<ApplicationRow> read()
    {
        ReadRows<ApplicationRow> read{m_table, {}, {}, m_mapping.unusedColumns(), m_table.notes()};
        while (m_reader.nextRow())
            if (std::optional<ApplicationRow> row = readRow())
                read.rows.push_back(*std::move(row));
        read.refusals = m_reader.takeRefusals();
        if (m_columns.toBeNamed < 0)
            read.notes += Tr::tr("No column asks for consent to be named; asking for public support is taken "
                                 "as consent to appear on its list.");
        read.notes += m_notes;
        return read;
    }

private:
    std::optional<ApplicationRow> readRow()
    {
        m_unclear.clear();
        const std::optional<Name> name = m_columns.name >= 0
                                             ? m_reader.name(m_columns.name)
                                             : m_reader.nameOf(m_columns.givenName, m_columns.familyName);
        const QDateTime receivedAt = readReceipt(m_reader, m_columns.timestamp, m_order);
        const ApplicationContent content = readContent(receivedAt);
        std::optional<QStringList> organisations = readOrganisations(m_reader, m_columns.organisations);
        const std::optional<EndorsementKind> asksFor = readAsksFor(m_reader, m_columns.asksFor);
        const QString email = m_reader.oneLine(m_columns.email);
        if (!name || m_reader.isRefused())
            return std::nullopt;
        m_notes += m_unclear;
        return ApplicationRow{m_reader.position(), receivedAt, *name, email, content, readJoined(),
            std::move(organisations), asksFor};
    }

    ApplicationContent readContent(const QDateTime &receivedAt)
    {
        ApplicationContent content;
        content.statement = m_reader.severalLines(m_columns.statement);
        content.summary = m_reader.severalLines(m_columns.summary);
        content.pledges = readPledges(m_reader, m_columns.pledges, receivedAt);
        content.asks = m_reader.severalLines(m_columns.asks);
        for (std::size_t at = 0; at < m_columns.answers.size(); ++at) {
            const QString answer = m_reader.severalLines(m_columns.answers[at]);
            if (!answer.isEmpty())
                content.answers.push_back({m_columns.questions.at(static_cast<qsizetype>(at)), answer});
        }
        content.consents.toBeNamed =
            m_columns.toBeNamed < 0 || readYes(m_columns.toBeNamed, content); // docs/decisions/0007
        content.consents.toUseStatement = readYes(m_columns.toUseStatement, content);
        content.consents.toUsePhoto = readYes(m_columns.toUsePhoto, content);
        content.longstandingMember = readYes(m_columns.longstanding, content);
        return content;
    }

    std::optional<bool> readJoined()
    {
        const QString text = m_reader.oneLine(m_columns.hasJoined);
        return text.isEmpty() ? std::nullopt : readConsent(text);
    }

    /// An answer that is neither a yes nor a no counts as no, is noted, and is kept in its own words.
    bool readYes(int column, ApplicationContent &content)
    {
        const QString text = m_reader.oneLine(column);
        const std::optional<bool> answer = readConsent(text);
        if (!answer)
            content.answers.push_back(
                {m_mapping.header.at(column).simplified().normalized(QString::NormalizationForm_C), text});
        if (!answer)
            m_unclear += Tr::tr("Line %1: the answer “%2” to “%3” was not read as a yes.")
                             .arg(m_reader.position().line)
                             .arg(text.left(60), m_mapping.header.at(column).simplified().left(60));
        return answer.value_or(false);
    }

    const CsvTable &m_table;
    const ColumnMapping &m_mapping;
    const ApplicationColumns m_columns;
    RowReader m_reader;
    const DayOrder m_order;
    QStringList m_notes;
    QStringList m_unclear; ///< notes of the row that is being read
};

} // namespace

bool needsDayOrder(const CsvTable &table, const ColumnMapping &mapping)
{
    return !settledOrder(table, mapping.columnOf("timestamp"), std::nullopt);
}

Result<ReadRows<ApplicationRow>> readApplications(
    const CsvTable &table, const ColumnMapping &mapping, std::optional<DayOrder> order)
{
    const Result<void> checked = checkMapping(mapping);
    if (!checked)
        return checked.error();
    const Result<DayOrder> settled = settledOrder(table, mapping.columnOf("timestamp"), order);
    if (!settled)
        return settled.error();
    return ApplicationRows(table, mapping, *settled).read();
}

} // namespace rosette
