// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QListView;
class QVBoxLayout;
class QWidget;

/// What the gallery shows: components with invented contents, in their states.
namespace rosette::gallery {

/// Side by side, wrapping.
QWidget *inFlow(std::initializer_list<QWidget *> widgets);

QListView *list();
QWidget *headers();
void addControls(QVBoxLayout &page);
void addStates(QVBoxLayout &page);
void addCards(QVBoxLayout &page);
QWidget *typeSizes();

} // namespace rosette::gallery
