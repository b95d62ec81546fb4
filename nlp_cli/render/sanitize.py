"""Text from the outside, made safe to show: what would act on a terminal becomes visible."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def sanitize(text: str, keep: str = "") -> str:
    """Replace each character that is not seen but acts, by one that is seen and does not.

    C0 controls become their control picture (ESC ``␛``, line feed ``␊``), DEL ``␡``. C1
    controls, bidirectional and zero-width controls, line and paragraph separators, lone
    surrogates, private and unassigned characters become U+FFFD. Spaces of any width stay, and
    so do the characters in ``keep``. The result has as many code points as ``text``.

    >>> sanitize("merah" + chr(27) + "[31m")
    'merah␛[31m'
    """
    if text.isprintable():
        return text
    return "".join(
        character if is_harmless(character) or character in keep else _picture(character)
        for character in text
    )


def is_harmless(character: str) -> bool:
    """Whether a character can be shown as it is: a printable one, or a space of any width.

    ``str.isprintable`` is false for Unicode's categories Cc, Cf, Cs, Co, Cn, Zl, Zp and Zs.
    """
    return character.isprintable() or unicodedata.category(character) == "Zs"


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else REPLACEMENT
