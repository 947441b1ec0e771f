// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/certificatedocument.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/publishing/printstyle.h"
#include "core/publishing/problemfinding.h"
#include "core/publishing/qrcode.h"
#include "core/publishing/vectormark.h"
#include "core/signing/publickey.h"
#include "core/typeset/fontset.h"
#include "core/typeset/fontsubset.h"
#include "core/typeset/shapingcache.h"
#include "core/typeset/typesetter.h"

#include <QTimeZone>

#include <algorithm>

namespace rosette {

namespace {

using namespace typeset;

const TextStyle small{.size = 9.5, .colour = print::secondText, .leading = 13};
const TextStyle cell{.size = 9.5, .colour = print::text, .leading = 12.5};
const TextStyle cellHead{.size = 9, .weight = print::semibold, .colour = print::secondText, .leading = 12};
const TextStyle heading{.size = 12.5, .weight = print::bold, .colour = print::text, .leading = 16};
constexpr double codeSide = 96;

/// "7 October 2026, 9.08 am", in London.
QString whenInWords(const QDateTime &instant)
{
    return Tr::tr("%1, %2").arg(dateInWords(civilDateOf(instant)),
        timeInWords(instant.toTimeZone(QTimeZone("Europe/London")).time()));
}

Block paragraph(const QString &text, const TextStyle &style, double after = 0)
{
    return {.content = typeset::Paragraph{plain(text), style}, .spaceAfter = after};
}

Block section(const QString &title)
{
    return {.content = Heading{2, plain(title), heading}, .spaceBefore = 14, .spaceAfter = 5};
}

Block header(const CertificateVerdict &verdict)
{
    Column mark{
        .blocks = {{.content = Figure{.picture = rosetteMark(), .size = {20, 30}, .isDecorative = true}}},
        .width = ColumnWidth::fixed(20),
        .alignment = VerticalAlignment::Middle};
    Column name{.blocks = {paragraph(verdict.words.grouping, print::grouping),
                    paragraph(verdict.words.committee, small)},
        .width = ColumnWidth::share(1),
        .alignment = VerticalAlignment::Middle};
    Column issued{
        .blocks = {paragraph(Tr::tr("Certified %1").arg(whenInWords(verdict.issue.at)), print::issue)},
        .width = ColumnWidth::fixed(200),
        .alignment = VerticalAlignment::Middle};
    return {.content = Row{.columns = {std::move(mark), std::move(name), std::move(issued)}, .gap = 12},
        .spaceAfter = 14};
}

Block outcome(const CertificateVerdict &verdict)
{
    TextStyle lead = print::lead;
    lead.weight = print::bold;
    const bool isCarried = verdict.trail.tally().outcome == Outcome::Carried;
    Blocks blocks{paragraph(isCarried ? Tr::tr("The motion was carried.") : Tr::tr("The motion fell."), lead),
        paragraph(verdict.words.explanation, print::note),
        paragraph(Tr::tr("The rule: %1. Opened %2, decided %3.")
                      .arg(verdict.words.ruleText, whenInWords(verdict.trail.openedAt()),
                          whenInWords(verdict.trail.closedAt())),
            small)};
    return {.content = Box{.blocks = std::move(blocks),
                .fill = print::informationSoft,
                .radius = print::stripRadius,
                .padding = Insets::symmetric(10, 14)},
        .spaceBefore = 8,
        .spaceAfter = 4};
}

QString inWords(Choice choice)
{
    switch (choice) {
    case Choice::For:
        return Tr::tr("For");
    case Choice::Against:
        return Tr::tr("Against");
    case Choice::Abstain:
        return Tr::tr("Abstained");
    }
    Q_UNREACHABLE();
}

QString inWords(const MotionTrail::Cast &cast)
{
    switch (cast.signedBy) {
    case MotionTrail::Signature::Seat:
        return Tr::tr("with the seat’s own key");
    case MotionTrail::Signature::Officer:
        return Tr::tr("by the officer who recorded it");
    case MotionTrail::Signature::Keeper:
        return Tr::tr("with the key of the file’s keeper");
    }
    Q_UNREACHABLE();
}

/// One seat of the roll: who, how they voted, whose signature that has.
TableRow rowOf(const CertificateVerdict &verdict, const RollEntry &entry)
{
    const std::vector<MotionTrail::Cast> &ballots = verdict.trail.ballots();
    const auto standing = std::find_if(ballots.rbegin(), ballots.rend(),
        [&](const MotionTrail::Cast &cast) { return cast.ballot.seat == entry.seat; });
    QString vote = Tr::tr("did not vote");
    QString signature;
    if (entry.recused)
        vote = Tr::tr("recused, for an interest");
    else if (isVotedElsewhere(verdict.trail.voting()))
        vote = Tr::tr("may vote");
    else if (standing != ballots.rend()) {
        vote = standing->ballot.choice ? inWords(*standing->ballot.choice) : Tr::tr("voted");
        signature = inWords(*standing);
    }
    return {{plain(verdict.words.names.value(entry.seat.toString())), cell, true}, {plain(vote), cell},
        {plain(signature), cell}};
}

/// How it was voted where ballots have no names, and who counted.
Block votingWords(const CertificateVerdict &verdict)
{
    const MotionTrail &trail = verdict.trail;
    QStringList words{promiseOf(trail.voting())};
    if (!trail.results().empty()) {
        const BallotResult &result = trail.results().back();
        QStringList tellers;
        for (const SeatId &teller : result.tellers)
            tellers += verdict.words.names.value(teller.toString());
        words += Tr::tr("Voted %1; counted by %2; certified by the file with the SHA-256 %3.")
                     .arg(inWords(trail.voting()), tellers.join(Tr::tr(" and ")),
                         QString::fromLatin1(result.attachment.toHex()));
    }
    return paragraph(words.join(u' '), small, 4);
}

Block rollTable(const CertificateVerdict &verdict)
{
    Table table{.columns = {ColumnWidth::share(1), ColumnWidth::share(1), ColumnWidth::share(1.3)},
        .header = {{{plain(Tr::tr("On the roll")), cellHead}, {plain(Tr::tr("Vote")), cellHead},
            {plain(Tr::tr("Signed")), cellHead}}},
        .cellPadding = {2.5, 6, 2.5, 6},
        .ruleColour = print::line};
    for (const RollEntry &entry : verdict.trail.roll())
        table.body.push_back(rowOf(verdict, entry));
    return {.content = std::move(table), .spaceAfter = 4};
}

/// Sixteen groups of four digits.
QString inGroups(const QByteArray &hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups += digits.mid(at, 4);
    return groups.join(u' ');
}

Result<Block> proof(const CertificateVerdict &verdict, const QByteArray &fileHash)
{
    Result<ModuleMatrix> code = qrCode(certificateFingerprint(fileHash));
    if (!code)
        return code.error();
    code->colour = print::text;
    Column drawn{
        .blocks = {{.content = Figure{.picture = *std::move(code),
                        .size = {codeSide, codeSide},
                        .alternative = Tr::tr("QR code of the fingerprint of the certificate’s file")}}},
        .width = ColumnWidth::fixed(codeSide)};
    Column said{
        .blocks = {paragraph(Tr::tr("Fingerprint of the file (SHA-256)"), cellHead),
            paragraph(inGroups(fileHash), cell, 6), paragraph(Tr::tr("Signed with the key"), cellHead),
            paragraph(wordFingerprint(verdict.issue.key.bytes), cell, 6),
            paragraph(Tr::tr("Check the file: rosette-cli certificate verify, rosette_verify.py, or "
                             "minisign -V. This page alone proves nothing."),
                small)},
        .width = ColumnWidth::share(1)};
    return Block{.content = Row{.columns = {std::move(drawn), std::move(said)}, .gap = 16}, .spaceBefore = 4};
}

} // namespace

QString certificateFingerprint(const QByteArray &fileHash)
{
    return QStringLiteral("rosette certificate sha256 ") + QString::fromLatin1(fileHash.toHex());
}

Result<Document> certificateDocument(const CertificateVerdict &verdict, const QByteArray &fileHash)
{
    const int number = verdict.trail.opened().value(QStringLiteral("number")).toInt();
    const QString title = Tr::tr("Decision of motion %1").arg(number);
    Result<Block> checked = proof(verdict, fileHash);
    if (!checked)
        return checked.error();
    Blocks body{header(verdict),
        {.content = Heading{1, plain(title), print::title(title.size())}, .spaceAfter = 6},
        paragraph(verdict.words.question, print::lead)};
    if (!verdict.words.regardless.isEmpty())
        body.push_back(paragraph(
            Tr::tr("Opened although it did not fit: %1").arg(verdict.words.regardless), print::note));
    body.push_back(outcome(verdict));
    body.push_back(section(
        verdict.trail.voting() == Voting::Recorded ? Tr::tr("How each seat voted") : Tr::tr("Who may vote")));
    if (verdict.trail.voting() != Voting::Recorded)
        body.push_back(votingWords(verdict));
    body.push_back(rollTable(verdict));
    body.push_back(section(Tr::tr("How to check it")));
    body.push_back(*std::move(checked));
    return Document{.title = title,
        .author = verdict.words.grouping,
        .subject = verdict.words.question,
        .created = verdict.issue.at,
        .identifier = certificateFingerprint(fileHash),
        .page = print::page(),
        .body = std::move(body),
        .footer = Footer{.lines = {plain(title)},
            .pageNumber = Tr::tr("%1 of %2"),
            .style = print::footer,
            .ruleColour = print::line}};
}

Result<QByteArray> certificatePdf(const CertificateVerdict &verdict, const QByteArray &fileHash)
{
    const Result<Document> document = certificateDocument(verdict, fileHash);
    if (!document)
        return document.error();
    ShapingCache shaping;
    SubsetCache subsets;
    const Layout layout = layOut(*document, FontSet::bundled(), shaping);
    if (blocksExport(layout.problems))
        return Error{ErrorCode::InvalidInput, findingFrom(layout.problems.front(), {}).sentence, {}};
    return writePdf(layout.displayList, subsets);
}

} // namespace rosette
