"""Half precision on disk, without a loss at run time.

Weights are rounded to half precision before anything is trained on top of them, so the
file loads to exactly the numbers that training saw. Files are written in PyTorch's zip
format, whose tensors lie uncompressed and can be memory-mapped.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch


def halve(value: Any) -> Any:
    """The same structure with every float32 tensor as float16; nothing else changes."""
    if isinstance(value, torch.Tensor):
        return value.detach().contiguous().half() if value.dtype == torch.float32 else value
    if isinstance(value, dict):
        return type(value)((key, halve(item)) for key, item in value.items())
    if isinstance(value, list):
        return [halve(item) for item in value]
    if isinstance(value, tuple):
        return tuple(halve(item) for item in value)
    return value


def save_half(source: Path, target: Path) -> int:
    """Rewrite a PyTorch file in half precision; returns its size in bytes."""
    content = torch.load(source, map_location="cpu", weights_only=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    torch.save(halve(content), target)
    return target.stat().st_size
