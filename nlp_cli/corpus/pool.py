"""The local runner: worker processes that may die, and results in order all the same."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Final

from nlp_cli.corpus.batch import Row, failed
from nlp_cli.corpus.items import Item, row_of
from nlp_cli.corpus.worker import Make, Task, Worker
from nlp_cli.errors import NlpCliError
from nlp_cli.signals import uninterrupted

BATCH: Final = 30_000
"""Code points that go to a worker at once, one article at least."""

LONG: Final = 4
"""An article of more than a batch divided by this travels alone, so that no other waits for it."""

AHEAD: Final = 4
"""Batches for each worker that may be read and not yet written: how far one can run ahead."""

PER_ITEM: Final = 500
"""Code points that an article counts for besides its text, so that empty ones are bounded too."""

DEATHS: Final = 2
"""Workers that an article may kill before it is given up."""

STARTS: Final = 3
"""Workers in a row that may die before they have loaded the models."""


class Pool:
    """Runs articles through ``jobs`` worker processes and gives their records in order."""

    def __init__(self, jobs: int, make: Make, format: str, batch: int = BATCH) -> None:
        self._jobs = jobs
        self._make = make
        self._format = format
        self._batch = batch
        self._context = get_context("spawn")
        self._workers: list[Worker] = []
        self._todo: deque[Task] = deque()
        self._results: dict[int, tuple[Item, Row]] = {}
        self._waiting = 0
        self._failed_starts = 0

    def run(self, items: Iterator[Item]) -> Generator[list[tuple[Item, Row]], None, None]:
        """The record of each item, in order, in stretches as they become complete.

        The first stretch is empty and says that the models are loaded, or that none are needed yet.
        What is read and not yet given out stays bounded, also while one article takes long. On
        Ctrl-C what is complete by then is given out before KeyboardInterrupt is raised.
        Raises NlpCliError where workers cannot start, and whatever ``items`` raises. The
        workers wait for another run until `close`, unless this one is broken off.
        """
        self._following: int | None = None
        try:
            try:
                yield from self._stretches(self._tasks(items))
            except KeyboardInterrupt:
                with suppress(NlpCliError):
                    self._listen(0)
                if done := self._complete():
                    yield done
                raise
        except BaseException:  # also where nobody asks for the rest
            self.close()
            raise

    def close(self) -> None:
        """End the workers."""
        for worker in self._workers:
            worker.stop()
        self._workers.clear()
        self._todo.clear()
        self._results.clear()
        self._waiting = 0

    def _stretches(self, tasks: Iterator[Task]) -> Iterator[list[tuple[Item, Row]]]:
        more, begun = True, False
        limit = AHEAD * self._jobs * self._batch
        while True:
            while more and self._waiting < limit and len(self._todo) < self._jobs:
                task = next(tasks, None)
                more = task is not None
                if task is not None and task.items:
                    self._todo.append(task)
            self._hand_out()
            if not begun and (self._results or any(worker.ready for worker in self._workers)):
                begun = True
                yield []
            if done := self._complete():
                yield done
            elif self._busy():
                self._listen()
            elif not more and not self._todo:
                return

    def _tasks(self, items: Iterator[Item]) -> Iterator[Task]:
        """Cut the items into batches; those that failed already need no worker."""
        batch: list[Item] = []
        size = 0
        for item in items:
            if self._following is None:
                self._following = item.number
            self._waiting += _size(item)
            is_long = not item.error and _size(item) > self._batch // LONG
            if is_long and batch:
                yield _task(batch)
                batch, size = [], 0
            if item.error:
                self._results[item.number] = (item, failed(row_of(item), item.error, self._format))
                size += PER_ITEM
            else:
                batch.append(item)
                size += _size(item)
            if is_long or size >= self._batch:
                yield _task(batch)
                batch, size = [], 0
        if batch:
            yield _task(batch)

    def _hand_out(self) -> None:
        idle = [worker for worker in self._workers if worker.ready and worker.task is None]
        starting = sum(not worker.ready for worker in self._workers)
        while self._todo and len(self._workers) < self._jobs and len(idle) + starting < len(self._todo):
            self._workers.append(Worker(self._context, self._make))
            starting += 1
        for worker in idle:
            if self._todo and not worker.send(self._todo.popleft()):
                self._replace(worker)

    def _busy(self) -> bool:
        return any(worker.task is not None or not worker.ready for worker in self._workers)

    def _listen(self, seconds: float | None = None) -> None:
        """Take what the workers have to say; wait so many seconds for it, without end for None."""
        by_connection = {
            worker.connection: worker
            for worker in self._workers
            if worker.task is not None or not worker.ready
        }
        heard = wait(list(by_connection), seconds)
        with uninterrupted():  # or half an answer would be lost
            for connection in heard:
                assert isinstance(connection, Connection)
                self._hear(by_connection[connection])

    def _hear(self, worker: Worker) -> None:
        was_ready = worker.ready
        rows = worker.receive()
        if rows is None:
            self._replace(worker)
        elif was_ready and worker.task is not None:
            for item, row in zip(worker.task.items, rows):
                self._results[item.number] = (item, row)
            worker.task = None
        else:
            self._failed_starts = 0

    def _replace(self, worker: Worker) -> None:
        """Take a dead worker out and its articles back, each alone, so that the next death tells whose."""
        how = worker.how_it_died()
        worker.stop()
        self._workers.remove(worker)
        if worker.task is None:
            self._failed_starts += 1
            if self._failed_starts >= STARTS:
                raise NlpCliError(
                    f"{STARTS} workers in a row died before they had loaded the models ({how})",
                    "is there memory enough for --jobs?",
                )
            return
        deaths = worker.task.deaths + 1
        again = [Task((item,), (row,), deaths) for item, row in zip(worker.task.items, worker.task.rows)]
        if deaths >= DEATHS and len(again) == 1:
            (item,) = worker.task.items
            problem = f"it killed its worker {deaths} times ({how})"
            self._results[item.number] = (item, failed(row_of(item), problem, self._format))
        else:
            self._todo.extendleft(reversed(again))

    def _complete(self) -> list[tuple[Item, Row]]:
        done = []
        while self._following is not None and self._following in self._results:
            item, row = self._results.pop(self._following)
            self._waiting -= _size(item)
            self._following += 1
            done.append((item, row))
        return done


def _task(batch: list[Item]) -> Task:
    return Task(tuple(batch), tuple(row_of(item) for item in batch))


def _size(item: Item) -> int:
    return len(item.text) + PER_ITEM
