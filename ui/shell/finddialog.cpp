// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finddialog.h"

#include "ui/page/pagecontext.h"
#include "ui/shell/findmodel.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listrowdelegate.h"
#include "ui/widgets/roundedcorners.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

constexpr int widest = 620;
constexpr int highest = 480;
constexpr int rowsOfPage = 8;

} // namespace

FindDialog::FindDialog(PageContext &context, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_model(new FindModel(context, this)),
      m_field(new SearchField(tr("Find or do"), {}, this)), m_list(new QListView(this)),
      m_nothing(new TextLabel(TextStyle::Body, Role::Text2, {}, this))
{
    setWindowTitle(tr("Find or do"));
    prepareRoundedCorners(*this);
    setModal(true);
    m_field->setAccessibleName(tr("An act, a page, or a name"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows of the field choose
    prepareRowView(*m_list);
    m_nothing->setContentsMargins(8, 8, 8, 8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    connect(m_field, &SearchField::textChanged, this, &FindDialog::search);
    connect(m_list, &QListView::clicked, this, &FindDialog::choose);
    connect(&context.workspace(), &Workspace::changed, m_model, &FindModel::forget);
}

void FindDialog::open()
{
    m_field->clear();
    search();
    QDialog::open();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

/// As high as what was found, but not higher than the window allows.
void FindDialog::place()
{
    const QSize window = parentWidget()->size();
    const int top = std::min(scaled(72), window.height() / 8);
    const int width = std::min(scaled(widest), window.width() - 48);
    const int most = std::min(scaled(highest), window.height() - 2 * top);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < most; ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(rows + 2 * m_list->frameWidth(), most - 2 * scaled(32)));
    const int height = std::min(layout()->totalHeightForWidth(width), most);
    setGeometry(
        QRect(parentWidget()->mapToGlobal(QPoint((window.width() - width) / 2, top)), QSize(width, height)));
}

void FindDialog::search()
{
    m_model->search(m_field->text());
    m_nothing->setText(
        tr("Nothing is called “%1”. Try the beginning of a name or of a word.").arg(m_field->text()));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    place();
    moveCurrent(1);
}

/// Steps over headings; from nowhere, to the first row.
void FindDialog::moveCurrent(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int last = at;
    for (int left = std::abs(rows); left > 0; --left) {
        do
            at += step;
        while (at >= 0 && at < m_model->rowCount() && !(m_model->index(at).flags() & Qt::ItemIsSelectable));
        if (at < 0 || at >= m_model->rowCount())
            break;
        last = at;
    }
    if (last < 0)
        return;
    m_list->setCurrentIndex(m_model->index(last));
    m_list->scrollTo(last <= 1 ? m_model->index(0) : m_model->index(last));
}

void FindDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    hide(); // before the act, which may open something else
    m_model->choose(index);
    accept();
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(rowsOfPage);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-rowsOfPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        reject();
        return true;
    default:
        return false;
    }
}

void FindDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    cutRoundedCorners(*this, radius::dialog);
}

void FindDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), {Role::Surface, Role::Control, 1, radius::dialog});
}

} // namespace rosette
