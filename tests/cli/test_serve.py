"""`parcours serve` and `parcours compile --watch`: real processes, asked over the loopback interface."""

import re
import socket
import sys
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from command import house, run, traces
from living import Living, living
from test_compile import HOST, SMALL

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ended by a signal of Unix")
STATE = "/.parcours/state"


@pytest.fixture
def home(place: Path) -> Path:
    return house(place / "maison é", {"roles/host.yaml": HOST}, manifest=SMALL)


class Shown:
    """A house that is served."""

    def __init__(self, command: Living) -> None:
        self.command = command
        said = command.says("2 files")
        [port] = re.findall(r"http://127\.0\.0\.1:(\d+)/", said)
        self.port = int(port)

    def ask(
        self, target: str, *, method: str = "GET", headers: Mapping[str, str] | None = None
    ) -> tuple[HTTPResponse, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.putrequest(method, target, skip_host="Host" in (headers or {}), skip_accept_encoding=True)
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        text = response.read().decode()
        connection.close()
        return response, text

    def page(self, target: str = "/") -> str:
        response, text = self.ask(target)
        assert response.status == 200, target
        return text


@pytest.fixture
def shown(home: Path) -> Iterator[Shown]:
    with living("serve", "--port", "0", "--lang", "en", cwd=home) as command:
        yield Shown(command)


def stamp(page: str) -> str:
    [found] = re.findall(r'data-seen="(\w+)"', page)
    return str(found)


def test_a_page_is_shown_and_nothing_is_written(home: Path, shown: Shown) -> None:
    before = traces(home)
    response, text = shown.ask("/roles/host.html")
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Server"] is None
    assert "script-src 'sha256-" in response.headers["Content-Security-Policy"]
    assert "hello" in text
    assert shown.page("/cards/host.html")
    assert traces(home) == before


def test_a_page_is_told_of_a_change_and_shows_it(home: Path, shown: Shown) -> None:
    seen = stamp(shown.page())
    (home / "roles/host.yaml").write_text(HOST.replace("words: hello", "words: welcome"), "utf-8")
    response, text = shown.ask(f"{STATE}?{seen}")
    assert (response.status, text) == (200, "new\n")
    page = shown.page("/roles/host.html")
    assert "welcome" in page
    assert stamp(page) != seen


def test_faults_stand_in_the_page_and_go_with_their_cause(home: Path, shown: Shown) -> None:
    seen = stamp(shown.page())
    (home / "roles/host.yaml").write_text(HOST.replace("moment: m1", "moment: <b>m9"), "utf-8")
    shown.ask(f"{STATE}?{seen}")
    page = shown.page()
    assert "<details open>" in page
    assert "malformed-id" in page
    assert "moment: &lt;b&gt;m9" in page
    assert "<b>m9" not in page
    (home / "roles/host.yaml").write_text(HOST, "utf-8")
    shown.ask(f"{STATE}?{stamp(page)}")
    assert "<details open>" not in shown.page()


def test_a_house_that_cannot_be_read_says_so_in_the_page(home: Path, shown: Shown) -> None:
    seen = stamp(shown.page())
    (home / "parcours.yaml").unlink()
    shown.ask(f"{STATE}?{seen}")
    page = shown.page("/roles/host.html")
    assert "parcours.yaml" in page
    (home / "parcours.yaml").write_text(SMALL, "utf-8")
    assert shown.ask(f"{STATE}?{stamp(page)}")[0].status == 200
    assert "hello" in shown.page("/roles/host.html")


def test_a_template_of_the_house_is_shown_and_so_is_what_is_wrong_with_it(home: Path, shown: Shown) -> None:
    seen = stamp(shown.page())
    house(home, {"templates/index.html": "<p>mine</p>"}, manifest=None)
    shown.ask(f"{STATE}?{seen}")
    page = shown.page()
    assert page.startswith("<p>mine</p>")
    house(home, {"templates/index.html": "<p>{{ nothing }}</p>"}, manifest=None)
    shown.ask(f"{STATE}?{stamp(page)}")
    assert "templates/index.html:1" in shown.page()
    assert "Regulars" in shown.page()


@pytest.mark.parametrize("name", ["evil.example", "evil.example:{port}", "127.0.0.1:1", "[::1]:{port}", ""])
@pytest.mark.parametrize("target", ["/", STATE])
def test_another_name_for_this_machine_gets_nothing(shown: Shown, name: str, target: str) -> None:
    response, text = shown.ask(target, headers={"Host": name.format(port=shown.port)})
    assert (response.status, text) == (403, "not this machine's name\n")


def test_pages_elsewhere_learn_nothing(shown: Shown) -> None:
    assert shown.ask(f"{STATE}?x", headers={"Sec-Fetch-Site": "cross-site"})[0].status == 403
    assert shown.ask(f"{STATE}?x", headers={"Origin": "http://evil.example"})[0].status == 403
    assert shown.ask(f"{STATE}?x", headers={"Sec-Fetch-Site": "same-origin"})[0].status == 200


@pytest.mark.parametrize(
    "target",
    [
        "/roles/",
        "/roles",
        "/../parcours.yaml",
        "/%2e%2e/parcours.yaml",
        "/..%5cparcours.yaml",
        "/parcours.yaml",
        "/%00",
    ],
)
def test_there_is_no_listing_and_no_way_out(shown: Shown, target: str) -> None:
    response, text = shown.ask(target)
    assert response.status == 404
    assert "Regulars" not in text
    assert "house: x" not in text


def test_nothing_is_taken(shown: Shown) -> None:
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE"):
        response, text = shown.ask("/", method=method)
        assert (response.status, response.headers["Allow"], text) == (405, "GET, HEAD", "not served here\n")
    response, text = shown.ask("/", method="HEAD")
    assert (response.status, text) == (200, "")


def test_it_listens_on_the_loopback_interface_alone(shown: Shown) -> None:
    if sys.platform != "linux":
        pytest.skip("read from the system's table of sockets")
    table = Path("/proc/net/tcp").read_text("ascii") + Path("/proc/net/tcp6").read_text("ascii")
    places = [line.split()[1] for line in table.splitlines() if line.split()[3] == "0A"]
    assert [place for place in places if place.endswith(f":{shown.port:04X}")] == [f"0100007F:{shown.port:04X}"]


def test_ctrl_c_ends_it_well(shown: Shown) -> None:
    shown.page()
    assert shown.command.end() == (0, "")


def test_a_port_that_is_taken_is_refused(home: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = run("serve", "--port", str(port), "--lang", "fr", cwd=home)
    assert ran.code == 2
    assert ran.err == (
        f"parcours: le port {port} ne peut pas être pris sur cet ordinateur\n  --port 0 en prend un qui est libre\n"
    )


def test_one_house_is_shown(place: Path) -> None:
    for name in ("un", "deux"):
        house(place / name)
    ran = run("serve", "--lang", "en", cwd=place)
    assert ran.code == 2
    assert ran.err == "parcours: there are several houses here, and one is shown\n  choose one: deux, un\n"


def test_compile_goes_on_when_asked_to_watch(home: Path) -> None:
    waiting = "waiting for changes"
    with living("compile", "--watch", "--lang", "en", cwd=home) as command:
        assert "open playbooks/index.html" in command.says(waiting)
        (home / "roles/host.yaml").write_text(HOST.replace("words: hello", "words: welcome"), "utf-8")
        assert "files (" in command.says(waiting)
        assert "welcome" in (home / "playbooks/roles/host.html").read_text("utf-8")
        (home / "roles/host.yaml").write_text(HOST.replace("moment: m1", "moment: m9"), "utf-8")
        assert "LNK001" in command.says(waiting)
        assert "welcome" in (home / "playbooks/roles/host.html").read_text("utf-8")
        (home / "roles/host.yaml").write_text(HOST, "utf-8")
        command.says(waiting)
        assert "hello" in (home / "playbooks/roles/host.html").read_text("utf-8")
        code, told = command.end()
    assert code == 0
    assert told == "parcours: nothing was written; --keep-going compiles despite errors\n"


def test_what_is_refused_from_the_first_ends_a_watch(home: Path) -> None:
    ran = run("compile", "--watch", "--role", "nobody", "--lang", "en", cwd=home)
    assert ran.code == 2
    assert "nobody" in ran.err
