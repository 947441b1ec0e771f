// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ballotstore.h"
#include "tests/ui/meeting/evening.h"
#include "tests/ui/page/opendemo.h"
#include "ui/meeting/meetingpage.h"
#include "ui/meeting/meetingstage.h"
#include "ui/meeting/register.h"
#include "ui/meeting/seattile.h"
#include "ui/meeting/stageview.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

namespace rosette::test {

/// The page of the meeting over an evening of the demo committee, a fresh copy for each test.
class OpenMeeting
{
protected:
    void makePages()
    {
        applyTheme(*qApp);
        registerMeetingPage(m_pages);
    }
    void open()
    {
        m_demo = std::make_unique<OpenDemo>();
        m_workspace = m_demo->open();
        m_context = std::make_unique<PageContext>(*m_workspace, QStringLiteral("meeting"), m_pages);
        openEvening(*m_workspace);
        m_window = std::make_unique<QWidget>();
        m_window->setLayout(new QVBoxLayout);
        m_window->layout()->setContentsMargins(0, 0, 0, 0);
        m_page = new MeetingPage(*m_context);
        m_window->layout()->addWidget(m_page);
        QObject::connect(m_workspace.get(), &Workspace::changed, m_page,
            [this](const Changes &changes) { m_page->refresh(changes); });
        m_window->resize(1280, 800);
        m_page->show(QString());
        m_window->show();
        m_asked = false;
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void close()
    {
        m_window.reset();
        m_context.reset();
        m_workspace.reset();
        m_demo.reset();
    }
    void key(int code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_page->window(), Qt::Key(code), modifiers);
    }
    void begin()
    {
        m_page->show(QString());
        QTest::mouseClick(button(QStringLiteral("Begin the meeting")), Qt::LeftButton);
    }
    void goTo(int motion)
    {
        m_page->show(must(findMotion(m_workspace->database(), QString::number(motion))).id.toString());
    }
    MeetingStage &stage() { return m_page->findChild<StageView *>()->stage(); }
    SeatTile *tile(const char *name)
    {
        for (SeatTile *tile : stage().findChildren<SeatTile *>())
            if (tile->text() == QLatin1String(name))
                return tile;
        return nullptr;
    }
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    /// Everything that the stage says.
    QString said(QWidget &stage)
    {
        QStringList words;
        for (const QLabel *label : stage.findChildren<QLabel *>())
            if (label->isVisibleTo(&stage))
                words += label->text();
        for (const QAbstractButton *button : stage.findChildren<QAbstractButton *>())
            if (button->isVisibleTo(&stage))
                words +=
                    button->text() + u' ' + button->accessibleName() + u' ' + button->accessibleDescription();
        return words.join(u'\n');
    }
    /// Answers the next question with @p verb, or with Enter where it is empty.
    void answer(const QString &verb)
    {
        QTimer::singleShot(0, m_page, [this, verb] {
            auto *dialog = qobject_cast<ConfirmationDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            m_asked = true;
            if (verb.isEmpty())
                QTest::keyClick(dialog, Qt::Key_Return);
            else if (dialog->verbButton()->text() == verb)
                QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    std::vector<Ballot> ballots(int motion)
    {
        return must(BallotStore(m_workspace->database())
                        .forMotion(must(findMotion(m_workspace->database(), QString::number(motion))).id));
    }

    std::unique_ptr<OpenDemo> m_demo;
    std::unique_ptr<Workspace> m_workspace;
    PageRegistry m_pages;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    MeetingPage *m_page = nullptr;
    bool m_asked = false;
};

} // namespace rosette::test
