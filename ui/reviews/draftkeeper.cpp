// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/draftkeeper.h"

#include "ui/page/viewstate.h"

#include <QJsonDocument>

namespace rosette {

std::optional<ReviewDraft> DraftKeeper::draft(const SeatId &seat, const ApplicationId &application,
    const CriteriaSet &criteria, int applicationRevision) const
{
    const QByteArray kept = m_state.value(keyOf(seat, application)).toString().toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(kept);
    if (!document.isObject())
        return std::nullopt;
    return draftFromJson(document.object(), criteria, applicationRevision);
}

void DraftKeeper::keep(const SeatId &seat, const ApplicationId &application, const ReviewDraft &draft)
{
    const QByteArray text = QJsonDocument(draftToJson(draft)).toJson(QJsonDocument::Compact);
    m_state.setValue(keyOf(seat, application), QString::fromUtf8(text));
}

void DraftKeeper::forget(const SeatId &seat, const ApplicationId &application)
{
    m_state.remove(keyOf(seat, application));
}

QString DraftKeeper::keyOf(const SeatId &seat, const ApplicationId &application)
{
    return QStringLiteral("reviews.drafts/%1/%2").arg(seat.toString(), application.toString());
}

} // namespace rosette
