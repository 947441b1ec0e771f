// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/exportletters.h"

#include "core/actions/letters/letterrecord.h"
#include "core/actions/letters/previewletter.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/actions/letters/seeoutcomes.h"
#include "core/actions/load.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/exchange/maildraft.h"
#include "core/storage/letterstore.h"
#include "core/storage/personstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace rosette {

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< no letter is larger

struct DraftFile
{
    ExportedLetter letter;
    QByteArray bytes{};
};

Result<void> checkText(const Letter &letter)
{
    const Result<QByteArray> hash = letterHash(*letter.text);
    if (!hash || *hash != letter.hash)
        return Error{ErrorCode::Tampered,
            Tr::tr("A letter is not stored as it was released, so none was written. Check the records."), {}};
    return {};
}

Result<std::optional<Mailbox>> mailboxOf(Database &database, const PersonId &id, const QString &name)
{
    const Result<std::optional<Person>> person = PersonStore(database).find(id);
    if (!person)
        return person.error();
    if (!*person || !isMailAddress((*person)->email.trimmed()))
        return std::optional<Mailbox>();
    return std::optional<Mailbox>(
        Mailbox{name.isEmpty() ? (*person)->name.toString() : name, (*person)->email.trimmed()});
}

Result<QByteArray> draftOf(
    Database &database, const Seat &officer, const Candidacy &candidacy, const Letter &letter)
{
    const Result<std::optional<Mailbox>> from = mailboxOf(database, officer.person, {});
    if (!from)
        return from.error();
    const Result<std::optional<Mailbox>> to =
        mailboxOf(database, candidacy.person, candidacy.ballotName.toString());
    if (!to)
        return to.error();
    return mailDraft(MailDraft{*from, *to, letter.text->subject, letter.text->body, letter.preparedAt,
        letter.id.toString() + QStringLiteral("@rosette.invalid")});
}

/// A name that every file system takes; @p taken are those given before.
QString fileName(const Contest &contest, const Candidacy &candidacy, LetterKind kind, QSet<QString> &taken)
{
    QString who = slugged(candidacy.ballotName.toString());
    if (who.isEmpty())
        who = candidacy.id.toString().left(8);
    const QString stem =
        QStringLiteral("%1-%2-%3")
            .arg(contest.slug.toString().left(60), who.left(60), keyOf(letterKindKeys, kind));
    QString name = stem;
    for (int again = 2; taken.contains(name); ++again)
        name = QStringLiteral("%1-%2").arg(stem).arg(again);
    taken.insert(name);
    return name + QStringLiteral(".eml");
}

Finding warning(const char *code, const Candidacy &candidacy, const QString &sentence, const QString &remedy)
{
    return Finding{Severity::Warning, QString::fromLatin1(code), candidacy.id.toString(),
        sentence.arg(candidacy.ballotName.toString()), remedy};
}

/// Why the letter cannot be written for this officer; nothing if it can.
Result<std::optional<Finding>> obstacle(
    Database &database, const Seat &officer, const Candidacy &candidacy, const Letter &letter)
{
    const Result<bool> withheld = isWithheld(database, officer, letter.candidacy, letter.kind);
    if (!withheld)
        return withheld.error();
    if (*withheld)
        return std::optional(warning("withheld", candidacy,
            Tr::tr("You have an interest in the application of %1, so the letter is withheld from you."),
            Tr::tr("Another officer writes and sends it.")));
    if (!letter.text)
        return std::optional(
            warning("text-erased", candidacy, Tr::tr("The text of the letter to %1 was erased."), QString()));
    return std::optional<Finding>();
}

Result<void> checkPlaces(const std::vector<DraftFile> &files)
{
    for (const DraftFile &file : files) {
        if (!QFileInfo::exists(file.letter.path))
            continue;
        const Result<QByteArray> there = readFile(file.letter.path, mostBytes);
        if (!there || *there != file.bytes)
            return Error{ErrorCode::Conflict,
                Tr::tr("There is another file %1 already. No letter was written.")
                    .arg(QDir::toNativeSeparators(file.letter.path)),
                {}};
    }
    return {};
}

