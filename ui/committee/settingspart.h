// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/committee/committeepart.h"

class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class SharedFields;

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
    SharedFields *m_shared;
    Button *m_save;
    int m_revision = 0; ///< of the committee in the fields; 0: none yet
};

} // namespace rosette
