// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/checkfiledialog.h"

#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

QWidget *row(Icon icon, Role role, const QString &sentence, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(icon, role, 16, row), 0, Qt::AlignTop);
    layout->addWidget(new TextLabel(TextStyle::Small, Role::Text, sentence, row), 1);
    return row;
}

} // namespace

CheckFileDialog::CheckFileDialog(PageContext &context, QWidget *parent)
    : FormDialog(tr("Check a certificate or receipt"), tr("Check"), parent), m_context(context),
      m_path(new QLineEdit(this)), m_field(new Field(tr("File"), m_path, this)), m_result(new Card(this))
{
    setWidth(660);
    leaveButton()->setText(tr("Close"));
    body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2,
        tr("Of a decision (NAME.json, with NAME.json.minisig beside it) or of a vote. It needs no committee: "
           "the file alone shows whether it holds."),
        this));
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the file to check"));
    m_path->setMinimumWidth(240);
    m_field->addBeside(choose);
    body()->addWidget(m_field);
    m_result->setGround(Role::Sunken);
    m_result->body()->setSpacing(8);
    m_result->hide();
    body()->addWidget(m_result);
    connect(choose, &QAbstractButton::clicked, this, &CheckFileDialog::choose);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_result->hide(); // of another file
        refresh();
    });
    connect(this, &FormDialog::submitted, this, &CheckFileDialog::run);
    refresh();
}

void CheckFileDialog::check(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    run();
}

void CheckFileDialog::choose()
{
    const QString path = askForFile(this, {FileQuestion::Kind::Open, windowTitle(), QDir::homePath(),
                                              tr("Certificates and receipts (*.json *.txt);;All files (*)")});
    if (!path.isEmpty())
        check(path);
}

void CheckFileDialog::refresh()
{
    verbButton()->setReason(m_isBusy                             ? tr("The file is being checked.")
                            : m_path->text().trimmed().isEmpty() ? tr("Choose a file first.")
                                                                 : QString());
}

void CheckFileDialog::run()
{
    m_isBusy = true;
    refresh();
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    m_context.tasks().run(
        tr("Checking a file"),
        [path](Database &, const Cancellation &, const Progress &) { return checkFile(path); },
        [this](const Result<CheckedFile> &checked) {
            m_isBusy = false;
            refresh();
            m_result->setVisible(checked.has_value());
            if (checked)
                return show(*checked);
            fail(checked.error().code == ErrorCode::Tampered
                     ? tr("It does not hold. %1").arg(checked.error().message)
                     : checked.error().message);
        },
        this);
}

void CheckFileDialog::show(const CheckedFile &checked)
{
    say(Tone::Ok, {});
    m_result->clear();
    auto *heading = new SectionHeading(checked.title, {}, m_result);
    heading->addTool(new Chip(Icon::Meets, tr("Holds"), Tone::Ok, heading));
    m_result->body()->addWidget(heading);
    m_result->body()->addWidget(new TextLabel(TextStyle::Body, Role::Text2, checked.sentence, m_result));
    for (const QString &check : checked.checks)
        m_result->body()->addWidget(row(Icon::Check, Role::Ok, check, m_result));
    for (const QString &caution : checked.cautions)
        m_result->body()->addWidget(row(Icon::Note, Role::Info, caution, m_result));
    m_result->setAccessibleName(tr("%1 holds").arg(checked.title));
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace rosette
