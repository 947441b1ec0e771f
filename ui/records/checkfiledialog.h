// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/checkedfile.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace rosette {

class Card;
class Field;
class PageContext;

/// Checks a certificate or a receipt and says what was checked. It needs nothing of the open committee.
class CheckFileDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit CheckFileDialog(PageContext &context, QWidget *parent = nullptr);

    /// Puts @p path into the field and checks it.
    void check(const QString &path);

private:
    void choose();
    void refresh();
    void run();
    void show(const CheckedFile &checked);
    using QWidget::show;

    PageContext &m_context;
    QLineEdit *m_path;
    Field *m_field;
    Card *m_result;
    bool m_isBusy = false;
};

} // namespace rosette
