// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/createdemo.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"
#include "ui/motions/motionspage.h"
#include "ui/motions/register.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

namespace rosette::test {

/// The page of motions over the demo committee, a fresh copy for each test.
class OpenMotions
{
protected:
    void makeDemo()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        applyTheme(*qApp);
        Theme::instance().setAppearance(Appearance::Light);
        must(createDemo(demoFile()));
        registerMotionsPage(m_pages);
    }
    void open()
    {
        const QString path = m_copy.filePath(QStringLiteral("%1.rosette").arg(++m_files));
        QVERIFY(QFile::copy(demoFile(), path));
        m_workspace = must(Workspace::open(path, m_clock));
        m_context = std::make_unique<PageContext>(*m_workspace, QString::number(m_files), m_pages);
        m_window = std::make_unique<QWidget>();
        m_window->setLayout(new QVBoxLayout);
        m_page = new MotionsPage(*m_context);
        m_window->layout()->addWidget(m_page);
        m_window->layout()->setContentsMargins(navigation, 0, 0, 0);
        QObject::connect(m_workspace.get(), &Workspace::changed, m_page,
            [this](const Changes &changes) { m_page->refresh(changes); });
        m_window->resize(1280, 800);
        actAs(QStringLiteral("Ada Fox"));
        m_page->show(QString());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void close()
    {
        m_window.reset();
        m_context.reset();
        m_workspace.reset();
    }

    QString motion(int number)
    {
        return must(findMotion(m_workspace->database(), QString::number(number))).id.toString();
    }
    void actAs(const QString &name)
    {
        m_context->actAs(must(findSeat(m_workspace->database(), name, m_clock.today())));
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }

    /// Opens a dialog of the kind, uses it and leaves it if it is still there.
    template <typename Dialog>
    void inDialog(const std::function<void()> &opens, const std::function<void(Dialog &)> &use)
    {
        bool isUsed = false;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || isUsed)
                return;
            isUsed = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->QDialog::reject();
        });
        watch.start(5);
        opens();
        QVERIFY(isUsed);
    }
    void press(const char *text)
    {
        QAbstractButton *pressed = button(QString::fromLatin1(text));
        QVERIFY2(pressed, text);
        pressed->click();
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    ManualClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;
    PageRegistry m_pages;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    MotionsPage *m_page = nullptr;

private:
    static constexpr int navigation = 216;

    QString demoFile() const { return m_folder.filePath(QStringLiteral("demo.rosette")); }

    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
    int m_files = 0;
};

} // namespace rosette::test
