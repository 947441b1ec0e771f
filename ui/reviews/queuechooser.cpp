// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/queuechooser.h"

#include "ui/reviews/queuemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listrowdelegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace rosette {

/// A combo box over the queue that says more than the name of the current row.
class QueueBox : public QComboBox
{
public:
    explicit QueueBox(QWidget *parent) : QComboBox(parent)
    {
        // Measuring the names of thousands would take longer than showing one.
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(12);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setWords(const QString &words)
    {
        m_words = words;
        setAccessibleName(words);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(m_words) + scaled(44);
        return {qMin(words, scaled(340)), QComboBox::sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.currentText = m_words;
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

private:
    QString m_words;
};

QueueChooser::QueueChooser(QueueModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_box(new QueueBox(this)),
      m_previous(new Button(Icon::ChevronLeft, tr("Previous application"), ButtonKind::Flat, this)),
      m_next(new Button(Icon::ChevronRight, tr("Next application"), ButtonKind::Flat, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_box);
    layout->addWidget(m_next);
    m_box->setModel(&model);
    m_box->view()->setMinimumWidth(scaled(280));
    m_box->setMaxVisibleItems(16);
    m_box->view()->setAccessibleName(tr("Applications to review"));
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        if (const QueueEntry *entry = m_model.entry(m_model.index(row)))
            Q_EMIT chosen(entry->application);
    });
}

void QueueChooser::setCurrent(const std::optional<ApplicationId> &application)
{
    const QueueEntry *entry = application ? m_model.entry(*application) : nullptr;
    if (!entry) {
        m_box->setWords(tr("Choose an application"));
        return;
    }
    const QModelIndex index = m_model.indexOf(*application);
    m_box->setCurrentIndex(index.row());
    m_previous->setEnabled(m_model.neighbour(index, -1).isValid());
    m_next->setEnabled(m_model.neighbour(index, 1).isValid());
    const int place = m_model.placeOf(*application);
    m_box->setWords(
        place > 0 ? tr("%1 of %2 to do: %3").arg(place).arg(m_model.toDo()).arg(entry->name) : entry->name);
}

} // namespace rosette
