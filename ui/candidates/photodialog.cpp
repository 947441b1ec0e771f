// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/photodialog.h"

#include "core/base/atomicwrite.h"
#include "ui/candidates/photocrop.h"
#include "ui/candidates/photoview.h"
#include "ui/imports/filechoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int wide = 640;
constexpr int partWidth = 120;
constexpr int largestSide = 3000;
constexpr qint64 largestFile = qint64(40) << 20;
constexpr double zoomStep = 1.15;

QStringList endings()
{
    return {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp")};
}

} // namespace

PhotoDialog::PhotoDialog(const QString &name, QWidget *parent)
    : FormDialog(tr("Photo of %1").arg(name), tr("Use this photo"), parent), m_crop(new PhotoCrop(this)),
      m_part(new PhotoView(this)), m_altText(new QLineEdit)
{
    setWidth(wide);
    setAcceptDrops(true);
    addPicture();
    auto *altText = new Field(tr("What is on the photo"), m_altText, this);
    altText->setHint(tr("For those who do not see it, such as “%1 at a street stall, smiling”.").arg(name));
    body()->addWidget(altText);
    connect(m_crop, &PhotoCrop::frameChanged, this, &PhotoDialog::showPart);
    showPart();
}

void PhotoDialog::addPicture()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(m_crop, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    auto *choose = new Button(tr("Choose a file..."), ButtonKind::Normal, this);
    auto *closer = new Button(Icon::ZoomIn, tr("Smaller part"), ButtonKind::Normal, this);
    auto *wider = new Button(Icon::ZoomOut, tr("Larger part"), ButtonKind::Normal, this);
    auto *zooms = new QHBoxLayout;
    zooms->addWidget(closer);
    zooms->addWidget(wider);
    zooms->addStretch(1);
    m_part->setWidth(partWidth);
    m_part->setAccessibleName(tr("As in the guide"));
    side->addWidget(choose);
    side->addLayout(zooms);
    side->addSpacing(8);
    side->addWidget(new TextLabel(TextStyle::SmallStrong, Role::Text, tr("As in the guide"), this));
    side->addWidget(m_part);
    side->addWidget(new TextLabel(
        TextStyle::Caption, Role::Text2, tr("Or drop a picture here. Drag the frame to move it."), this));
    side->addStretch(1);
    columns->addLayout(side);
    body()->addLayout(columns);
    connect(choose, &QAbstractButton::clicked, this, &PhotoDialog::choose);
    connect(closer, &QAbstractButton::clicked, this, [this] { m_crop->zoom(zoomStep); });
    connect(wider, &QAbstractButton::clicked, this, [this] { m_crop->zoom(1 / zoomStep); });
}

void PhotoDialog::choose()
{
    const QString path = chooseFile(this, tr("Choose a photo"), tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    if (!path.isEmpty())
        openFile(path);
}

void PhotoDialog::openFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (bytes)
        setPicture(*bytes);
    else
        fail(bytes.error().message);
}

void PhotoDialog::setPicture(const QByteArray &bytes)
{
    const QImage image = uprightImage(bytes, largestSide);
    if (image.isNull())
        fail(tr("This file is no picture that can be read. Save it as JPEG or PNG and choose that."));
    else
        m_crop->setImage(image);
}

void PhotoDialog::setAltText(const QString &text)
{
    m_altText->setText(text);
}

void PhotoDialog::showPart()
{
    const bool hasPicture = !m_crop->image().isNull();
    verbButton()->setReason(hasPicture ? QString() : tr("Choose a picture first."));
    m_part->setPhoto(hasPicture ? m_crop->cropped() : QByteArray());
}

QByteArray PhotoDialog::jpeg() const
{
    return m_crop->cropped();
}

QString PhotoDialog::altText() const
{
    return m_altText->text().trimmed();
}

void PhotoDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData(), endings()).isEmpty())
        event->acceptProposedAction();
}

void PhotoDialog::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData(), endings());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace rosette
