// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/fit.h"

#include "tests/screens/paintedtext.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>

namespace rosette::test {

namespace {

/// Faces reach a little over the line that they are set in, more so when they are larger.
qreal tolerance()
{
    return 2.5 * Theme::instance().textScale();
}

QString inWords(const QSizeF &size)
{
    return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
}

QAbstractScrollArea *scrollAreaOf(const QWidget *viewport)
{
    auto *area = viewport ? qobject_cast<QAbstractScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->viewport() == viewport ? area : nullptr;
}

/// Made by Qt for itself, or laid over the page on purpose.
bool isLaidOver(const QWidget &widget)
{
    for (const char *name : {"rosette::Drawer", "rosette::Scrim", "QRubberBand", "QFocusFrame", "QSizeGrip",
             "QSplitterHandle", "QScrollBar"})
        if (widget.inherits(name))
            return true;
    return false;
}

/// Whose minimum says nothing about words. The line of a spin box or a combo box has the room that the box
/// gives it, which is checked, and hints at a frame of its own that it does not have there. A header and a
/// page of text hint at the least that any area that scrolls has; a header's sections are checked one by one.
bool hasNoNeedOfItsOwn(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool isLineOfBox =
        qobject_cast<const QLineEdit *>(&widget) &&
        (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent));
    return isLineOfBox || qobject_cast<const QHeaderView *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
}

class Fit
{
public:
    explicit Fit(QWidget &window) : m_window(window) {}

    QStringList run()
    {
        check(m_window);
        for (QWidget *widget : m_window.findChildren<QWidget *>())
            if (widget->isVisible() && widget->window() == &m_window && !widget->size().isEmpty())
                check(*widget);
        return m_problems;
    }

private:
    void say(const QWidget &widget, const QString &what)
    {
        m_problems += QStringLiteral("%1: %2").arg(nameOf(widget), what);
    }

    void check(QWidget &widget)
    {
        if (qobject_cast<QScrollBar *>(&widget) || widget.inherits("rosette::Scrim"))
            return;
        checkSize(widget);
        checkPlace(widget);
        checkSiblings(widget);
        checkWords(widget);
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
            checkRows(*view);
    }

    QSize neededBy(const QWidget &widget) const
    {
        QSize needed = widget.minimumSizeHint();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (button->text().isEmpty() && !button->icon().isNull())
                // The style hints a square as high as its fellows; the picture with its edge is what must
                // fit.
                needed = button->iconSize() + QSize(8, 8);
            else if (!button->hasHeightForWidth())
                needed = button->sizeHint();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            needed = tabs->sizeHint();
        }
        if (!widget.layout() && widget.hasHeightForWidth())
            needed.setHeight(widget.heightForWidth(widget.width()));
        // A layout's minimum is the one at its least width, where words take more lines than here.
        else if (widget.layout() && widget.layout()->hasHeightForWidth())
            needed.setHeight(
                std::min(needed.height(), widget.layout()->totalMinimumHeightForWidth(widget.width())));
        return needed;
    }

    void checkSize(const QWidget &widget)
    {
        if (hasNoNeedOfItsOwn(widget))
            return;
        const QSize needed = neededBy(widget);
        if (!needed.isValid())
            return;
        if (widget.width() < needed.width() || widget.height() < needed.height())
            say(widget, QStringLiteral("has %1, needs %2").arg(inWords(widget.size()), inWords(needed)));
    }

    void checkPlace(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (widget.isWindow() || !parent || isLaidOver(widget))
            return;
        QRect room = parent->rect();
        if (const QAbstractScrollArea *area = scrollAreaOf(parent)) {
            // What scrolls may be higher, and wider where it scrolls sideways.
            if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                return;
            room.setTop(std::min(room.top(), widget.geometry().top()));
            room.setBottom(std::max(room.bottom(), widget.geometry().bottom()));
        }
        // Layouts share out what there is in fractions, and round.
        if (!room.adjusted(-1, -1, 1, 1).contains(widget.geometry()))
            say(widget, QStringLiteral("lies at %1,%2 with %3 outside the %4 of its parent")
                            .arg(widget.x())
                            .arg(widget.y())
                            .arg(inWords(widget.size()), inWords(parent->size())));
    }

