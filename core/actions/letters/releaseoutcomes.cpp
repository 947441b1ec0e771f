// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/releaseoutcomes.h"

#include "core/actions/letters/composeletter.h"
#include "core/actions/letters/letterrecord.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/exchange/maildraft.h"
#include "core/storage/letterstore.h"
#include "core/storage/personstore.h"

namespace rosette {

namespace {

Error held(const std::vector<int> &motions, const QString &contest)
{
    QStringList numbers;
    for (const int number : motions)
        numbers += QString::number(number);
    const QString sentence =
        numbers.size() == 1 ? Tr::tr("Motion %1 is open, so the outcomes for the %2 are held; they are "
                                     "released together once it is decided.")
                            : Tr::tr("Motions %1 are open, so the outcomes for the %2 are held; they are "
                                     "released together once these are decided.");
    return Error{ErrorCode::CheckFailed, sentence.arg(listInWords(numbers), contest), {}};
}

Result<void> checkReleasable(const ContestOutcomes &outcomes, const QString &contest)
{
    if (const std::vector<int> open = outcomes.openMotions(); !open.empty())
        return held(open, contest);
    if (outcomes.candidates.empty())
        return Error{ErrorCode::CheckFailed,
            Tr::tr("Nobody has asked for support in the %1, so there is nothing to tell.").arg(contest), {}};
    if (outcomes.due() == 0)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("Everybody who asked for support in the %1 has a letter that says what is decided.")
                .arg(contest),
            {}};
    return {};
}

Result<Letter> letterTo(UnitOfWork &unit, const LetterSetting &setting, const ContestOutcomes &outcomes,
    const CandidateOutcome &candidate, const OutcomeRelease &release)
{
    Result<LetterText> text = composeLetter(unit.database(), setting, outcomes, candidate);
    if (!text)
        return text.error();
    Result<QByteArray> hash = letterHash(*text);
    if (!hash)
        return hash.error();
    return Letter{LetterId::create(), release.id, candidate.candidacy.id,
        static_cast<int>(candidate.letters.size()) + 1, *candidate.due, candidate.outcome.endorsement,
        candidate.outcome.motion, release.releasedAt, *std::move(hash), *std::move(text)};
}

Result<void> store(UnitOfWork &unit, const ReleasedOutcomes &released)
{
    LetterStore store(unit.database());
    if (Result<void> stored = store.insert(released.release); !stored)
        return stored;
    for (const Letter &letter : released.letters) {
        if (Result<void> stored = store.insert(letter); !stored)
            return stored;
        unit.touched(Entity::Letter, ChangeKind::Added, letter.id.toString());
    }
    return unit.record(RecordType::OutcomesReleased, releasePayload(released.release, released.letters));
}

} // namespace

Result<std::optional<Finding>> addressFinding(Database &database, const Candidacy &candidacy)
{
    const Result<std::optional<Person>> person = PersonStore(database).find(candidacy.person);
    if (!person)
        return person.error();
    const QString address = *person ? (*person)->email.trimmed() : QString();
    if (isMailAddress(address))
        return std::optional<Finding>();
    const QString name = candidacy.ballotName.toString();
    Finding finding{Severity::Warning, QStringLiteral("no-address"), candidacy.id.toString(),
        Tr::tr("No e-mail address of %1 is known, so the letter is addressed to nobody.").arg(name),
        Tr::tr("Enter it in the mail program, or send the letter by post.")};
    if (!address.isEmpty()) {
        finding.code = QStringLiteral("unusable-address");
        finding.sentence =
            Tr::tr("The e-mail address of %1 cannot be used, so the letter is addressed to nobody.")
                .arg(name);
    }
    return std::optional<Finding>(finding);
}

Result<ReleasedOutcomes> releaseOutcomes(Workspace &workspace, const ReleaseOutcomes &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("release outcomes"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<ReleasedOutcomes> {
        const Result<LetterSetting> setting = letterSetting(unit.database(), input.contest);
        if (!setting)
            return setting.error();
        const Result<ContestOutcomes> outcomes = seeOutcomes(unit.database(), input.contest);
        if (!outcomes)
            return outcomes.error();
        if (const Result<void> releasable = checkReleasable(*outcomes, setting->contestName); !releasable)
            return releasable.error();
        ReleasedOutcomes released{{ReleaseId::create(), input.contest,
            static_cast<int>(outcomes->releases.size()) + 1, unit.at(), officer->id}};
        for (const CandidateOutcome &candidate : outcomes->candidates) {
            if (!candidate.due)
                continue;
            const Result<Letter> letter = letterTo(unit, *setting, *outcomes, candidate, released.release);
            if (!letter)
                return letter.error();
            released.letters.push_back(*letter);
            const Result<std::optional<Finding>> finding =
                addressFinding(unit.database(), candidate.candidacy);
            if (!finding)
                return finding.error();
            if (*finding)
                released.findings.push_back(**finding);
        }
        if (const Result<void> stored = store(unit, released); !stored)
            return stored.error();
        return released;
    });
}

} // namespace rosette
