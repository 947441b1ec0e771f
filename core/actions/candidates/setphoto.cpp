// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/setphoto.h"

#include "core/base/translate.h"
#include "core/typeset/picture.h"
#include "core/storage/photostore.h"

namespace rosette {

namespace {

constexpr qsizetype largestPhoto = qsizetype(5) << 20;

Result<void> checkPhoto(const QByteArray &jpeg)
{
    if (jpeg.size() > largestPhoto)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("The photo is larger than 5 megabytes; save a smaller copy and choose that."), {}};
    if (!typeset::Image::fromJpeg(jpeg))
        return Error{
            ErrorCode::InvalidInput, Tr::tr("The photo is not a JPEG picture; save it as JPEG."), {}};
    return {};
}

} // namespace

Result<void> setPhoto(Workspace &workspace, const SetPhoto &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("set a candidate's photo"));
    if (!officer)
        return officer.error();
    if (Result<void> sound = checkPhoto(input.jpeg); !sound)
        return sound;
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        PhotoStore store(unit.database());
        const Result<std::optional<Photo>> known = store.find(input.candidacy);
        if (!known)
            return known.error();
        const Photo photo{
            input.candidacy, input.jpeg, input.altText.trimmed(), *known ? (*known)->revision : 1};
        unit.touched(
            Entity::Photo, *known ? ChangeKind::Updated : ChangeKind::Added, input.candidacy.toString());
        return *known ? store.update(photo) : store.insert(photo);
    });
}

} // namespace rosette
