// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seatkey.h"
#include "core/signing/publickey.h"
#include "ui/widgets/formdialog.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace rosette {

class Field;
class PageContext;
class TextLabel;
class WordTiles;

/// The secretary enrols the key of a seat: chooses the public half, compares the eight words with the person
/// face to face, says that they are the same. Nothing is enrolled without that.
class EnrolKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Question
    {
        SeatId seat;
        QString name;                        ///< whose seat it is
        std::optional<SeatKey> former = {};  ///< which the new one replaces
        std::optional<PublicKey> known = {}; ///< the key, where it is on this computer
    };

    EnrolKeyDialog(PageContext &context, const Question &question, QWidget *parent = nullptr);

private:
    void addKey();
    void addWords();
    void chooseFile();
    void readKey();
    void enrol();

    PageContext &m_context;
    Question m_question;
    std::optional<PublicKey> m_key;
    QLineEdit *m_source;
    Field *m_sourceField;
    QWidget *m_comparison;
    WordTiles *m_tiles;
    QCheckBox *m_same;
};

} // namespace rosette
