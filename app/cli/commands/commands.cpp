// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "app/cli/commands/definitions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace rosette::cli {

namespace {

constexpr std::array<GroupEntry, 26> groups{{
    {"committee", QT_TRANSLATE_NOOP("Rosette", "The committee whose file it is.")},
    {"seat", QT_TRANSLATE_NOOP("Rosette", "Places on the committee and who holds them.")},
    {"key", QT_TRANSLATE_NOOP("Rosette", "The keys with which seats sign what they do.")},
    {"organisation", QT_TRANSLATE_NOOP("Rosette", "Other groupings, unions and sponsors of slates.")},
    {"rulebook", QT_TRANSLATE_NOOP("Rosette", "The rules the committee works under, version by version.")},
    {"contest", QT_TRANSLATE_NOOP("Rosette", "What is to be elected.")},
    {"milestone", QT_TRANSLATE_NOOP("Rosette", "The dates of a contest.")},
    {"slate", QT_TRANSLATE_NOOP("Rosette", "The lists that organisations put forward in a contest.")},
    {"candidacy", QT_TRANSLATE_NOOP("Rosette", "Who stands in a contest.")},
    {"photo", QT_TRANSLATE_NOOP("Rosette", "Pictures of candidates for the guide.")},
    {"application", QT_TRANSLATE_NOOP("Rosette", "Requests for the committee's support.")},
    {"review", QT_TRANSLATE_NOOP("Rosette", "Verdicts of the seats on an application.")},
    {"interest", QT_TRANSLATE_NOOP("Rosette", "Declared conflicts of interest.")},
    {"motion", QT_TRANSLATE_NOOP("Rosette", "Questions put to the committee.")},
    {"ballot", QT_TRANSLATE_NOOP("Rosette", "Votes on a motion.")},
    {"meeting", QT_TRANSLATE_NOOP("Rosette", "The committee in session: agenda and minutes.")},
    {"receipt", QT_TRANSLATE_NOOP("Rosette", "What a seat keeps of its ballot.")},
    {"certificate", QT_TRANSLATE_NOOP("Rosette", "Decisions as files that anybody can check.")},
    {"endorsement", QT_TRANSLATE_NOOP("Rosette", "Whom the grouping supports.")},
    {"outcome", QT_TRANSLATE_NOOP("Rosette", "What came of the requests, held until all are decided.")},
    {"letter", QT_TRANSLATE_NOOP("Rosette", "Letters to candidates about the outcomes.")},
    {"list", QT_TRANSLATE_NOOP("Rosette", "Support lists, from the check to what was published.")},
    {"guide", QT_TRANSLATE_NOOP("Rosette", "Ballot guides for members.")},
    {"records", QT_TRANSLATE_NOOP("Rosette", "The chain of acts that must never change.")},
    {"demo", QT_TRANSLATE_NOOP("Rosette", "An invented committee to try things out on.")},
    {"completion", QT_TRANSLATE_NOOP("Rosette", "Completion for the shell.")},
}};

/// Every command of the program.
constexpr std::array entries{
    CommandEntry{"committee", "accept", defineCommitteeAccept},
    CommandEntry{"committee", "create", defineCommitteeCreate},
    CommandEntry{"committee", "edit", defineCommitteeEdit},
    CommandEntry{"committee", "show", defineCommitteeShow},
    CommandEntry{"seat", "import", defineSeatImport},
    CommandEntry{"seat", "list", defineSeatList},
    CommandEntry{"seat", "show", defineSeatShow},
    CommandEntry{"key", "create", defineKeyCreate},
    CommandEntry{"key", "enrol", defineKeyEnrol},
    CommandEntry{"key", "export", defineKeyExport},
    CommandEntry{"key", "import", defineKeyImport},
    CommandEntry{"key", "list", defineKeyList},
    CommandEntry{"key", "passphrase", defineKeyPassphrase},
    CommandEntry{"key", "remove", defineKeyRemove},
    CommandEntry{"key", "revoke", defineKeyRevoke},
    CommandEntry{"organisation", "edit", defineOrganisationEdit},
    CommandEntry{"organisation", "list", defineOrganisationList},
    CommandEntry{"organisation", "show", defineOrganisationShow},
    CommandEntry{"rulebook", "adopt", defineRulebookAdopt},
    CommandEntry{"rulebook", "draft", defineRulebookDraft},
    CommandEntry{"rulebook", "list", defineRulebookList},
    CommandEntry{"rulebook", "show", defineRulebookShow},
    CommandEntry{"contest", "add", defineContestAdd},
    CommandEntry{"contest", "list", defineContestList},
    CommandEntry{"contest", "show", defineContestShow},
    CommandEntry{"milestone", "add", defineMilestoneAdd},
    CommandEntry{"milestone", "import", defineMilestoneImport},
    CommandEntry{"milestone", "list", defineMilestoneList},
    CommandEntry{"milestone", "move", defineMilestoneMove},
    CommandEntry{"milestone", "occurred", defineMilestoneOccurred},
    CommandEntry{"milestone", "show", defineMilestoneShow},
    CommandEntry{"slate", "compose", defineSlateCompose},
    CommandEntry{"slate", "list", defineSlateList},
    CommandEntry{"slate", "show", defineSlateShow},
    CommandEntry{"candidacy", "add", defineCandidacyAdd},
    CommandEntry{"candidacy", "address", defineCandidacyAddress},
    CommandEntry{"candidacy", "import", defineCandidacyImport},
    CommandEntry{"candidacy", "list", defineCandidacyList},
    CommandEntry{"candidacy", "show", defineCandidacyShow},
    CommandEntry{"candidacy", "withdraw", defineCandidacyWithdraw},
    CommandEntry{"photo", "set", definePhotoSet},
    CommandEntry{"application", "import", defineApplicationImport},
    CommandEntry{"application", "list", defineApplicationList},
    CommandEntry{"application", "show", defineApplicationShow},
    CommandEntry{"application", "submit", defineApplicationSubmit},
    CommandEntry{"review", "list", defineReviewList},
    CommandEntry{"review", "show", defineReviewShow},
    CommandEntry{"review", "submit", defineReviewSubmit},
    CommandEntry{"interest", "declare", defineInterestDeclare},
    CommandEntry{"interest", "list", defineInterestList},
    CommandEntry{"motion", "ask", defineMotionAsk},
    CommandEntry{"motion", "attachment", defineMotionAttachment},
    CommandEntry{"motion", "check", defineMotionCheck},
    CommandEntry{"motion", "close", defineMotionClose},
    CommandEntry{"motion", "due", defineMotionDue},
    CommandEntry{"motion", "extend", defineMotionExtend},
    CommandEntry{"motion", "list", defineMotionList},
    CommandEntry{"motion", "open", defineMotionOpen},
    CommandEntry{"motion", "record-result", defineMotionRecordResult},
    CommandEntry{"motion", "show", defineMotionShow},
    CommandEntry{"motion", "unendorse", defineMotionUnendorse},
    CommandEntry{"motion", "withdraw", defineMotionWithdraw},
    CommandEntry{"ballot", "cast", defineBallotCast},
    CommandEntry{"ballot", "list", defineBallotList},
    CommandEntry{"ballot", "record", defineBallotRecord},
    CommandEntry{"meeting", "agenda", defineMeetingAgenda},
    CommandEntry{"meeting", "begin", defineMeetingBegin},
    CommandEntry{"meeting", "end", defineMeetingEnd},
    CommandEntry{"meeting", "minutes", defineMeetingMinutes},
    CommandEntry{"receipt", "export", defineReceiptExport},
    CommandEntry{"receipt", "verify", defineReceiptVerify},
    CommandEntry{"certificate", "export", defineCertificateExport},
    CommandEntry{"certificate", "verify", defineCertificateVerify},
    CommandEntry{"endorsement", "decline", defineEndorsementDecline},
    CommandEntry{"endorsement", "list", defineEndorsementList},
    CommandEntry{"endorsement", "record", defineEndorsementRecord},
    CommandEntry{"endorsement", "show", defineEndorsementShow},
    CommandEntry{"endorsement", "withdraw", defineEndorsementWithdraw},
    CommandEntry{"outcome", "list", defineOutcomeList},
    CommandEntry{"outcome", "release", defineOutcomeRelease},
    CommandEntry{"letter", "export", defineLetterExport},
    CommandEntry{"letter", "sent", defineLetterSent},
    CommandEntry{"letter", "show", defineLetterShow},
    CommandEntry{"letter", "template", defineLetterTemplate},
    CommandEntry{"list", "accept", defineListAccept},
    CommandEntry{"list", "check", defineListCheck},
    CommandEntry{"list", "export", defineListExport},
    CommandEntry{"list", "list", defineListList},
    CommandEntry{"list", "publish", defineListPublish},
    CommandEntry{"list", "show", defineListShow},
    CommandEntry{"guide", "export", defineGuideExport},
    CommandEntry{"records", "export", defineRecordsExport},
    CommandEntry{"records", "list", defineRecordsList},
    CommandEntry{"records", "show", defineRecordsShow},
    CommandEntry{"records", "verify", defineRecordsVerify},
    CommandEntry{"demo", "create", defineDemoCreate},
    CommandEntry{"completion", "bash", defineCompletionBash},
    CommandEntry{"", "desk", defineDesk},
    CommandEntry{"", "man", defineMan},
};

} // namespace

std::span<const GroupEntry> commandGroups()
{
    return groups;
}

std::span<const CommandEntry> commandsOf(const char *group)
{
    const auto isOfGroup = [wanted = std::string_view(group)](
                               const CommandEntry &entry) { return wanted == entry.group; };
    const auto first = std::find_if(entries.begin(), entries.end(), isOfGroup);
    return {first, std::find_if_not(first, entries.end(), isOfGroup)};
}

} // namespace rosette::cli
