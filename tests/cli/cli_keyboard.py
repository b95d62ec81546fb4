"""nlp-cli called in this process, with what it said and gave."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field

from cli_fakes import load_fake

from nlp_cli.__main__ import run
from nlp_cli.environment import Environment

ARTICLE = "Sari tiba di Jakarta pada Senin.\n\nWibowo menunggu di kantor BI kemarin.\n"


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Keyboard:
    """nlp-cli with the fake engine, in this process; ``loads`` is what models were asked for."""

    loads: list[tuple[str, str, int]]
    printed: list[str] = field(default_factory=list)

    def __call__(
        self,
        *argv: str,
        stdin: bytes | None = b"",
        terminal: bool = False,
        load: Callable[..., object] | None = None,
        **environment: object,
    ) -> Answer:
        def counted(*arguments: object) -> object:
            self.loads.append(arguments)  # type: ignore[arg-type]
            return (load or load_fake)(*arguments)  # type: ignore[arg-type]

        out, err = io.StringIO(newline=""), io.StringIO()
        streams = Environment(
            stdin=None if stdin is None else io.BytesIO(stdin),
            stdout=out,
            stderr=err,
            stdin_is_terminal=terminal,
            stdout_is_terminal=terminal,
            stderr_is_terminal=terminal,
        )
        for name, value in environment.items():
            object.__setattr__(streams, name, value)
        try:
            status = run(list(argv), streams, counted)  # type: ignore[arg-type]
        finally:
            self.printed.append(out.getvalue())  # also where SystemExit ends it
        return Answer(int(status), out.getvalue(), err.getvalue())
