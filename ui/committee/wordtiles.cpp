// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/wordtiles.h"

#include "core/base/words.h"
#include "core/signing/publickey.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace rosette {

namespace {

constexpr int perRow = 4;
constexpr int rowTile = 96;
constexpr int largeTile = 128;

} // namespace

WordTiles::WordTiles(Size size, QWidget *parent) : QWidget(parent), m_size(size)
{
    auto *layout = new ColumnsLayout(this, perRow, size == Size::Large ? largeTile : rowTile, 8);
    layout->setContentsMargins(0, 0, 0, 0);
}

void WordTiles::setKey(const QByteArray &publicKey)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList words = publicKey.isEmpty() ? QStringList() : wordFingerprint(publicKey).split(u' ');
    setAccessibleName(words.isEmpty() ? QString() : tr("Eight words: %1").arg(words.join(u' ')));
    for (qsizetype at = 0; at < words.size(); ++at) {
        auto *tile = new Card(this);
        tile->setGround(Role::Sunken);
        tile->setPadding(m_size == Size::Large ? 12 : 8);
        tile->body()->setSpacing(0);
        tile->body()->addWidget(
            new TextLabel(TextStyle::Caption, Role::Text3, QString::number(at + 1), tile));
        auto *word = new TextLabel(
            m_size == Size::Large ? TextStyle::Title : TextStyle::BodyStrong, Role::Text, words.at(at), tile);
        word->setWraps(false);
        tile->body()->addWidget(word);
        layout()->addWidget(tile);
        tile->show();
    }
    updateGeometry();
}

} // namespace rosette
