// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/matrixfoot.h"

#include "ui/reviews/looks.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int widestLine = 1200;
constexpr int leastWords = 300; ///< beside the buttons

} // namespace

MatrixFoot::MatrixFoot(QWidget *parent)
    : Card(parent), m_icon(new IconLabel(Icon::Open, Role::Text2, 18, this)),
      m_title(new TextLabel(TextStyle::BodyStrong, Role::Text, {}, this)),
      m_explained(new TextLabel(TextStyle::Small, Role::Text2, {}, this)),
      m_reason(new TextLabel(TextStyle::Caption, Role::Text3, {}, this)),
      m_motion(new Button(tr("Open a motion..."), ButtonKind::Normal, this)),
      m_application(new Button(tr("Open the application"), ButtonKind::Normal, this))
{
    auto *said = new QHBoxLayout;
    said->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (TextLabel *label : {m_title, m_explained, m_reason}) {
        label->setWidest(widestLine);
        words->addWidget(label);
    }
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addLayout(words, 1);
    auto *row = new BesideLayout(leastWords);
    row->addPart(said);
    row->addWidget(m_motion);
    row->addWidget(m_application);
    body()->addLayout(row);
    // Higher than its words on one line would be, where they wrap.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_motion, &QPushButton::clicked, this, &MatrixFoot::motionRequested);
    connect(m_application, &QPushButton::clicked, this, &MatrixFoot::applicationRequested);
    clear();
}

void MatrixFoot::setCell(const ContestMatrix &matrix, const MatrixRow &row,
    std::optional<std::size_t> criterion, const QString &noMotion)
{
    const bool isHidden = !row.fit;
    Look look{Icon::Hidden, {}, Tone::Neutral};
    if (!isHidden && criterion)
        look = lookOf(row.fit->criteria.at(*criterion).standing);
    else if (!isHidden)
        look = row.fit->fits() ? lookOf(Standing::Met) : lookOf(Standing::Open);
    m_icon->setIcon(look.icon, look.tone == Tone::Neutral ? Role::Text2 : toneRole(look.tone));
    m_icon->show();
    if (criterion) {
        m_title->setText(cellInWords(matrix, row, *criterion));
        m_explained->setText(cellExplained(row, *criterion));
    } else {
        m_title->setText(
            isHidden ? row.name : tr("%1: %2").arg(row.name, inWords(*row.fit, matrix.criteria)));
        m_explained->setText(isHidden ? cellExplained(row, 0) : row.motionInWords);
    }
    m_explained->setVisible(!m_explained->text().isEmpty());
    const QString reason = row.motion ? QString() : noMotion;
    m_motion->setVisible(!isHidden || row.motion);
    m_motion->setText(row.motion ? tr("Go to the motion") : tr("Open a motion..."));
    m_motion->setReason(reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty() && !m_motion->isHidden());
    m_application->show();
}

void MatrixFoot::clear()
{
    m_title->setText(tr("Choose a cell to see what settles it."));
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_explained),
             static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_motion),
             static_cast<QWidget *>(m_application)})
        part->hide();
}

} // namespace rosette
