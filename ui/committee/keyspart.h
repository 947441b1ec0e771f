// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seatkey.h"
#include "core/signing/keyring.h"
#include "core/base/atomicwrite.h"
#include "ui/committee/committeepart.h"
#include "ui/widgets/savedialog.h"

#include <map>
#include <optional>

namespace rosette {

class Card;

/// With which keys the committee signs: my own, those of the seats, those that are over.
class KeysPart : public CommitteePart
{
    Q_OBJECT

public:
    using CommitteePart::CommitteePart;

    void reload() override;
    QList<Button *> buttons() override;
    void run(const QString &act) override;

private:
    /// A seat of today, as its row needs it.
    struct KeySeat
    {
        Seat seat;
        QString name;
        std::optional<SeatKey> key = {};
    };

    bool load();
    const KeySeat *mine() const;
    /// Where the key of this computer stands in the committee, and may be enrolled.
    bool isKnown(const QByteArray &key) const;
    void addOwn(const KeySeat &own);
    void addKept();
    QWidget *keptRow(const KeptKey &kept);
    void addSeats();
    QWidget *seatRow(const KeySeat &line);
    void addFormer();
    void makeKey();
    void importKey();
    void enrol(const KeySeat &line, const std::optional<PublicKey> &known = {});
    void revoke(const KeySeat &line);
    void savePublic(const PublicKey &key, const QString &name);
    void saveSecret(const KeptKey &kept);
    void save(const SaveDialog::Proposal &proposal, const QByteArray &bytes, Readers readers);

    std::vector<KeySeat> m_seats;
    std::vector<SeatKey> m_keys; ///< all that were ever enrolled
    std::vector<KeptKey> m_kept; ///< of this computer
    std::map<SeatId, QString> m_names;
};

} // namespace rosette
