// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/faceselection.h"

#include "core/typeset/unicode.h"

#include <QChar>

#include <algorithm>

namespace rosette::typeset {

namespace {

bool isNeutral(hb_script_t script)
{
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

bool isMark(char32_t c)
{
    return c >= 0x300 && QChar::isMark(c);
}

/// Chooses face after face from left to right.
class FaceChooser
{
public:
    FaceChooser(const FontSet &fonts, const ShapingRequest &request)
        : m_fonts(fonts), m_request(request), m_wanted(&wantedFace(0))
    {
    }

    void enterRun(std::size_t run)
    {
        m_run = run;
        m_wanted = &wantedFace(run);
        m_previous = nullptr;
    }

    /// Nothing if no face has the character.
    const Face *choose(char32_t c)
    {
        const bool staysWithPrevious = isMark(c) || c == u' ' || QChar::isPunct(c);
        if (m_previous && (isIgnorable(c) || (staysWithPrevious && m_previous->covers(c))))
            return m_previous;
        if (isIgnorable(c) || m_wanted->covers(c))
            return m_previous = m_wanted;
        const ShapingRun &run = m_request.runs[m_run];
        const Face *face = m_fonts.faceFor(c, run.weight, run.isItalic);
        if (face)
            m_previous = face;
        return face;
    }

    const Face &wanted() const { return *m_wanted; }

private:
    const Face &wantedFace(std::size_t run) const
    {
        return m_fonts.textFace(m_request.runs[run].weight, m_request.runs[run].isItalic);
    }

    const FontSet &m_fonts;
    const ShapingRequest &m_request;
    std::size_t m_run = 0;
    const Face *m_wanted;
    const Face *m_previous = nullptr;
};

} // namespace

std::vector<hb_script_t> scriptsOf(std::u16string_view text)
{
    hb_unicode_funcs_t *unicode = hb_unicode_funcs_get_default();
    std::vector<hb_script_t> scripts(text.size(), HB_SCRIPT_INVALID);
    hb_script_t current = HB_SCRIPT_INVALID;
    for (std::size_t i = 0; i < text.size(); i += unitsAt(text, i)) {
        const hb_script_t script = hb_unicode_script(unicode, characterAt(text, i));
        if (!isNeutral(script))
            current = script;
        std::fill_n(scripts.begin() + static_cast<std::ptrdiff_t>(i), unitsAt(text, i), current);
    }
    const auto known = std::find_if(
        scripts.begin(), scripts.end(), [](hb_script_t script) { return script != HB_SCRIPT_INVALID; });
    const hb_script_t first = known == scripts.end() ? HB_SCRIPT_LATIN : *known;
    std::replace(scripts.begin(), known, HB_SCRIPT_INVALID, first);
    return scripts;
}

FaceSelection selectFaces(std::u16string &text, const ShapingRequest &request, const FontSet &fonts)
{
    FaceSelection selection;
    selection.faces.resize(text.size(), nullptr);
    FaceChooser chooser(fonts, request);
    std::size_t nextRun = 1;
    for (std::size_t i = 0; i < text.size();) {
        while (nextRun < request.runs.size() && request.runs[nextRun].begin <= i)
            chooser.enterRun(nextRun++);
        const std::size_t units = unitsAt(text, i);
        const Face *face = chooser.choose(characterAt(text, i));
        if (!face) {
            selection.missing.push_back(text.substr(i, units));
            text[i] = 0xFFFD;
            if (units == 2)
                text[i + 1] = 0x2060;
            face = chooser.choose(0xFFFD);
        }
        std::fill_n(
            selection.faces.begin() + static_cast<std::ptrdiff_t>(i), units, face ? face : &chooser.wanted());
        i += units;
    }
    return selection;
}

} // namespace rosette::typeset
