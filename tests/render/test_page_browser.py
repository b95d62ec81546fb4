"""The page in a real browser: what an article brings along does not run. Skipped without Chromium."""

from __future__ import annotations

import shutil
import subprocess
from html import escape
from pathlib import Path

import pytest
from render_documents import document, rendered

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.model,  # as slow as a model
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on PATH"),
]

RUN = "document.title='diretas';document.body.innerHTML='diretas'"
ATTACK = (
    f'<script>{RUN}</script><img src=x onerror="{RUN}"><svg onload="{RUN}"></svg>'
    f'<iframe srcdoc="<script>parent.document.title=1</script>"></iframe>'
    "<style>body{display:none}</style><base href=http://contoh.example>"
    '<meta http-equiv="refresh" content="0;url=data:text/html,diretas">'
)


def shown(page: str, folder: Path) -> str:
    """The page as the browser has it after a second, its scripts run."""
    path = folder / "halaman.html"
    path.write_text(page, "utf-8")
    assert CHROMIUM is not None
    done = subprocess.run(
        [
            *(CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"),
            *("--disable-background-networking", "--disable-component-update", "--virtual-time-budget=1000"),
            *(f"--user-data-dir={folder / 'profil'}", "--dump-dom", path.as_uri()),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    return done.stdout.decode()


def test_a_hostile_article_runs_no_script(tmp_path: Path) -> None:
    value = document([f"[[{ATTACK}|PERSON]] tiba.", f"%% {ATTACK}"], source=f"</title>{ATTACK}")
    page = rendered("html", value)
    found = shown(page, tmp_path)
    assert escape(ATTACK, quote=False) in found
    assert "<title>&lt;/title&gt;&lt;script&gt;" in found
    assert not any(f"<{element}" in found for element in ("script", "img", "svg", "iframe", "base"))


def test_the_policy_alone_stops_scripts_too(tmp_path: Path) -> None:
    page = rendered("html", document(["Sasaran tiba."]))
    attack = f'<script>{RUN}</script><img src=x onerror="{RUN}">'
    assert "<title>berita.txt</title>" in shown(page.replace("Sasaran", f"Sasaran{attack}"), tmp_path)


def test_the_browser_would_run_it(tmp_path: Path) -> None:
    assert "<title>diretas</title>" in shown(f"<!DOCTYPE html><title>x</title><body>{ATTACK}", tmp_path)