    void checkSiblings(const QWidget &parent)
    {
        if (!parent.layout() && !qobject_cast<const QSplitter *>(&parent))
            return;
        QList<const QWidget *> parts;
        for (const QObject *child : parent.children()) {
            const auto *part = qobject_cast<const QWidget *>(child);
            if (part && part->isVisible() && !part->isWindow() && !part->size().isEmpty() &&
                !isLaidOver(*part))
                parts += part;
        }
        for (qsizetype one = 0; one < parts.size(); ++one)
            for (qsizetype other = one + 1; other < parts.size(); ++other)
                if (!parts.at(one)->geometry().intersected(parts.at(other)->geometry()).isEmpty())
                    say(*parts.at(one), QStringLiteral("lies over %1").arg(nameOf(*parts.at(other))));
    }

    /// Where words may stand in @p widget.
    QRectF roomForWords(const QWidget &widget) const
    {
        QRectF room = widget.rect();
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.editable = combo->isEditable();
            room = combo->style()->subControlRect(
                QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        }
        if (const QAbstractScrollArea *area = scrollAreaOf(&widget)) {
            room.adjust(0, -1e6, 0, 1e6);
            if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                room.adjust(-1e6, 0, 1e6, 0);
        }
        return room.adjusted(-tolerance(), -tolerance(), tolerance(), tolerance());
    }

    void checkWords(QWidget &widget)
    {
        // What one writes oneself scrolls along with the cursor.
        const auto *line = qobject_cast<const QLineEdit *>(&widget);
        const bool isOwnText =
            line && !line->text().isEmpty() && !qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
        const bool isHeader = qobject_cast<const QHeaderView *>(widget.parentWidget());
        for (const PaintedText &painted : paintedTexts(widget)) {
            if (!isOwnText && !isHeader && !roomForWords(widget).contains(painted.place))
                say(widget, QStringLiteral("cuts off \"%1\" at %2,%3 with %4")
                                .arg(painted.text)
                                .arg(painted.place.x())
                                .arg(painted.place.y())
                                .arg(inWords(painted.place.size())));
            if (painted.text.contains(u'…') && !scrollAreaOf(&widget) && widget.toolTip().isEmpty())
                say(widget, QStringLiteral("elides \"%1\"").arg(painted.text));
        }
    }

    void checkRows(QAbstractItemView &view)
    {
        if (auto *header = qobject_cast<QHeaderView *>(&view)) {
            for (int section = 0; section < header->count(); ++section)
                if (!header->isSectionHidden(section) && header->orientation() == Qt::Horizontal &&
                    header->sectionSize(section) < header->sectionSizeHint(section))
                    say(view, QStringLiteral("has %1 for its section %2, which needs %3")
                                  .arg(header->sectionSize(section))
                                  .arg(section)
                                  .arg(header->sectionSizeHint(section)));
            return;
        }
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < std::min(model->rowCount(view.rootIndex()), 200); ++row)
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
                checkItem(view, model->index(row, column, view.rootIndex()));
    }

    void checkItem(QAbstractItemView &view, const QModelIndex &index)
    {
        const QRect place = view.visualRect(index);
        const QSize needed = view.sizeHintForIndex(index);
        if (place.isEmpty() || !needed.isValid())
            return;
        const bool isReachable = !index.data(Qt::ToolTipRole).toString().isEmpty();
        if (place.height() < needed.height() || (place.width() < needed.width() && !isReachable))
            say(view, QStringLiteral("has %1 for the item \"%2\", which needs %3")
                          .arg(inWords(place.size()), index.data().toString(), inWords(needed)));
    }

    QWidget &m_window;
    QStringList m_problems;
};

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        if (!button->text().isEmpty())
            return button->text();
    return widget.accessibleName();
}

} // namespace

QStringList misfits(QWidget &window)
{
    return Fit(window).run();
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (const QString words = wordsOf(widget); !words.isEmpty())
        name += QStringLiteral(" \"%1\"").arg(words.left(60));
    int levels = 0;
    for (const QWidget *parent = widget.parentWidget(); parent && levels < 4;
         parent = parent->parentWidget()) {
        const QString kind = QString::fromLatin1(parent->metaObject()->className());
        if (kind == QStringLiteral("QWidget"))
            continue;
        name += QStringLiteral(" in ") + kind;
        ++levels;
    }
    return name.remove(QStringLiteral("rosette::"));
}

} // namespace rosette::test
