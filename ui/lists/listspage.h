// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/guidesetter.h"
#include "ui/lists/listsview.h"
#include "ui/page/page.h"
#include "ui/widgets/tone.h"

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace rosette {

class Button;
class EmptyState;
class FindingsPanel;
class GuideEditor;
class GuidePane;
class InlineMessage;
class ListActs;
class PageHeader;

/// Lists and guides: what stands before publication, the guide as it is exported, the published lists.
class ListsPage : public Page
{
    Q_OBJECT

public:
    explicit ListsPage(PageContext &context, QWidget *parent = nullptr);
    ~ListsPage() override;

    void show(const QString &object) override;
    void refresh(const Changes &changes) override;
    QString helpTopic() const override { return QStringLiteral("lists"); }
    QList<QWidget *> panes() const override;
    QString object() const override;
    void keepDrafts() override;

    GuidePane *guidePane() const { return m_guide; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void follow();
    void addCommands();
    bool readChoices();
    void choose(const ContestId &contest);
    void showView(const ListsView &view);
    void showButtons(const ListsView &view);
    void readGuide();
    void remedy(const Finding &finding);
    void edit(bool isEditing);
    void fold();
    void say(Tone tone, const QString &sentence);
    void showExported(const QString &path, const QString &sentence);
    void openExported();
    void showFolder();
    void sayOutdated();
    void print();

    PageHeader *m_header;
    QComboBox *m_contests;
    Button *m_publish;
    Button *m_export;
    InlineMessage *m_message;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    QSplitter *m_split;
    QStackedWidget *m_left;
    FindingsPanel *m_findings;
    GuideEditor *m_editor;
    GuidePane *m_guide;
    GuideSetter *m_setter;
    ListActs *m_acts;
    std::vector<ContestChoice> m_choices;
    std::optional<ListsView> m_view;
    std::optional<GuideChoice> m_guideChoice;
    bool m_isPrintWanted = false;
    QString m_exported; ///< the file of which the message tells; empty when it tells of another thing
};

} // namespace rosette
