// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/committee/committeepart.h"

class QLineEdit;
class QPlainTextEdit;

namespace rosette {

/// What stands on everything that is published: name, grouping, imprint.
class SettingsPart : public CommitteePart
{
    Q_OBJECT

public:
    explicit SettingsPart(PageContext &context, QWidget *parent = nullptr);

    void reload() override;

private:
    void refresh();
    void save();

    QLineEdit *m_name;
    QLineEdit *m_grouping;
    QPlainTextEdit *m_imprint;
    Button *m_save;
    QStringList m_stored;
};

} // namespace rosette
