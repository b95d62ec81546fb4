from __future__ import annotations

import pytest
from cli_keyboard import Keyboard


@pytest.fixture
def complete(cli: Keyboard, monkeypatch: pytest.MonkeyPatch) -> object:
    def words(line: str) -> list[str]:
        monkeypatch.setenv("_NLP_CLI_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(line.count(" ")))
        with pytest.raises(SystemExit) as ended:
            cli()
        assert not ended.value.code
        return cli.printed[-1].split()

    return words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("nlp-cli ent", ["entities"]),
        ("nlp-cli models ", ["list", "info", "verify", "path"]),
        ("nlp-cli entities --ta", ["--tagset"]),
        ("nlp-cli sentences -f ", ["table", "json", "jsonl", "csv", "tsv"]),
        ("nlp-cli tokens --format co", ["conllu"]),
        ("nlp-cli entities --type PERSON,OR", ["PERSON,ORG", "PERSON,ORDINAL"]),
        ("nlp-cli entities --tagset co", ["conll"]),
        ("nlp-cli entities --engine sta", ["stanza"]),
        ("nlp-cli entities --errors r", ["replace"]),
        ("nlp-cli analyze arti", []),
    ],
)
def test_bash_completes(complete: object, line: str, words: list[str]) -> None:
    assert complete(line) == words  # type: ignore[operator]
