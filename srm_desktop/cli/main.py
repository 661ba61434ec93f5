"""The command line: each command is one verb, one document or one sentence."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from srm_desktop import __version__
from srm_desktop.cli import commands
from srm_desktop.errors import UserError
from srm_desktop.model.answer import Result
from srm_desktop.model.assessment import Role
from srm_desktop.model.attestation import Conclusion

DONE, NO, FAILED = 0, 1, 2

FORMAT_NAMES = ("xlsx csv crm oscal poam saf ciso-assistant ciso-library json").split()
"""Those of `services.exporting.FORMATS`, which would load the paper's libraries with every command."""


def run(arguments: list[str]) -> int:
    """Exit status: 0 done and the answer is yes; 1 done and the answer is no; 2 could not be done."""
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else FAILED
    try:
        status: int = options.command(options)
        if sys.stdout:
            sys.stdout.flush()
        return status
    except UserError as error:
        print(f"error: {' '.join(str(error).split())}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("error: stopped", file=sys.stderr)
        return FAILED
    except OSError as error:
        if error.filename is not None:
            raise  # a file's: whoever opened it should have said so
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"error: The answer could not be written: {error.strerror}.", file=sys.stderr)
        return FAILED


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the one line every other error has."""

    def error(self, message: str) -> Any:
        print(f"error: {message} See: {self.prog} --help", file=sys.stderr)
        raise SystemExit(FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="srm-desktop",
        description="Assess the customer's half of the AWS Shared Responsibility Model, offline.",
        epilog="Without a command the window opens, on FILE.srm where one is named.",
    )
    parser.add_argument("--version", action="version", version=f"SRM Desktop {__version__}")
    parser.add_argument("--demo", action="store_true", help="open a copy of the demo in the window")
    kinds = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)
    for add in _COMMANDS:
        add(kinds)
    return parser


_Kinds = Any  # argparse gives the object of add_subparsers no public type


def _command(
    kinds: _Kinds, name: str, does: Callable[[argparse.Namespace], int], help_: str, *, file: bool = True
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = kinds.add_parser(name, help=help_, description=help_)
    parser.set_defaults(command=does)
    if file:
        parser.add_argument("file", metavar="FILE", type=Path)
    return parser


def _by(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by", metavar="NAME", default="", help="who makes this change, as it is to be printed"
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def _new(kinds: _Kinds) -> None:
    parser = _command(kinds, "new", commands.new, "make an assessment")
    parser.add_argument("--title", required=True, metavar="T")
    parser.add_argument("--organisation", required=True, metavar="O")
    parser.add_argument(
        "--target", action="append", default=[], metavar="ID=NAME", help="such as 111122223333=Production"
    )
    parser.add_argument(
        "--catalog", type=Path, metavar="CATALOG", help="a catalog of your own: a folder or an OSCAL file"
    )
    _by(parser)


def _demo(kinds: _Kinds) -> None:
    _command(kinds, "demo", commands.demo, "make a copy of the demo assessment")


def _person(kinds: _Kinds) -> None:
    parser = _command(kinds, "person", commands.person, "name somebody who takes part or signs")
    parser.add_argument("--name", required=True, metavar="N", help="as it is to be printed")
    parser.add_argument("--role", required=True, choices=[str(role) for role in Role])
    parser.add_argument("--title", default="", metavar="T")
    parser.add_argument("--organisation", default="", metavar="O")
    _by(parser)


def _set(kinds: _Kinds) -> None:
    parser = _command(kinds, "set", commands.set_result, "record a result")
    parser.add_argument("item", metavar="ITEM", help="such as ACT-ROT-02")
    parser.add_argument("result", metavar="RESULT", choices=[str(r) for r in Result], help=", ".join(Result))
    parser.add_argument(
        "--target", action="append", default=[], metavar="ID", help="default: the only target"
    )
    parser.add_argument("--note", metavar="TEXT")
    parser.add_argument("--reason", metavar="TEXT", help="needed for not-applicable")
    for name, what in (("cause", "how it came about"), ("recommendation", "what should be done")):
        parser.add_argument(f"--{name}", metavar="TEXT", help=f"of an exception: {what}")
    parser.add_argument("--response", metavar="TEXT", help="of an exception: what management says to it")
    _by(parser)


def _status(kinds: _Kinds) -> None:
    _json(_command(kinds, "status", commands.status, "counts by domain and target"))


def _history(kinds: _Kinds) -> None:
    parser = _command(kinds, "history", commands.history, "the change log, newest last")
    parser.add_argument("item", nargs="?", metavar="ITEM")
    _json(parser)


def _undo(kinds: _Kinds) -> None:
    _by(_command(kinds, "undo", commands.undo, "take the newest change back"))


def _redo(kinds: _Kinds) -> None:
    _by(_command(kinds, "redo", commands.redo, "do again what was undone last"))


def _attest(kinds: _Kinds) -> None:
    parser = _command(kinds, "attest", commands.attest, "make the attestation as a PDF")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.pdf")
    parser.add_argument(
        "--scope", action="append", default=[], metavar="DOMAIN", help="default: every domain"
    )
    parser.add_argument("--target", action="append", default=[], metavar="ID", help="default: every target")
    parser.add_argument(
        "--annex",
        action="append",
        default=[],
        metavar="FRAMEWORK",
        help="such as cis-aws-5-0: the results by its requirements",
    )
    parser.add_argument("--final", action="store_true", help="without it the document is a draft")
    parser.add_argument("--accepted-only", action="store_true", help="only if every answer was accepted")
    parser.add_argument(
        "--failed-resources", action="store_true", help="with each exception, what scans found to fail"
    )
    parser.add_argument("--ink", action="store_true", help="with blocks to sign by hand instead of fields")
    parser.add_argument("--conclusion", choices=[str(c) for c in Conclusion if c is not Conclusion.NONE])
    parser.add_argument("--overwrite", action="store_true")
    _by(parser)
    _json(parser)


def _later(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """A command whose module is loaded when it is called: some need libraries that take most of a second."""

    def call(options: argparse.Namespace) -> int:
        does: Callable[[argparse.Namespace], int] = getattr(import_module(f"srm_desktop.cli.{module}"), name)
        return does(options)

    return call


def _meeting(kinds: _Kinds) -> None:
    group = kinds.add_parser("meeting", help="which meetings there were")
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    _json(_command(verbs, "list", _later("meeting_commands", "list_all"), "every meeting, the newest first"))


def _minutes(kinds: _Kinds) -> None:
    parser = _command(kinds, "minutes", _later("meeting_commands", "minutes"), "make minutes as a PDF")
    parser.add_argument(
        "meeting",
        nargs="?",
        metavar="MEETING",
        help="its title, or its id or the start of it; default: the newest",
    )
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.pdf")
    parser.add_argument("--ink", action="store_true", help="with blocks to sign by hand instead of fields")
    parser.add_argument("--overwrite", action="store_true")
    _by(parser)
    _json(parser)


def _evidence(kinds: _Kinds) -> None:
    group = kinds.add_parser("evidence", help="add, list or take out files that show why an answer is so")
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    added = _command(verbs, "add", _later("evidence_commands", "add"), "keep files as evidence of answers")
    added.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    added.add_argument(
        "--item", action="append", required=True, metavar="ID", help="such as ACT-ROT-02; may be repeated"
    )
    added.add_argument("--target", action="append", default=[], metavar="ID", help="default: the only target")
    added.add_argument("--caption", default="", metavar="TEXT")
    added.add_argument("--source", default="", metavar="TEXT", help="where the files come from")
    added.add_argument("--dated", default="", metavar="DATE", help="the day they speak of")
    added.add_argument("--dry-run", action="store_true", help="say what would be added, and add nothing")
    _by(added)
    _json(added)
    _json(
        _command(verbs, "list", _later("evidence_commands", "list_all"), "every file, and what it belongs to")
    )
    taken = _command(verbs, "extract", _later("evidence_commands", "extract"), "write one file out")
    taken.add_argument(
        "evidence", metavar="ID", help="its reference, id or SHA-256, or six characters of the start of one"
    )
    packed = _command(
        verbs, "pack", _later("evidence_commands", "pack"), "everything as a zip that can be checked"
    )
    for parser, what in ((taken, "OUT"), (packed, "OUT.zip")):
        parser.add_argument("-o", "--output", required=True, type=Path, metavar=what)
        parser.add_argument("--overwrite", action="store_true")
        _json(parser)


def _import(kinds: _Kinds) -> None:
    parser = _command(
        kinds, "import", _later("import_commands", "import_files"), "take over what other programs' files say"
    )
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="INPUT",
        help="spreadsheets, or findings of Prowler and Security Hub; see docs/formats.md",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    tables = parser.add_argument_group("of spreadsheets")
    tables.add_argument(
        "--target", action="append", default=[], metavar="ID", help="what rows that name none are about"
    )
    tables.add_argument(
        "--only", action="append", default=[], metavar="NAME", help="this sheet; default: all with a table"
    )
    tables.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="such as Verdict=result"
    )
    tables.add_argument(
        "--prefer",
        choices=("mine", "theirs"),
        help="whose word stands where both changed since the export; default: mine",
    )
    scans = parser.add_argument_group("of scans")
    scans.add_argument(
        "--add-targets", action="store_true", help="make targets of the accounts that are none yet"
    )
    scans.add_argument(
        "--complete",
        action="store_true",
        help="each scan is whole: what it leaves out is gone, also in services and regions it does not name",
    )
    _by(parser)
    _json(parser)


def _findings(kinds: _Kinds) -> None:
    parser = _command(
        kinds, "findings", _later("scan_commands", "list_findings"), "what scans found, the failed ones first"
    )
    parser.add_argument("item", nargs="?", metavar="ITEM", help="default: everything")
    parser.add_argument("--target", action="append", default=[], metavar="ID", help="default: every account")
    parser.add_argument("--unmapped", action="store_true", help="only what is tied to no responsibility")
    _json(parser)


def _suggestions(kinds: _Kinds) -> None:
    parser = _command(
        kinds, "suggestions", _later("scan_commands", "list_suggestions"), "what scans suggest of answers"
    )
    parser.add_argument(
        "--accept", action="append", default=[], metavar="ITEM", help="make it the answer; all: every one"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="with --accept: also where somebody has answered already"
    )
    parser.add_argument("--target", action="append", default=[], metavar="ID", help="default: every target")
    _by(parser)
    _json(parser)


def _identity(kinds: _Kinds) -> None:
    group = kinds.add_parser("identity", help="make an identity to sign with, or get its certificate")
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    made = _command(
        verbs, "new", _later("signing_commands", "identity_new"), "make a key and certificate", file=False
    )
    made.add_argument("output", type=Path, metavar="OUT.p12")
    made.add_argument("--name", required=True, metavar="N", help="the person's name as it is to be printed")
    made.add_argument("--organisation", default="", metavar="O")
    given = _command(
        verbs,
        "certificate",
        _later("signing_commands", "identity_certificate"),
        "the certificate to give to those who verify",
        file=False,
    )
    given.add_argument("identity", type=Path, metavar="IDENTITY.p12")
    given.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.pem")
    given.add_argument("--overwrite", action="store_true")


def _sign(kinds: _Kinds) -> None:
    parser = _command(kinds, "sign", _later("signing_commands", "sign"), "sign an attestation", file=False)
    parser.add_argument("file", type=Path, metavar="PDF")
    parser.add_argument(
        "--identity", required=True, type=Path, metavar="P12", help="or the PKCS#11 module of a token"
    )
    parser.add_argument("--token", default="", metavar="LABEL", help="which token; default: the first one")
    parser.add_argument(
        "--role", required=True, help="assessor or management; for minutes chair or minute-taker"
    )
    parser.add_argument("--title", default="", metavar="T", help="the signer's title; default: as printed")
    parser.add_argument(
        "--timestamp", default="", metavar="URL", help="a timestamp server to ask; without it no network"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="default: the signature is added to PDF itself"
    )
    parser.add_argument("--overwrite", action="store_true")


def _verify(kinds: _Kinds) -> None:
    parser = _command(
        kinds, "verify", _later("signing_commands", "verify"), "does an attestation stand", file=False
    )
    parser.add_argument("file", type=Path, metavar="PDF")
    parser.add_argument(
        "--against", type=Path, metavar="FILE.srm", help="also: what changed in the assessment since"
    )
    parser.add_argument(
        "--trust",
        action="append",
        default=[],
        type=Path,
        metavar="CERT",
        help="a certificate that vouches for a signer",
    )
    _json(parser)


def _record(kinds: _Kinds) -> None:
    parser = _command(
        kinds, "record", commands.record, "take the signatures of a document into its assessment"
    )
    parser.add_argument("pdf", type=Path, metavar="PDF")
    _by(parser)


def _revoke(kinds: _Kinds) -> None:
    parser = _command(kinds, "revoke", commands.revoke, "take a final document back, with the reason")
    parser.add_argument("document", metavar="DOCUMENT", help="such as SRM-20261124-7FBE6A0A")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="printed in later documents")
    _by(parser)


def _export(kinds: _Kinds) -> None:
    parser = _command(kinds, "export", commands.export, "the results for other programs")
    parser.add_argument(
        "--format", required=True, choices=FORMAT_NAMES, help="what each is: see docs/formats.md"
    )
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT")
    parser.add_argument(
        "--scope", action="append", default=[], metavar="DOMAIN", help="default: every domain"
    )
    parser.add_argument("--target", action="append", default=[], metavar="ID", help="default: every target")
    parser.add_argument("--overwrite", action="store_true")


def _check(kinds: _Kinds) -> None:
    _json(_command(kinds, "check", commands.check, "check database, change log and content hashes"))


def _catalog(kinds: _Kinds) -> None:
    group = kinds.add_parser("catalog", help="list, validate, export, import or upgrade a catalog")
    verbs = group.add_subparsers(required=True, metavar="VERB", parser_class=_Parser)
    for name, does, help_ in (
        ("list", commands.catalog_list, "every responsibility, a line each"),
        (
            "validate",
            commands.catalog_validate,
            "check a catalog; every fault with file, line and key",
        ),
        ("coverage", commands.catalog_coverage, "how much of each framework the catalog covers"),
        ("export", commands.catalog_export, "the catalog as one JSON document"),
    ):
        parser = _command(verbs, name, does, help_, file=False)
        parser.add_argument(
            "catalog",
            nargs="?",
            type=Path,
            metavar="CATALOG",
            help="a folder or a JSON file; default: the built-in one",
        )
        if name == "export":
            parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT.json")
            parser.add_argument("--format", choices=("json", "oscal"), default="json")
            parser.add_argument("--overwrite", action="store_true")
        else:
            _json(parser)
    taken = _command(verbs, "import", commands.catalog_import, "read an OSCAL catalog", file=False)
    taken.add_argument("catalog", type=Path, metavar="OSCAL.json")
    taken.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUT.json", help="for: new --catalog OUT.json"
    )
    taken.add_argument("--overwrite", action="store_true")
    upgrade = _command(verbs, "upgrade", commands.catalog_upgrade, "move an assessment to a newer catalog")
    upgrade.add_argument("--catalog", type=Path, metavar="CATALOG", help="default: the built-in one")
    upgrade.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    _by(upgrade)


_COMMANDS = (
    *(_new, _demo, _person, _set, _status, _history, _undo, _redo),
    *(_attest, _meeting, _minutes, _identity, _sign, _verify, _record, _revoke),
    *(_evidence, _import, _findings, _suggestions, _export, _check, _catalog),
)
