// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette::cli {

class CommandForm;

// Each says what one command takes and does, in the file of that command.

void defineCommitteeAccept(CommandForm &form);
void defineCommitteeCreate(CommandForm &form);
void defineCommitteeEdit(CommandForm &form);
void defineCommitteeShow(CommandForm &form);

void defineSeatImport(CommandForm &form);
void defineSeatList(CommandForm &form);
void defineSeatShow(CommandForm &form);

void defineOrganisationEdit(CommandForm &form);
void defineOrganisationList(CommandForm &form);
void defineOrganisationShow(CommandForm &form);

void defineRulebookAdopt(CommandForm &form);
void defineRulebookDraft(CommandForm &form);
void defineRulebookList(CommandForm &form);
void defineRulebookShow(CommandForm &form);

void defineContestAdd(CommandForm &form);
void defineContestList(CommandForm &form);
void defineContestShow(CommandForm &form);

void defineMilestoneAdd(CommandForm &form);
void defineMilestoneImport(CommandForm &form);
void defineMilestoneList(CommandForm &form);
void defineMilestoneMove(CommandForm &form);
void defineMilestoneOccurred(CommandForm &form);
void defineMilestoneShow(CommandForm &form);

void defineSlateCompose(CommandForm &form);
void defineSlateList(CommandForm &form);
void defineSlateShow(CommandForm &form);

void defineCandidacyAdd(CommandForm &form);
void defineCandidacyAddress(CommandForm &form);
void defineCandidacyImport(CommandForm &form);
void defineCandidacyList(CommandForm &form);
void defineCandidacyShow(CommandForm &form);
void defineCandidacyWithdraw(CommandForm &form);

void definePhotoSet(CommandForm &form);

void defineApplicationImport(CommandForm &form);
void defineApplicationList(CommandForm &form);
void defineApplicationShow(CommandForm &form);
void defineApplicationSubmit(CommandForm &form);

void defineReviewList(CommandForm &form);
void defineReviewShow(CommandForm &form);
void defineReviewSubmit(CommandForm &form);

void defineInterestDeclare(CommandForm &form);
void defineInterestList(CommandForm &form);

void defineMotionAsk(CommandForm &form);
void defineMotionAttachment(CommandForm &form);
void defineMotionCheck(CommandForm &form);
void defineMotionClose(CommandForm &form);
void defineMotionDue(CommandForm &form);
void defineMotionExtend(CommandForm &form);
void defineMotionList(CommandForm &form);
void defineMotionOpen(CommandForm &form);
void defineMotionRecordResult(CommandForm &form);
void defineMotionShow(CommandForm &form);
void defineMotionUnendorse(CommandForm &form);
void defineMotionWithdraw(CommandForm &form);

void defineBallotCast(CommandForm &form);
void defineBallotList(CommandForm &form);
void defineBallotRecord(CommandForm &form);

void defineKeyCreate(CommandForm &form);
void defineKeyEnrol(CommandForm &form);
void defineKeyExport(CommandForm &form);
void defineKeyImport(CommandForm &form);
void defineKeyList(CommandForm &form);
void defineKeyPassphrase(CommandForm &form);
void defineKeyRemove(CommandForm &form);
void defineKeyRevoke(CommandForm &form);

void defineReceiptExport(CommandForm &form);
void defineMeetingAgenda(CommandForm &form);
void defineMeetingBegin(CommandForm &form);
void defineMeetingEnd(CommandForm &form);
void defineMeetingMinutes(CommandForm &form);

void defineReceiptVerify(CommandForm &form);

void defineCertificateExport(CommandForm &form);
void defineCertificateVerify(CommandForm &form);

void defineEndorsementDecline(CommandForm &form);
void defineEndorsementList(CommandForm &form);
void defineEndorsementRecord(CommandForm &form);
void defineEndorsementShow(CommandForm &form);
void defineEndorsementWithdraw(CommandForm &form);

void defineOutcomeList(CommandForm &form);
void defineOutcomeRelease(CommandForm &form);

void defineLetterExport(CommandForm &form);
void defineLetterSent(CommandForm &form);
void defineLetterShow(CommandForm &form);
void defineLetterTemplate(CommandForm &form);

void defineListAccept(CommandForm &form);
void defineListCheck(CommandForm &form);
void defineListExport(CommandForm &form);
void defineListList(CommandForm &form);
void defineListPublish(CommandForm &form);
void defineListShow(CommandForm &form);

void defineGuideExport(CommandForm &form);

void defineRecordsExport(CommandForm &form);
void defineRecordsList(CommandForm &form);
void defineRecordsShow(CommandForm &form);
void defineRecordsVerify(CommandForm &form);

void defineDesk(CommandForm &form);

void defineDemoCreate(CommandForm &form);
void defineCompletionBash(CommandForm &form);
void defineMan(CommandForm &form);

} // namespace rosette::cli
