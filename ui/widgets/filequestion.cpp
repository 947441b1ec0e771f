// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filequestion.h"

#include <QFileDialog>

namespace rosette {

namespace {

std::function<QString(const FileQuestion &)> &answerer()
{
    static std::function<QString(const FileQuestion &)> answer;
    return answer;
}

} // namespace

QString askForFile(QWidget *parent, const FileQuestion &question)
{
    if (answerer())
        return answerer()(question);
    switch (question.kind) {
    case FileQuestion::Kind::Open:
        return QFileDialog::getOpenFileName(parent->window(), question.title, question.path, question.filter);
    case FileQuestion::Kind::Save:
        return QFileDialog::getSaveFileName(parent->window(), question.title, question.path, question.filter,
            nullptr, QFileDialog::DontConfirmOverwrite);
    case FileQuestion::Kind::Folder:
        return QFileDialog::getExistingDirectory(parent->window(), question.title, question.path);
    }
    Q_UNREACHABLE();
}

void answerFileQuestions(std::function<QString(const FileQuestion &)> answer)
{
    answerer() = std::move(answer);
}

} // namespace rosette
