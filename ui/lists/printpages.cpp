// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/printpages.h"

#include "ui/widgets/document/pagepainter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace rosette {

namespace {

std::function<bool(QPrinter &)> &answerer()
{
    static std::function<bool(QPrinter &)> answer;
    return answer;
}

bool isWanted(QPrinter &printer, int pages, QWidget *parent)
{
    if (answerer())
        return answerer()(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

void answerPrintQuestions(std::function<bool(QPrinter &)> answer)
{
    answerer() = std::move(answer);
}

bool printPages(QPrinter &printer, const typeset::DisplayList &pages)
{
    const int count = static_cast<int>(pages.pages.size());
    const bool isRange = printer.printRange() == QPrinter::PageRange;
    const int first = isRange ? std::clamp(printer.fromPage(), 1, count) : 1;
    const int last = isRange && printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    QPainter painter;
    if (count == 0 || !painter.begin(&printer))
        return false;
    PagePainter pagePainter;
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const double fitting =
        std::min(paper.width() / pages.pageSize.width, paper.height() / pages.pageSize.height);
    // The guide's own size where the paper is that size: fitting would only follow the rounding of pixels.
    const double own = printer.resolution() / 72.0;
    const double scale = fitting > own * 0.99 && fitting < own * 1.01 ? own : fitting;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.resetTransform();
        painter.scale(scale, scale);
        pagePainter.paint(painter, pages, static_cast<std::size_t>(page - 1));
    }
    return painter.end();
}

bool printWithDialog(const typeset::DisplayList &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.properties.title);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(
        QSizeF(pages.pageSize.width, pages.pageSize.height), QPageSize::Point, {}, QPageSize::FuzzyMatch));
    if (!isWanted(printer, static_cast<int>(pages.pages.size()), parent))
        return false;
    printer.setFullPage(true);
    return printPages(printer, pages);
}

} // namespace rosette
