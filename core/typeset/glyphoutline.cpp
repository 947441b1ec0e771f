// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/glyphoutline.h"

#include "core/typeset/face.h"

#include <hb.h>

#include <memory>

namespace rosette::typeset {

namespace {

/// HarfBuzz reports font units with y upwards.
struct Pen
{
    Path path = {};
    double scale = 1;

    Point at(float x, float y) const
    {
        return {static_cast<double>(x) * scale, -static_cast<double>(y) * scale};
    }
    static Pen &of(void *data) { return *static_cast<Pen *>(data); }
};

// The parameters of these are HarfBuzz's.
// NOLINTBEGIN(readability-function-size)
void moveTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float x, float y, void *)
{
    Pen::of(pen).path.moveTo(Pen::of(pen).at(x, y));
}

void lineTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float x, float y, void *)
{
    Pen::of(pen).path.lineTo(Pen::of(pen).at(x, y));
}

// A quadratic curve is left to HarfBuzz, which passes it on as this cubic one.
void cubicTo(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, float x1, float y1, float x2, float y2, float x,
    float y, void *)
{
    Pen &drawing = Pen::of(pen);
    drawing.path.cubicTo(drawing.at(x1, y1), drawing.at(x2, y2), drawing.at(x, y));
}

// NOLINTEND(readability-function-size)

void closePath(hb_draw_funcs_t *, void *pen, hb_draw_state_t *, void *)
{
    Pen::of(pen).path.close();
}

using DrawFunctions = std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>;

DrawFunctions makeDrawFunctions()
{
    DrawFunctions functions(hb_draw_funcs_create(), hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(functions.get(), moveTo, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(functions.get(), lineTo, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(functions.get(), cubicTo, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(functions.get(), closePath, nullptr, nullptr);
    hb_draw_funcs_make_immutable(functions.get());
    return functions;
}

} // namespace

Path glyphOutline(const Face &face, std::uint32_t glyph)
{
    static const DrawFunctions functions = makeDrawFunctions();
    Pen pen{.scale = 1.0 / face.metrics().unitsPerEm};
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(face.harfBuzzFont(), glyph, functions.get(), &pen);
#else
    hb_font_get_glyph_shape(face.harfBuzzFont(), glyph, functions.get(), &pen);
#endif
    return std::move(pen.path);
}

} // namespace rosette::typeset
