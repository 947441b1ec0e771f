// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace rosette {

class Field;
class PhotoCrop;
class PhotoView;

/// Chooses a photo, crops it to the shape of the guide and says what is on it.
class PhotoDialog : public FormDialog
{
    Q_OBJECT

public:
    PhotoDialog(const QString &name, QWidget *parent = nullptr);

    /// Shows the picture in @p bytes; says so if it cannot be read.
    void setPicture(const QByteArray &bytes);
    void setAltText(const QString &text);
    /// Opens a file the same way; for a dropped one.
    void openFile(const QString &path);

    QByteArray jpeg() const;
    QString altText() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPicture();
    void choose();
    void showPart();

    PhotoCrop *m_crop;
    PhotoView *m_part;
    QLineEdit *m_altText;
};

} // namespace rosette
