// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QMainWindow>

#include <memory>

namespace rosette {

class ContentsModel;

/// The window on one committee file: what is in it, by kind.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Workspace> workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

private:
    QWidget *createHeader();
    QWidget *createContents();

    std::unique_ptr<Workspace> m_workspace;
    ContentsModel *m_contents = nullptr;
};

} // namespace rosette
