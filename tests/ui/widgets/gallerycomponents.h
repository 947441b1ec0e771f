// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;
class QVBoxLayout;
class QWidget;

/// What the gallery shows: components with invented contents, in their states.
namespace rosette::gallery {

QListView *list();
QWidget *headers();
void addControls(QVBoxLayout &page);
void addStates(QVBoxLayout &page);
void addCards(QVBoxLayout &page);
QWidget *typeSizes();

} // namespace rosette::gallery
