// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidacyplan.h"
#include "core/exchange/csvwriter.h"

#include <cstdlib>

using namespace rosette;

namespace {

/// What was read, written anew, must be read as the same cells.
void writeAndReadBack(const CsvTable &table)
{
    CsvWriter writer(FormulaGuard::Keep);
    writer.addRow(table.header());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.cellCount(row); ++column)
            cells += table.text(row, column);
        writer.addRow(cells);
    }
    const Result<CsvTable> again = readCsv(writer.bytes(), {TextEncoding::Utf8, ','});
    if (!again || again->rowCount() != table.rowCount())
        std::abort();
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        if (again->rowText(row) != table.rowText(row))
            std::abort();
}

void planAndCount(const CsvTable &table)
{
    static const ContestId contest = ContestId::create();
    ColumnMapping mapping = guessMapping(ImportKind::Candidacies, table.header());
    if (mapping.columnOf("candidate") < 0)
        mapping.entries = {{QStringLiteral("candidate"), 0}};
    const auto read = readCandidacies(table, mapping);
    if (!read || read->rowsIn() != table.rowCount())
        std::abort();
    if (planCandidacies(*read, contest, {}).preview.rowsIn() != table.rowCount())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // A copy, so that a step past the end is a fault and not the fuzzer's next byte.
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<CsvTable> table = readCsv(bytes);
    if (!table)
        return 0;
    writeAndReadBack(*table);
    planAndCount(*table);
    return 0;
}
