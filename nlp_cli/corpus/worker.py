"""A worker process: it loads the models once and annotates one batch after the other."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from pathlib import Path
from typing import Any, Final

from nlp_cli.corpus.batch import Row
from nlp_cli.corpus.items import Item
from nlp_cli.errors import ModelError, NlpCliError

Annotate = Callable[[list[Row]], list[Row]]
Make = Callable[[], Annotate]
"""Makes the annotator, in the worker; must be picklable: a partial of module-level names."""

THREADS: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


@dataclass(frozen=True, slots=True)
class Task:
    """Articles that are sent to a worker together; ``deaths`` counts workers that died of them."""

    items: tuple[Item, ...]
    rows: tuple[Row, ...]
    deaths: int = 0


class Worker:
    """The near end of a worker process; it holds one task at a time."""

    def __init__(self, context: SpawnContext, make: Make) -> None:
        self.connection, far_end = context.Pipe()
        self.process = context.Process(target=_work, args=(far_end, make), daemon=True)
        with _without_ctrl_c():
            self.process.start()
        far_end.close()  # or its death would not be seen here
        self.task: Task | None = None
        self.ready = False

    def send(self, task: Task) -> bool:
        """Give it a task; False where it has died meanwhile."""
        self.task = task
        try:
            self.connection.send(list(task.rows))
        except OSError:
            return False
        return True

    def receive(self) -> list[Row] | None:
        """What it has to say: an empty list when it is ready, the records, None when it died.

        Raises NlpCliError where the models cannot be loaded.
        """
        try:
            answer = self.connection.recv()
        except (EOFError, OSError):
            return None
        if isinstance(answer, NlpCliError):
            raise answer
        self.ready = True
        return list(answer)

    def how_it_died(self) -> str:
        """In words, once its connection is closed."""
        self.process.join(5)
        code = self.process.exitcode
        if code is None:
            self.stop()
            return "it went silent"
        if code >= 0:
            return f"exit status {code}"
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"

    def stop(self) -> None:
        """End it at once: what it does can be done again."""
        self.process.kill()
        self.process.join()
        self.connection.close()


@contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """Start a process that Ctrl-C does not reach before it can say so itself; ours waits meanwhile."""
    if not hasattr(signal, "pthread_sigmask"):  # on Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(connection: Connection, make: Make) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    for name in THREADS:
        os.environ[name] = "1"
    with Path(os.devnull).open("w") as nowhere:  # standard output is for data
        os.dup2(nowhere.fileno(), 1)
    with suppress(EOFError, OSError):  # when the parent is gone
        _serve(connection, make)


def _serve(connection: Connection, make: Make) -> None:
    try:
        annotate = make()
    except NlpCliError as error:
        connection.send(error)
        return
    except Exception as error:
        connection.send(NlpCliError(f"a worker cannot start: {type(error).__name__}: {error}"))
        return
    answer: Any = []
    while True:
        connection.send(answer)
        rows: Sequence[Row] = connection.recv()
        try:
            answer = annotate(list(rows))
        except ModelError as error:
            answer = error
