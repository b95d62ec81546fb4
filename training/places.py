"""Where the recipes read and write. Both folders can be moved by an environment variable."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("NLP_CLI_DATA", ROOT.parent / "shared" / "data"))
WORK = Path(os.environ.get("NLP_CLI_WORK", ROOT / "work"))

BUNDLE = ROOT / "nlp_cli" / "models"
"""What ships."""

NEWS = DATA / "news"
TREEBANK = DATA / "treebank"
PUBLIC_NER = DATA / "ner"
VECTORS = DATA / "vectors" / "id_news_w2v100.pt"
CHARLM = {
    "forward": DATA / "charlm" / "id_news_forward.pt",
    "backward": DATA / "charlm" / "id_news_backward.pt",
}
