"""A file chosen by a reader: what it is, in which encoding, and both ends of a large one."""

import gzip
import io
import json
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from widgets.engine.hosts.bundle import SCRIPTS
from widgets.engine.hosts.nodejs import tool

# Files of real watches, which are not ours to pass on.
WATCHES = Path(__file__).parents[3] / "shared" / "data" / "watch"
READER = Path(__file__).with_name("file_text.mjs")
ENDS = {"bytes": 1000, "lines": 20}

Read = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def reader() -> Iterator["subprocess.Popen[str]"]:
    command = [tool("node"), str(READER), str(SCRIPTS / "devices" / "file_text.js")]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    yield process
    process.kill()
    process.wait()


@pytest.fixture
def read(reader: "subprocess.Popen[str]", tmp_path: Path) -> Read:
    def read(content: bytes | Path, name: str = "file", **how: Any) -> dict[str, Any]:
        path = content if isinstance(content, Path) else tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        assert reader.stdin
        assert reader.stdout
        reader.stdin.write(json.dumps({"path": str(path), "how": how}) + "\n")
        reader.stdin.flush()
        answer: dict[str, Any] = json.loads(reader.stdout.readline())
        return answer

    return read


def zipped(name: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(name, "x")
    return content.getvalue()


KINDS = {
    "empty": b"",
    "zip": zipped("activities.csv"),
    "workbook": zipped("[Content_Types].xml"),
    "gzip": gzip.compress(b"Date,Distance"),
    "pdf": b"%PDF-1.7\n\xe2\xe3\xcf\xd3",
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "film": b"\0\0\0\x20ftypisom\0\0\2\0",
    "fit": b"\x0e\x20\x5b\x08\x9c\x01\0\0.FIT\x12\x34",
    "binary": b"\0\1\2\3",
    "gpx": b'<?xml version="1.0"?>\n<gpx creator="x"><trk/></gpx>',
    "tcx": b'\xef\xbb\xbf<?xml version="1.0"?>\n<TrainingCenterDatabase xmlns="x"/>',
    "html": b"<!DOCTYPE html><html></html>",
    "xml": b'<?xml version="1.0"?><other/>',
    "json": b' [{"startTimeLocal": "2026-11-02"}]',
    "text": b"[my runs]\n2026-11-02 8.5 <ok>\n",
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_file_is_known_by_how_it_begins(kind: str, read: Read) -> None:
    found = read(KINDS[kind])
    assert found["kind"] == kind
    is_text = kind in {"gpx", "tcx", "html", "xml", "json", "text"}
    assert bool(found["text"]) is is_text


@pytest.mark.parametrize("path", sorted(WATCHES.glob("*.*")), ids=lambda path: path.name)
def test_the_files_of_real_watches_are_known(path: Path, read: Read) -> None:
    expected = path.suffix[1:]
    assert read(path)["kind"] == expected


@pytest.mark.skipif(not WATCHES.exists(), reason="no files of real watches are here")
def test_there_are_files_of_real_watches() -> None:
    assert {path.suffix for path in WATCHES.iterdir()} > {".fit", ".gpx", ".tcx"}


TEXT = "Datum;Strecke (km)\n02.11.2026;8,5\nMünchen \u2013 Größe\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_text_is_read_in_its_own_encoding(encoding: str, line_end: str, read: Read) -> None:
    content = TEXT.replace("\n", line_end).encode(encoding)
    assert read(content) == {"kind": "text", "text": TEXT, "whole": True, "cut": 0}


def test_utf_16_of_the_other_order_is_read(read: Read) -> None:
    assert read(b"\xfe\xff" + TEXT.encode("utf-16-be"))["text"] == TEXT


LINES = [f"{number};ä{'ö' * (number % 7)}🏃" for number in range(400)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("size", range(996, 1004))
def test_of_a_large_file_both_ends_come_and_no_letter_is_broken(
    encoding: str, size: int, read: Read
) -> None:
    content = "\n".join(LINES).encode(encoding)
    found = read(content, ends={"bytes": size, "lines": 1000})
    lines = found["text"].split("\n")
    cut = found["cut"]
    assert not found["whole"]
    assert lines[:cut] == LINES[:cut]
    assert lines[cut:] == LINES[-len(lines) + cut :]
    assert cut > 20
    assert len(lines) - cut > 20


def test_of_many_short_lines_both_ends_come(read: Read) -> None:
    found = read("\n".join(LINES).encode(), ends={"bytes": 100_000, "lines": 20})
    assert found["text"].split("\n") == LINES[:20] + LINES[-20:]
    assert (found["whole"], found["cut"]) == (False, 20)
    found = read("\n".join(LINES[:40]).encode(), ends={"bytes": 100_000, "lines": 20})
    assert (found["whole"], found["text"].count("\n")) == (True, 39)


def test_one_endless_line_is_no_line_of_either_end(read: Read) -> None:
    found = read(b"x" * 10_000, ends=ENDS)
    assert (found["text"].strip("\n"), found["whole"]) == ("", False)


def test_what_is_too_large_is_not_read(read: Read) -> None:
    assert read(b"x" * 1001, mostBytes=1000) == {
        "kind": "large",
        "text": "",
        "whole": True,
        "cut": 0,
    }
    assert read(b"x" * 50_000_001, ends=ENDS)["kind"] == "large"
    assert read(b"x\n" * 24_000_000, ends=ENDS)["cut"] == 20
