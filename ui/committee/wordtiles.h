// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// The eight words of a key in numbered tiles, to be read aloud and compared.
class WordTiles : public QWidget
{
    Q_OBJECT

public:
    enum class Size
    {
        Row,  ///< in a card of a page
        Large ///< across a table
    };

    explicit WordTiles(Size size, QWidget *parent = nullptr);

    /// Those of the 32 bytes @p publicKey; none if it is empty.
    void setKey(const QByteArray &publicKey);

private:
    Size m_size;
};

} // namespace rosette
