// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/endorsementfields.h"

#include "core/storage/organisationstore.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr std::array kinds{EndorsementKind::Supported, EndorsementKind::Own, EndorsementKind::Joint};

} // namespace

EndorsementFields::EndorsementFields(PageContext &context, QWidget *parent)
    : QWidget(parent), m_kind(new SegmentedControl(tr("As what"), this)), m_with(new QWidget(this)),
      m_regardless(new QPlainTextEdit(this)), m_withField(new Field(tr("Together with"), m_with, this)),
      m_regardlessField(new Field(tr("Why a motion although it does not fit"), m_regardless, this))
{
    for (const QString &part : {tr("Supported"), tr("Our candidate"), tr("Joint candidate")})
        m_kind->addPart(part);
    if (Result<std::vector<Organisation>> organisations = OrganisationStore(context.database()).all())
        m_organisations = *std::move(organisations);
    auto *with = new FlowLayout(m_with, 16, 6);
    with->setContentsMargins(0, 0, 0, 0);
    m_with->setAccessibleName(tr("Together with"));
    for (const Organisation &organisation : m_organisations) {
        m_boxes.push_back(new QCheckBox(organisation.name.toString(), m_with));
        with->addWidget(m_boxes.back());
        connect(m_boxes.back(), &QCheckBox::toggled, this, &EndorsementFields::changed);
    }
    m_regardless->setTabChangesFocus(true);
    m_regardless->setFixedHeight(scaled(64));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new Field(tr("As what"), m_kind, this));
    layout->addWidget(m_withField);
    layout->addWidget(m_regardlessField);
    connect(m_kind, &SegmentedControl::currentChanged, this, &EndorsementFields::refresh);
    connect(m_regardless, &QPlainTextEdit::textChanged, this, &EndorsementFields::changed);
}

void EndorsementFields::setChoice(const MotionChoice &choice)
{
    if (m_application == choice.application)
        return;
    m_application = choice.application;
    m_fits = choice.fits;
    const auto asked = std::find(kinds.begin(), kinds.end(), choice.asksFor);
    m_kind->setCurrent(static_cast<int>(std::distance(kinds.begin(), asked)));
    refresh();
}

void EndorsementFields::refresh()
{
    m_withField->setVisible(kind() == EndorsementKind::Joint);
    m_regardlessField->setVisible(!m_fits);
    Q_EMIT changed();
}

EndorsementKind EndorsementFields::kind() const
{
    return kinds.at(std::size_t(m_kind->current()));
}

std::vector<OrganisationId> EndorsementFields::jointWith() const
{
    std::vector<OrganisationId> with;
    for (std::size_t at = 0; kind() == EndorsementKind::Joint && at < m_boxes.size(); ++at)
        if (m_boxes.at(at)->isChecked())
            with.push_back(m_organisations.at(at).id);
    return with;
}

QString EndorsementFields::regardless() const
{
    return m_fits ? QString() : m_regardless->toPlainText().trimmed();
}

QString EndorsementFields::whyNot() const
{
    if (kind() == EndorsementKind::Joint && jointWith().empty())
        return tr("Say together with whom.");
    return m_fits || !regardless().isEmpty() ? QString() : tr("It does not fit; write why all the same.");
}

} // namespace rosette
