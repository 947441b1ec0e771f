// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rosette;
using namespace rosette::importing;

namespace {

const QDateTime now(QDate(2026, 9, 1), QTime(9, 0), Qt::UTC);
const ContestId contest = ContestId::create();

/// A file that a person, a spreadsheet or a bad cable may have made: valid rows with cells, bytes and line
/// ends knocked out of place.
class FileBreaker
{
public:
    explicit FileBreaker(quint32 seed) : m_random(seed) {}

    QByteArray file(const QByteArrayList &header, const QByteArrayList &cells)
    {
        const QByteArrayList ends{"\n", "\r\n", "\r"};
        const QByteArrayList delimiters{",", ";", "\t"};
        const QByteArray end = oneOf(ends);
        const QByteArray delimiter = oneOf(delimiters);
        QByteArray bytes = header.join(delimiter) + end;
        for (int row = bounded(25); row > 0; --row) {
            QByteArrayList record;
            const int ragged = bounded(12) == 0 ? bounded(3) - 1 : 0;
            for (qsizetype column = 0; column < header.size() + ragged; ++column)
                record += cell(cells, delimiter);
            bytes += record.join(delimiter) + (bounded(15) == 0 ? end + end : end);
        }
        for (int blow = bounded(4); blow > 0; --blow)
            strike(bytes);
        return bytes;
    }

private:
    int bounded(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    QByteArray oneOf(const QByteArrayList &list) { return list.at(bounded(static_cast<int>(list.size()))); }

    QByteArray cell(const QByteArrayList &cells, const QByteArray &delimiter)
    {
        const QByteArray text = oneOf(cells);
        if (text.contains(delimiter) || text.contains('\n') || bounded(6) == 0)
            return '"' + QByteArray(text).replace('"', "\"\"") + '"';
        return text;
    }

    void strike(QByteArray &bytes)
    {
        if (bytes.isEmpty() || bounded(2) == 0)
            return;
        const int at = bounded(static_cast<int>(bytes.size()));
        switch (bounded(5)) {
        case 0:
            bytes.insert(at, '"');
            break;
        case 1:
            bytes[at] = static_cast<char>(bounded(256));
            break;
        case 2:
            bytes.remove(at, bounded(5));
            break;
        case 3:
            bytes.insert(at, oneOf({",", "\n", "\xE9", "\xE2\x80\xAE", "=1+1"}));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }

    QRandomGenerator m_random;
};

const QByteArrayList names{"Ada Fox", "Idris Okafor",
    "Jos\xC3\xA9 N\xC3\xBA\xC3\xB1"
    "ez",
    "Mina Patel", "Tom Reed", ""};

} // namespace

class TestBrokenFiles : public QObject
{
    Q_OBJECT

private:
    /// Reads, plans, stores and plans again; every row is accounted for and the second time changes nothing.
    template <typename ReadFile, typename Plan, typename Stored>
    bool accountsForEveryRow(const QByteArray &bytes, ReadFile readFile, Plan plan, Stored stored)
    {
        const Result<CsvTable> table = readCsv(bytes);
        if (!table)
            return false;
        const auto read = readFile(*table);
        if (!read)
            return false;
        const auto first = plan(*read, stored);
        const ImportPreview &preview = first.preview;
        const qint64 rows = table->rowCount();
        if (preview.rowsIn() != rows ||
            preview.created() + preview.matched() + preview.updated() + preview.refused() != rows)
            qFatal("a row is lost: %s", bytes.constData());
        store(stored, first);
        const ImportPreview again = plan(*read, stored).preview;
        if (again.created() != 0 || again.updated() != 0 || again.refused() != preview.refused() ||
            again.rowsIn() != rows)
            qFatal("the second time differs (%s, then %s): %s", qPrintable(counts(preview)),
                qPrintable(counts(again)), bytes.constData());
        static_cast<void>(readCsv(refusalReport(preview.refusals)));
        return true;
    }

private Q_SLOTS:
    void everyRowIsStoredOrRefused_data()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t kind = 0; kind < importKindKeys.size(); ++kind)
            QTest::newRow(importKindKeys[kind].key) << static_cast<int>(kind);
    }

    void everyRowIsStoredOrRefused()
    {
        QFETCH(int, kind);
        int readable = 0;
        for (quint32 seed = 0; seed < 250; ++seed) {
            FileBreaker breaker(seed * 4 + static_cast<quint32>(kind));
            const bool accounted = kind == 0   ? seats(breaker)
                                   : kind == 1 ? milestones(breaker)
                                   : kind == 2 ? candidacies(breaker)
                                               : applications(breaker);
            readable += accounted ? 1 : 0;
        }
        QVERIFY2(readable > 100, qPrintable(QString::number(readable))); // else the test tests nothing
    }

private:
    bool seats(FileBreaker &breaker)
    {
        const QByteArray bytes = breaker.file({"name", "role", "voting", "from", "to"},
            names + QByteArrayList{"2026-01-01", "2026-06-01", "member", "yes", "no", "observer"});
        return accountsForEveryRow(
            bytes,
            [](const CsvTable &table) {
                return readSeats(table, guessMapping(ImportKind::Seats, table.header()));
            },
            [](const auto &read, const StoredSeats &stored) { return planSeats(read, stored); },
            StoredSeats());
    }

    bool milestones(FileBreaker &breaker)
    {
        const QByteArray bytes = breaker.file({"event", "date", "time", "notes"},
            {"Results", "Ballots issued", "Hustings", "2026-01-01", "2026-02-01", "12:00", "", ""});
        return accountsForEveryRow(
            bytes,
            [](const CsvTable &table) {
                return readMilestones(table, guessMapping(ImportKind::Milestones, table.header()));
            },
            [](const auto &read, const std::vector<Milestone> &stored) {
                return planMilestones(read, contest, stored, now);
            },
            std::vector<Milestone>());
    }

    bool candidacies(FileBreaker &breaker)
    {
        const QByteArray bytes = breaker.file({"candidate", "email", "slate", "nominations", "elected"},
            names + QByteArrayList{"a@example.org", "12", "yes", "", "Meadow, List", "line\nline"});
        return accountsForEveryRow(
            bytes,
            [](const CsvTable &table) {
                return readCandidacies(table, guessMapping(ImportKind::Candidacies, table.header()));
            },
            [](const auto &read, const StoredCandidacies &stored) {
                return planCandidacies(read, contest, stored);
            },
            StoredCandidacies());
    }

    bool applications(FileBreaker &breaker)
    {
        StoredApplications stored;
        for (const QByteArray &text : names) {
            const Result<Name> name = Name::parse(QString::fromUtf8(text));
            if (!name)
                continue;
            stored.persons.push_back(Person{PersonId::create(), *name, {}, 1});
            stored.candidacies.push_back(Candidacy{CandidacyId::create(), contest, stored.persons.back().id,
                *name, CandidacyStatus::Standing, {}, {}, {}, {}, {}, {}, {}, 1});
        }
        QByteArray bytes = breaker.file(
            {"Timestamp", "Your name", "Statement", "Organisations", "I agree to be named", "Why?"},
            names +
                QByteArrayList{"2026-08-01 9:00", "2026-08-02 9:00", "Unite, GMB", "Yes", "line\nline", ""});
        return accountsForEveryRow(
            bytes,
            [](const CsvTable &table) {
                return readApplications(
                    table, guessMapping(ImportKind::Applications, table.header()), DayOrder::DayFirst);
            },
            [](const auto &read, const StoredApplications &known) {
                return planApplications(read, known, now);
            },
            stored);
    }
};

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
