"""Machine formats that someone looks at on a terminal."""

from __future__ import annotations

import io
from typing import TextIO

from nlp_cli.render.sanitize import sanitize


class TerminalGuard(io.TextIOBase):
    """A stream that passes text on to a terminal without anything that would act on it.

    In a pipe or file the machine formats are lossless and this is not in the way.
    """

    def __init__(self, out: TextIO) -> None:
        super().__init__()
        self._out = out

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The encoding of the terminal."""
        return self._out.encoding

    def write(self, text: str, /) -> int:
        """Write ``text`` sanitised; line ends and tabs stay, CRLF becomes a line feed."""
        return self._out.write(sanitize(text.replace("\r\n", "\n"), keep="\n\t"))
