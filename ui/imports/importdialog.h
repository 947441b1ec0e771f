// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/inspectimport.h"
#include "core/exchange/applicationreader.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QTableView;

namespace rosette {

class Button;
class ColumnChooser;
class ImportPreviewModel;
class InlineMessage;
class PageContext;
class SegmentedControl;
class TextLabel;

/// What a file is imported as, and where to.
struct ImportTarget
{
    ImportKind kind = ImportKind::Candidacies;
    ContestId contest;
    QString contestName; ///< "NEC, CLP section"
};

/// Shows what an import would do with every row of a file and which column holds what, both before anything
/// is stored; the button stores it. Reading and storing happen beside the window.
class ImportDialog : public Sheet
{
    Q_OBJECT

public:
    ImportDialog(
        PageContext &context, const ImportTarget &target, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is stored. @p sentence says what was done, and where the refused rows are.
    void imported(const QString &sentence);

private:
    void addColumns();
    void addOrder();
    void addPreview();
    void addButtons();
    void inspect();
    void showInspection(const ImportInspection &inspection);
    void preview();
    void showPreview(const ImportPreview &preview);
    void store();
    void fail(const QString &sentence);
    std::function<Result<ImportOutcome>(Workspace &)> work(bool previewOnly) const;

    PageContext &m_context;
    ImportTarget m_target;
    QString m_path;
    QString m_mapping;
    std::optional<DayOrder> m_order;
    QTimer m_again;
    InlineMessage *m_message;
    TextLabel *m_summary;
    Button *m_showColumns;
    ColumnChooser *m_columns;
    QWidget *m_orderRow;
    SegmentedControl *m_orderChoice;
    SegmentedControl *m_filter = nullptr;
    QWidget *m_filterPlace;
    ImportPreviewModel *m_model;
    QTableView *m_table;
    Button *m_store;
};

} // namespace rosette
