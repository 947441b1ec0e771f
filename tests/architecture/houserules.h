// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetext.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// The rules of the house as functions of a source tree: what ARCHITECTURE.md says
/// about the order of the rooms, and who alone may do what.
namespace rosette::house {

/// One file, with its path from the root of the tree.
struct SourceFile
{
    QString path;
    QString text;
};

/// The rank of each room of core/ and ui/ by its folder, "core/base". Ranks are compared inside one of them.
using Rooms = QMap<QString, int>;

struct Tree
{
    Rooms rooms;
    std::vector<SourceFile> files; ///< C++ files of core, ui, app and tests, ordered by path
};

/// A broken rule: "core/base/id.h:7: includes core/people/person.h of a higher room".
struct Violation
{
    QString file;
    int line = 0;
    QString sentence;

    QString toString() const { return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(sentence); }
};
using Violations = std::vector<Violation>;

/// Reads core/rooms.txt, ui/rooms.txt and the files below @p root. A line that cannot be read and a folder
/// that is not named are reported in @p violations.
Tree readTree(const QString &root, Violations &violations);

/// Upward, sideways and relative includes; libraries outside the one room that may use them.
Violations checkIncludes(const SourceFile &file, const Rooms &rooms);
/// SQL text outside core/storage.
Violations checkSql(const SourceFile &file);
/// Output files opened by anything but core/base/atomicwrite.cpp.
Violations checkOutputFiles(const SourceFile &file);
/// In ui/, outside its theme: colours of one's own and message boxes, and in pages sizes of letters.
Violations checkLook(const SourceFile &file);
/// Two types of one name in the headers of core/ and ui/: the linker would take one for the other.
Violations checkNames(const std::vector<SourceFile> &files);
/// The two SPDX lines, and at most 400 lines.
Violations checkForm(const SourceFile &file);

/// All of the above for the whole tree below @p root.
Violations checkHouse(const QString &root);

} // namespace rosette::house
