"""Two pieces of work side by side."""

from __future__ import annotations

import threading

import pytest

from nlp_cli.annotate.fast.beside import both


@pytest.mark.parametrize("threads", [1, 2])
def test_results_come_in_order(threads: int) -> None:
    assert both(lambda: "first", lambda: "second", threads) == ("first", "second")


def test_two_threads_run_at_once_and_one_does_not() -> None:
    met = threading.Barrier(2, timeout=10)
    both(met.wait, met.wait, 2)
    here = threading.current_thread().name
    assert both(lambda: here, lambda: threading.current_thread().name, 1) == (here, here)


def _fail() -> None:
    raise ValueError("out of range")


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("order", [1, -1])
def test_an_error_of_either_is_raised(threads: int, order: int) -> None:
    first, second = [_fail, str][::order]
    with pytest.raises(ValueError, match="out of range"):
        both(first, second, threads)
