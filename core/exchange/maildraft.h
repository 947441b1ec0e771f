// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rosette {

struct Mailbox
{
    QString name{};
    QString address{}; ///< of which isMailAddress() is true

    bool operator==(const Mailbox &) const = default;
};

/// A message that somebody is yet to send.
struct MailDraft
{
    std::optional<Mailbox> from{}; ///< nothing: the mail program puts its own
    std::optional<Mailbox> to{};
    QString subject{};
    QString body{};      ///< lines end with a line feed
    QDateTime date{};    ///< UTC
    QString messageId{}; ///< without brackets: "id@rosette.invalid"

    bool operator==(const MailDraft &) const = default;
};

/// Whether @p text is one plain address, local@domain, of ASCII letters as RFC 5321 allows without quotes.
bool isMailAddress(const QString &text);

/// The draft as a file that mail programs open for sending (X-Unsent: 1): RFC 5322 with CRLF, MIME text/plain
/// in UTF-8 as quoted-printable, names and subject as RFC 2047 encoded words. No character of a name or a
/// subject can begin another header: controls and line breaks become spaces, bidirectional controls go.
/// InvalidInput for a mailbox whose address is none.
Result<QByteArray> mailDraft(const MailDraft &draft);

} // namespace rosette
