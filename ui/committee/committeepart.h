// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scrollcolumn.h"

namespace rosette {

class Button;
class InlineMessage;
class PageContext;

/// A part of the committee's page: a column that is filled anew when something changed, and the buttons that
/// stand in the header while it is shown.
class CommitteePart : public ScrollColumn
{
    Q_OBJECT

public:
    explicit CommitteePart(PageContext &context, QWidget *parent = nullptr);

    virtual void reload() = 0;
    /// Made anew for each visit; the header owns them.
    virtual QList<Button *> buttons() { return {}; }
    /// Does what the palette asks of this part by a word of its own, such as "add"; nothing for others.
    virtual void run(const QString &act) { Q_UNUSED(act) }

protected:
    PageContext &context() const { return m_context; }
    bool isOfficer() const;
    /// Takes everything out of the column but the message at its top.
    void clear();
    InlineMessage &message() const { return *m_message; }
    /// A title in the size of a page's, and a line beneath.
    void addTitle(const QString &title, const QString &remark);
    template <typename T>
    bool isShown(const T &result)
    {
        if (!result)
            fail(result.error().message);
        return result.has_value();
    }
    void fail(const QString &sentence);

private:
    PageContext &m_context;
    InlineMessage *m_message;
};

} // namespace rosette
