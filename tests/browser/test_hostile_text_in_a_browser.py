"""More than two hundred hostile texts, each in every field an author can fill: none is obeyed, all are shown as text."""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from browser_pages import Visits, write

from one_text import house_of

ATTACKS = (
    "<script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "<svg onload=window.hit=1>",
    "<svg><script>window.hit=1</script></svg>",
    "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<iframe src=javascript:parent.hit=1></iframe>",
    "<body onload=window.hit=1>",
    "<details open ontoggle=window.hit=1>",
    "<input autofocus onfocus=window.hit=1>",
    "<style>body{display:none}</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<base href=https://evil.example/>",
    "<form action=https://evil.example/><button autofocus>go</button></form>",
    "<math><mtext><img src=x onerror=window.hit=1></mtext></math>",
    "[go](javascript:window.hit=1)",
    "[go](JaVaScRiPt:window.hit=1)",
    "[go](data:text/html,<script>parent.hit=1</script>)",
    "[go](https://evil.example/'onmouseover='window.hit=1)",
    "![cat](https://evil.example/x.png)",
    "<javascript:window.hit=1>",
    "`</code><script>window.hit=1</script>`",
    "{{ ''.__class__.__mro__ }}{% for x in y %}",
    "${window.hit=1}#{window.hit=1}<%= window.hit=1 %>",
    "@import url(https://evil.example/x.css);",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "&#60;script&#62;window.hit=1&#60;/script&#62;",
)
BEFORE = ("", '">', "'>", "-->", "]]>", "</title></style></textarea>", "\\", "</svg></main>")
TEXTS = tuple(before + attack for attack, before in product(ATTACKS, BEFORE))
FRAMES_A_PAGE = 60


def test_two_hundred_hostile_texts(visit: Visits, tmp_path: Path) -> None:
    assert len(set(TEXTS)) > 200
    tab = visit(viewport={"width": 1366, "height": 768})
    shown = 0
    for host in _hosts(tmp_path):
        page = tab.to(host)
        for frame in page.frames[1:]:
            text = TEXTS[int(frame.url.split("/house-")[1].split("/")[0])]
            seen = frame.evaluate("[window.hit ?? 0, document.querySelector('h1').textContent]")
            assert seen == [0, text], frame.url
            assert frame.url.startswith("file:")
            shown += 1
    assert shown == 3 * len(TEXTS)
    assert tab.complaints == []


def _hosts(folder: Path) -> Iterator[Path]:
    """Files that each show many pages: one load for sixty."""
    files = [
        file
        for number, text in enumerate(TEXTS)
        for path, file in write({"parcours.yaml": house_of(json.dumps(text))}, folder / f"house-{number}").items()
        if path in ("index.html", "roles/clerk.html", "segments/adults.html")
    ]
    for start in range(0, len(files), FRAMES_A_PAGE):
        frames = "".join(
            f'<iframe hidden src="{file.as_uri()}"></iframe>' for file in files[start : start + FRAMES_A_PAGE]
        )
        host = folder / f"host-{start}.html"
        host.write_text(f"<!doctype html><title>host</title>{frames}", "utf-8")
        yield host
