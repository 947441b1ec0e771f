// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include "core/base/translate.h"

#include <QDir>
#include <QSqlError>

#include <array>
#include <optional>

#include <sqlite3.h>

namespace rosette {

namespace {

struct Sentence
{
    ErrorCode code;
    QString message;
};

/// What the triggers of the schema say when they refuse, by the word that they raise.
Sentence refusalOfTrigger(const QString &said)
{
    if (said.contains(QLatin1String("append-only")))
        return {ErrorCode::NotAllowed,
            Tr::tr("This is on record and can be neither changed nor removed. Nothing was stored.")};
    if (said.contains(QLatin1String("motion-fixed")))
        return {ErrorCode::NotAllowed, Tr::tr("The motion has been put to the committee, so its question, "
                                              "subject and rule cannot change.")};
    if (said.contains(QLatin1String("motion-closed")))
        return {ErrorCode::Conflict, Tr::tr("The motion is closed already. Nothing was stored.")};
    if (said.contains(QLatin1String("motion-not-open")))
        return {ErrorCode::Conflict, Tr::tr("The motion is not open, so no ballot can be cast on it.")};
    if (said.contains(QLatin1String("voted-otherwise")))
        return {ErrorCode::Conflict,
            Tr::tr("The motion is voted on in another way, which was settled when it opened. Nothing was "
                   "stored.")};
    if (said.contains(QLatin1String("endorsement-undecided")))
        return {ErrorCode::NotAllowed,
            Tr::tr("An endorsement appears only by a carried motion, a recorded ballot of the members or an "
                   "unopposed route. Nothing was stored.")};
    if (said.contains(QLatin1String("endorsed-already")))
        return {ErrorCode::Conflict, Tr::tr("This candidacy is endorsed already. Nothing was stored.")};
    if (said.contains(QLatin1String("reason-missing")))
        return {ErrorCode::InvalidInput,
            Tr::tr("An endorsement is withdrawn with a public reason. Nothing was stored.")};
    if (said.contains(QLatin1String("outcomes-held")))
        return {ErrorCode::Conflict,
            Tr::tr("A motion of this contest is open, so its outcomes are held. Nothing was stored.")};
    if (said.contains(QLatin1String("letter-contradicts")))
        return {ErrorCode::Conflict,
            Tr::tr("The letter would contradict the decision or the letter before it. Nothing was stored.")};
    if (said.contains(QLatin1String("motion-over")))
        return {ErrorCode::Conflict, Tr::tr("The time of the motion has come, so it takes no more ballots.")};
    if (said.contains(QLatin1String("not-on-roll")))
        return {
            ErrorCode::NotAllowed, Tr::tr("This seat is not on the roll of the motion. Nothing was stored.")};
    if (said.contains(QLatin1String("own-ballot-stands")))
        return {ErrorCode::Conflict,
            Tr::tr("This seat has cast its own ballot, which stands. Nothing was stored.")};
    if (said.contains(QLatin1String("seat-recused")))
        return {ErrorCode::NotAllowed,
            Tr::tr("This seat has declared an interest and cannot vote on the motion.")};
    return {ErrorCode::Conflict,
        Tr::tr("Somebody else has added something meanwhile. Look at it again, then repeat what you did.")};
}

Sentence brokenConstraint(int code, const QString &said)
{
    switch (code) {
    case SQLITE_CONSTRAINT_TRIGGER:
        return refusalOfTrigger(said);
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorCode::Conflict,
            Tr::tr("There is one of that name, number or kind already. Nothing was stored.")};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorCode::NotFound,
            Tr::tr("It refers to something that is not in this file. Nothing was stored.")};
    default:
        return {ErrorCode::InvalidInput, Tr::tr("A value is missing or out of bounds. Nothing was stored.")};
    }
}

Sentence readOnly(int code, const QString &shown)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::Conflict,
            Tr::tr("%1 was moved or replaced while it was open. Nothing was stored; open it again.")
                .arg(shown)};
    return {ErrorCode::InputOutput,
        Tr::tr("%1 cannot be changed: the file or its folder is read-only. Nothing was stored.").arg(shown)};
}

Sentence sentenceFor(int code, const QString &shown, const QString &said)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::InputOutput,
            Tr::tr("The disk is full. Nothing was stored in %1; make room, then try again.").arg(shown)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse, Tr::tr("Another program is using %1. Try again in a moment.").arg(shown)};
    case SQLITE_READONLY:
        return readOnly(code, shown);
    case SQLITE_IOERR:
        return {ErrorCode::InputOutput, Tr::tr("The disk refused to read or write %1. Nothing was stored; "
                                               "check the disk and its free space.")
                                            .arg(shown)};
    case SQLITE_INTERRUPT:
        return {ErrorCode::InputOutput, Tr::tr("Reading %1 was stopped. It was not changed.").arg(shown)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::InputOutput,
            Tr::tr("%1 could not be opened, or its folder does not allow it to be changed.").arg(shown)};
    case SQLITE_CORRUPT:
        return {ErrorCode::Tampered,
            Tr::tr("%1 is damaged. Nothing was changed; go back to a copy of it.").arg(shown)};
    case SQLITE_NOTADB:
        return {ErrorCode::InvalidInput, Tr::tr("%1 is not a committee file of Rosette.").arg(shown)};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput, Tr::tr("A text or picture is too large for %1.").arg(shown)};
    case SQLITE_CONSTRAINT:
        return brokenConstraint(code, said);
    default:
        return {ErrorCode::Internal,
            Tr::tr("Rosette made a mistake while it was working on %1. Nothing was stored.").arg(shown)};
    }
}

} // namespace

Error sqliteError(int code, const QString &path, const QString &said, const QString &sql)
{
    const Sentence sentence = sentenceFor(code, QDir::toNativeSeparators(path), said);
    return Error{
        sentence.code, sentence.message, QStringLiteral("SQLite %1: %2 [%3]").arg(code).arg(said, sql)};
}

Error sqliteError(const QSqlError &error, const QString &path, const QString &sql)
{
    // Qt's own complaints, such as a parameter that was not bound, bear no number.
    bool numbered = false;
    const int code = error.nativeErrorCode().toInt(&numbered);
    return sqliteError(numbered ? code : SQLITE_MISUSE, path, error.text(), sql);
}

} // namespace rosette
