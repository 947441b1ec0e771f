// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/maildraft.h"

#include "core/base/translate.h"

#include <QRegularExpression>

#include <memory>

#include <gmime/gmime.h>

namespace rosette {

namespace {

struct Unreference
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unreference>;

/// GMime is set up once; it keeps tables for the life of the program.
void prepareLibrary()
{
    static const bool prepared = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(prepared)
}

/// One line without controls of any kind.
QByteArray headerText(const QString &text)
{
    QString line;
    for (const QChar unit : text) {
        const QChar::Category category = unit.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            line += u' ';
        else if (category != QChar::Other_Format)
            line += unit;
    }
    // What looks like an encoded word would be decoded by whoever reads it.
    return line.simplified().replace(QStringLiteral("=?"), QStringLiteral("= ?")).toUtf8();
}

Result<void> addMailbox(GMimeMessage *message, GMimeAddressType type, const std::optional<Mailbox> &mailbox)
{
    if (!mailbox)
        return {};
    if (!isMailAddress(mailbox->address))
        return Error{ErrorCode::InvalidInput,
            Tr::tr("“%1” is not an e-mail address.").arg(QString::fromUtf8(headerText(mailbox->address))),
            {}};
    const QByteArray name = headerText(mailbox->name);
    g_mime_message_add_mailbox(
        message, type, name.isEmpty() ? nullptr : name.constData(), mailbox->address.toLatin1().constData());
    return {};
}

Owned<GMimePart> textPart(const QString &body)
{
    const QByteArray bytes = body.toUtf8();
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

QByteArray written(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(
        g_mime_format_options_new(), g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, decltype(&g_free)> text(
        g_mime_object_to_string(GMIME_OBJECT(message), options.get()), g_free);
    return QByteArray(text.get());
}

} // namespace

bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+\\z"));
    return text.size() <= 254 && text.indexOf(u'@') <= 64 && pattern.match(text).hasMatch();
}

Result<QByteArray> mailDraft(const MailDraft &draft)
{
    prepareLibrary();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    if (const Result<void> added = addMailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, draft.from); !added)
        return added.error();
    if (const Result<void> added = addMailbox(message.get(), GMIME_ADDRESS_TYPE_TO, draft.to); !added)
        return added.error();
    g_mime_message_set_subject(message.get(), headerText(draft.subject).constData(), "utf-8");
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
        g_date_time_new_from_unix_utc(draft.date.toSecsSinceEpoch()), g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    g_mime_message_set_message_id(message.get(), headerText(draft.messageId).constData());
    g_mime_object_append_header(GMIME_OBJECT(message.get()), "X-Unsent", "1", nullptr);
    const Owned<GMimePart> part = textPart(draft.body);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));
    return written(message.get());
}

} // namespace rosette
