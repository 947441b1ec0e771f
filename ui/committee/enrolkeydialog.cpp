// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/enrolkeydialog.h"

#include "core/actions/keys/enrolkey.h"
#include "core/base/atomicwrite.h"
#include "ui/committee/wordtiles.h"
#include "ui/page/pagecontext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/irreversiblenote.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr qint64 longestKeyFile = 64 * 1024;
constexpr qsizetype keyLine = 56;

/// What is typed or pasted is the key itself, or names the file that holds it.
Result<PublicKey> keyFrom(const QString &source)
{
    if (source.size() == keyLine && !QFile::exists(source))
        return PublicKey::parse(source.toLatin1());
    const Result<QByteArray> file = readFile(QDir::fromNativeSeparators(source), longestKeyFile);
    if (!file)
        return file.error();
    return PublicKey::parse(*file);
}

} // namespace

EnrolKeyDialog::EnrolKeyDialog(PageContext &context, const Question &question, QWidget *parent)
    : FormDialog(question.former ? tr("Replace the key of %1").arg(question.name)
                                 : tr("Enrol the key of %1").arg(question.name),
          question.former ? tr("Replace the key") : tr("Enrol the key"), parent),
      m_context(context), m_question(question), m_key(question.known), m_source(new QLineEdit(this)),
      m_sourceField(new Field(tr("Public key"), m_source, this)), m_comparison(new QWidget(this)),
      m_tiles(new WordTiles(WordTiles::Size::Large, m_comparison)),
      m_same(new QCheckBox(tr("The words are the same"), m_comparison))
{
    setWidth(660);
    addKey();
    addWords();
    body()->addWidget(new IrreversibleNote(tr("This goes on record."),
        question.former ? tr("From then on %1 signs with the new key alone. What the former one has signed "
                             "stays valid.")
                              .arg(question.name)
                        : tr("From then on only this key signs for %1. It can be replaced or revoked.")
                              .arg(question.name),
        this));
    connect(m_source, &QLineEdit::textChanged, this, &EnrolKeyDialog::readKey);
    connect(m_same, &QCheckBox::toggled, this, &EnrolKeyDialog::readKey);
    connect(this, &FormDialog::submitted, this, &EnrolKeyDialog::enrol);
    readKey();
}

void EnrolKeyDialog::addKey()
{
    auto *choose = new Button(tr("Choose..."), ButtonKind::Normal, this);
    choose->setIcon(Icon::Folder);
    choose->setAccessibleDescription(tr("Choose the file of the public key"));
    m_sourceField->addBeside(choose);
    m_sourceField->setHint(tr("The file NAME.pub that you were given, or the line of 56 characters in it."));
    m_sourceField->setVisible(!m_question.known);
    body()->addWidget(m_sourceField);
    connect(choose, &QAbstractButton::clicked, this, &EnrolKeyDialog::chooseFile);
}

void EnrolKeyDialog::addWords()
{
    auto *layout = new QVBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *how = new TextLabel(TextStyle::Body, Role::Text2, {}, m_comparison);
    how->setSentence(tr("Compare face to face."),
        tr("%1 reads the eight words from their own screen, and you follow here. Nothing else ties the key "
           "to the person: not a message, not a call in which you only hear a voice.")
            .arg(m_question.name));
    layout->addWidget(how);
    layout->addWidget(m_tiles);
    layout->addWidget(m_same);
    body()->addWidget(m_comparison);
}

void EnrolKeyDialog::chooseFile()
{
    const QString path = askForFile(this, {FileQuestion::Kind::Open, windowTitle(), QDir::homePath(),
                                              tr("Public keys (*.pub);;All files (*)")});
    if (!path.isEmpty())
        m_source->setText(QDir::toNativeSeparators(path));
}

void EnrolKeyDialog::readKey()
{
    const QString source = m_source->text().trimmed();
    const std::optional<PublicKey> former = m_key;
    if (!m_question.known) {
        m_key.reset();
        QString fault;
        if (!source.isEmpty()) {
            const Result<PublicKey> key = keyFrom(source);
            if (key)
                m_key = *key;
            else
                fault = key.error().message;
        }
        m_sourceField->setFault(fault);
    }
    // Another key has other words, which nobody has compared yet.
    if (m_key != former)
        m_same->setChecked(false);
    if (m_key != former || m_tiles->accessibleName().isEmpty())
        m_tiles->setKey(m_key ? m_key->bytes : QByteArray());
    m_comparison->setVisible(m_key.has_value());
    verbButton()->setReason(!m_key ? tr("Choose the public key first.")
                            : !m_same->isChecked()
                                ? tr("Compare the words first, and say that they are the same.")
                                : QString());
}

void EnrolKeyDialog::enrol()
{
    const Result<SeatKey> enrolled = enrolKey(m_context.workspace(), {m_question.seat, *m_key});
    if (enrolled)
        accept();
    else
        fail(enrolled.error().message);
}

} // namespace rosette
