"""Plain helpers of the tests: values, and ways to look at a file from outside the program."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent
from typing import Any

from srm_desktop.errors import UserError
from srm_desktop.exchange.catalog_document import Document
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.change import Action, Edit, Entity, Verb
from srm_desktop.model.evidence import Evidence
from srm_desktop.model.state import State
from srm_desktop.store.file import AssessmentFile

AUTHOR = "Anna Assessor"
ACCOUNT = "111122223333"
ITEMS = tuple(f"{d}-{t}-0{n}" for d in ("AB", "CD") for t in ("ONE", "TWO") for n in (1, 2))
"""The responsibilities of `small_catalog` that are assessed."""

AWS_ITEM = "AWP-DC-01"


@cache
def empty_bytes() -> bytes:
    """A file as `AssessmentFile.create` leaves it; made once, because migrating costs half a second."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "empty.srm")
        AssessmentFile.create(path).close()
        return path.read_bytes()


def small_catalog() -> Document:
    """Two customer domains of two topics with two items each, one AWS domain with one item, one mapping."""
    return {
        "catalog": {
            "id": "small",
            "title": "Small catalog",
            "version": "1.0.0",
            "published": "2026-01-02",
            "language": "en",
            "license": "Apache-2.0",
        },
        "domains": [_customer_domain("AB", "high"), _customer_domain("CD", "low"), _aws_domain()],
        "boundary": {
            "layers": [
                {
                    "id": "guest",
                    "title": "Guest",
                    "infrastructure": "customer",
                    "managed": "shared",
                    "abstracted": "aws",
                }
            ],
            "always": ["iam"],
            "services": [
                {"id": "ec2", "title": "EC2", "model": "infrastructure"},
                {"id": "rds", "title": "RDS", "model": "managed"},
                {"id": "s3", "title": "S3", "model": "abstracted"},
                {"id": "eks", "title": "EKS", "model": "managed", "except": {"guest": "customer"}},
            ],
            "aliases": {"simple-storage": "s3"},
        },
        "mappings": [
            {
                "framework": {"id": "nist", "title": "NIST", "version": "5", "sources": {"a": "A source"}},
                "rows": [
                    {
                        "item": ITEMS[0],
                        "id": "AC-2",
                        "relationship": "subset-of",
                        "basis": "derived",
                        "source": ["a"],
                    },
                    {"item": ITEMS[0], "id": "AC-3", "relationship": "equal-to", "basis": "judgement"},
                ],
            }
        ],
    }


def _customer_domain(id_: str, severity: str) -> dict[str, Any]:
    return {
        "domain": {
            "id": id_,
            "title": f"Domain {id_}",
            "party": "customer",
            "summary": f"What {id_} is about.",
            "statements": [{"text": "The customer does it.", "covered_by": [f"{id_}-ONE", f"{id_}-TWO-01"]}],
        },
        "topics": [
            {
                "id": f"{id_}-{name}",
                "title": f"Topic {name}",
                "responsibilities": [_item(f"{id_}-{name}-0{n}", severity) for n in (1, 2)],
            }
            for name in ("ONE", "TWO")
        ],
    }


def _item(id_: str, severity: str) -> dict[str, Any]:
    return {
        "id": id_,
        "title": f"Title of {id_}",
        "statement": "Somebody does what is to be done.",
        "why": "Otherwise it is not done.",
        "satisfied": "Done.",
        "partially_satisfied": "Half done.",
        "other_than_satisfied": "Not done.",
        "examine": ["The record of it."],
        "interview": ["Is it done?"],
        "test": [{"run": "aws sts get-caller-identity", "look_for": "An account."}],
        "evidence": ["A picture of it."],
        "severity": severity,
        "class": "shared",
        "scope": "account",
        "review_cadence": "annual",
        "tier": 1,
        "split": {"infrastructure": "customer", "managed": "shared", "abstracted": "aws"},
        "services": ["iam"],
        "parts": {"customer": "Yours.", "aws": "Theirs."},
        "note": "See the guide.",
    }


def _aws_domain() -> dict[str, Any]:
    item = {
        "id": AWS_ITEM,
        "title": "Data centers are guarded",
        "statement": "AWS guards its data centers.",
        "why": "Somebody could walk in.",
        "reports": ["SOC 2 Type II"],
        "customer_must": ["Read the report."],
        "severity": "medium",
        "class": "inherited",
    }
    return {
        "domain": {
            "id": "AWP",
            "title": "Physical security",
            "party": "aws",
            "summary": "What AWS does.",
            "statements": [{"text": "AWS does it.", "covered_by": ["AWP-DC"]}],
        },
        "topics": [{"id": "AWP-DC", "title": "Data centers", "responsibilities": [item]}],
    }


def action(verb: Verb = Verb.SET_NOTE, actor: str = AUTHOR, count: int = 1, detail: str = "") -> Action:
    return Action(verb, actor, datetime.now(UTC), count, detail)


def note(text: str | None, item: str = ITEMS[0], target: str = ACCOUNT) -> Edit:
    return Edit(Entity.ANSWER, f"{item}@{target}", "note", text)


def write_notes(file: AssessmentFile, *texts: str) -> None:
    """One batch for each text, all on one answer."""
    for text in texts:
        assert file.write(action(), [note(text)])


def refusal(error: UserError, *parts: str) -> str:
    """The sentence, after checking that it is fit to be shown and names what it should."""
    sentence = str(error)
    assert error.what
    assert "\n" not in sentence
    assert "Error" not in sentence
    for part in parts:
        assert part in sentence, sentence
    return sentence


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as another program would change it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def connection_of(file: AssessmentFile) -> sqlite3.Connection:
    """The program's own, to make its environment worse."""
    connection = file._connection.connection.dbapi_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


@contextmanager
def unguarded(path: Path) -> Iterator[sqlite3.Connection]:
    """The log's own triggers are gone meanwhile, as a careful forger would arrange it."""
    with raw(path) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)


def run_child(code: str, *arguments: object) -> Any:
    """What a process of its own prints as JSON. `arguments` are its sys.argv[1:]."""
    done = subprocess.run(
        [sys.executable, "-c", _CHILD + dedent(code), *map(str, arguments)],
        env=child_environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@contextmanager
def child_holding(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A process that has run `code`, printed a line and now waits; it is killed at the end."""
    waiting = dedent(code) + "\nprint('ready', flush=True)\nsys.stdin.read()\n"
    with subprocess.Popen(
        [sys.executable, "-c", _CHILD + waiting, *map(str, arguments)],
        env=child_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            assert child.stdout
            assert child.stdout.readline() == "ready\n"
            yield child
        finally:
            child.kill()


def child_environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"}


_CHILD = """
import json, os, sys
from pathlib import Path
from srm_desktop.errors import UserError
from srm_desktop.store.file import AssessmentFile
from srm_desktop.store import upgrading
from tests.support import *

def become_nobody():
    "Root may do everything, so permissions are tested as somebody else; all is imported before."
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)

"""


def evidence_of(state: State, key: AnswerKey) -> list[Evidence]:
    return [one for one in state.active_evidence if one.belongs_to(key)]


def pdf_page(content: bytes, box: str = "[0 0 300 400]") -> bytes:
    """A PDF of one page that draws `content` in a box of points."""
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents 4 0 R >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer << /Size 5 /Root 1 0 R >>\n%%EOF"
