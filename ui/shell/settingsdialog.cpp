// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsdialog.h"

#include "ui/shell/look.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QSettings>
#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr QLatin1String opensLastKey("start/opensLast");

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : FormDialog(tr("Settings"), tr("Keep these settings"), parent),
      m_appearanceBefore(Theme::instance().appearance()), m_textSizeBefore(textSize()),
      m_appearance(new SegmentedControl(tr("Colours"), this)),
      m_textSize(new SegmentedControl(tr("Text size"), this)),
      m_opensLast(new QCheckBox(tr("Start with the committee that was open last"), this))
{
    addAppearance();
    addTextSize();
    addStart();
}

void SettingsDialog::addAppearance()
{
    for (const Appearance appearance : allAppearances)
        m_appearance->addPart(appearanceInWords(appearance));
    m_appearance->setCurrent(static_cast<int>(m_appearanceBefore));
    body()->addWidget(new Field(tr("Colours"), m_appearance, this));
    connect(m_appearance, &SegmentedControl::currentChanged, this,
        [](int part) { chooseAppearance(allAppearances.at(static_cast<std::size_t>(part))); });
}

void SettingsDialog::addTextSize()
{
    for (int percent = leastTextSize; percent <= mostTextSize; percent += textSizeStep)
        m_textSize->addPart(tr("%1 %").arg(percent));
    m_textSize->setCurrent((m_textSizeBefore - leastTextSize) / textSizeStep);
    body()->addWidget(new Field(tr("Text size"), m_textSize, this));
    connect(m_textSize, &SegmentedControl::currentChanged, this,
        [](int part) { chooseTextSize(leastTextSize + part * textSizeStep); });
}

void SettingsDialog::addStart()
{
    m_opensLast->setChecked(opensLastCommittee());
    body()->addWidget(m_opensLast);
    connect(this, &FormDialog::submitted, this, [this] {
        QSettings().setValue(opensLastKey, m_opensLast->isChecked());
        accept();
    });
}

void SettingsDialog::reject()
{
    chooseAppearance(m_appearanceBefore);
    chooseTextSize(m_textSizeBefore);
    FormDialog::reject();
}

bool opensLastCommittee()
{
    return QSettings().value(opensLastKey, false).toBool();
}

} // namespace rosette