Result<void> writeAll(const ExportLetters &input, const std::vector<DraftFile> &files)
{
    if (!input.replace)
        if (Result<void> free = checkPlaces(files); !free)
            return free;
    if (!files.empty() && !QDir().mkpath(input.folder))
        return Error{ErrorCode::InputOutput,
            Tr::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(input.folder)), {}};
    for (const DraftFile &file : files)
        if (Result<void> written = atomicWrite(file.letter.path, file.bytes); !written)
            return written;
    return {};
}

/// The drafts of a contest and what keeps others from being written.
class DraftFolder
{
public:
    DraftFolder(Database &database, const Seat &officer, const Contest &contest, const QString &folder)
        : m_database(database), m_officer(officer), m_contest(contest), m_folder(folder)
    {
    }

    Result<void> add(const Candidacy &candidacy, const Letter &letter)
    {
        const Result<std::optional<Finding>> found = obstacle(m_database, m_officer, candidacy, letter);
        if (!found)
            return found.error();
        if (*found) {
            exported.findings.push_back(**found);
            return {};
        }
        if (Result<void> sound = checkText(letter); !sound)
            return sound;
        const Result<QByteArray> bytes = draftOf(m_database, m_officer, candidacy, letter);
        if (!bytes)
            return bytes.error();
        const Result<std::optional<Finding>> address = addressFinding(m_database, candidacy);
        if (!address)
            return address.error();
        if (*address)
            exported.findings.push_back(**address);
        const QString name = fileName(m_contest, candidacy, letter.kind, m_taken);
        exported.letters.push_back({letter.id, candidacy.id, letter.kind, QDir(m_folder).filePath(name)});
        files.push_back({exported.letters.back(), *bytes});
        return {};
    }

    ExportedLetters exported;
    std::vector<DraftFile> files;

private:
    Database &m_database;
    const Seat &m_officer;
    const Contest &m_contest;
    QString m_folder;
    QSet<QString> m_taken;
};

} // namespace

Result<ExportedLetters> exportLetters(Workspace &workspace, const ExportLetters &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("write letters"));
    if (!officer)
        return officer.error();
    Database &database = workspace.database();
    return database.inSnapshot([&]() -> Result<ExportedLetters> {
        const Result<Contest> contest = loadContest(database, input.contest);
        if (!contest)
            return contest.error();
        const Result<ContestOutcomes> outcomes = seeOutcomes(database, input.contest);
        if (!outcomes)
            return outcomes.error();
        DraftFolder folder(database, *officer, *contest, input.folder);
        for (const CandidateOutcome &candidate : outcomes->candidates) {
            const Letter *last = candidate.lastLetter();
            if (!last || (last->sent && !input.alsoSent))
                continue;
            const Result<std::optional<Letter>> letter = LetterStore(database).find(last->id);
            if (!letter)
                return letter.error();
            if (const Result<void> added = folder.add(candidate.candidacy, **letter); !added)
                return added.error();
        }
        if (const Result<void> written = writeAll(input, folder.files); !written)
            return written.error();
        return folder.exported;
    });
}

Result<Letter> seeLetter(Workspace &workspace, const LetterId &id)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("read a letter"));
    if (!officer)
        return officer.error();
    const Result<std::optional<Letter>> letter = LetterStore(workspace.database()).find(id);
    if (!letter)
        return letter.error();
    if (!*letter)
        return Error{ErrorCode::NotFound, Tr::tr("There is no such letter."), {}};
    const Result<Candidacy> candidacy = loadCandidacy(workspace.database(), (*letter)->candidacy);
    if (!candidacy)
        return candidacy.error();
    const Result<std::optional<Finding>> found =
        obstacle(workspace.database(), *officer, *candidacy, **letter);
    if (!found)
        return found.error();
    if (*found)
        return Error{ErrorCode::NotAllowed, (*found)->sentence, {}};
    if (const Result<void> sound = checkText(**letter); !sound)
        return sound.error();
    return **letter;
}

} // namespace rosette
