"""Evidence in the window: dropped, pasted and chosen, looked at, described, taken away and brought back."""

from __future__ import annotations

import stat
import struct
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from srm_desktop.errors import UserError
from srm_desktop.model.answer import AnswerKey
from srm_desktop.model.evidence import Evidence
from srm_desktop.services import lifecycle
from srm_desktop.services.evidence import evidence
from srm_desktop.services.evidence.evidence import Description
from srm_desktop.services.evidence.incoming import from_bytes
from srm_desktop.services.session import Session
from srm_desktop.ui.background import BackgroundTask
from srm_desktop.ui.checklist.tree_model import Column
from srm_desktop.ui.evidence.dialogs import EvidenceDialog, LinkDialog
from srm_desktop.ui.evidence.looking import PatientPages, PictureArea
from srm_desktop.ui.evidence.section import EvidenceSection
from srm_desktop.ui.evidence.viewer import EvidenceViewer
from srm_desktop.ui.language import day
from srm_desktop.ui.main_window import MainWindow
from srm_desktop.ui.theme.tokens import LIGHT
from srm_desktop.ui.widgets.empty_state import EmptyState
from srm_desktop.ui.workspace import Workspace
from tests.support import evidence_of, pdf_page

from .fitting import clipped

PRODUCTION = "111122223333"
ITEM, OTHER = "DATA-RES-05", "DATA-CLS-01"
KEY = AnswerKey(PRODUCTION, ITEM)


@pytest.fixture
def section(workspace: Workspace) -> EvidenceSection:
    workspace.checklist.select_item(ITEM)
    return workspace.checklist.pane.evidence


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy <b>.txt"
    path.write_text("Root is locked away.\n")
    return path


def keep(session: Session, name: str, data: bytes, item: str = ITEM) -> Evidence:
    key = AnswerKey(PRODUCTION, item)
    plan = evidence.plan(session, [from_bytes(name, data)], [key], "A", Description("A caption", "Wiki"))
    evidence.store(session, plan, "A")
    session.follow()
    return session.state.evidence[plan.added[0].id]


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(section: EvidenceSection, workspace: Workspace, data: QMimeData) -> bool:
    """On the pane, as the window system would."""
    viewport = workspace.checklist.pane.viewport()
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(20, 20), *held)
    QApplication.sendEvent(viewport, enter)
    if not section.property("dropping"):
        return False
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(20, 20), *held))
    assert not section.property("dropping")
    return True


def rows(section: EvidenceSection) -> list[str]:
    return [section.list.item(n).text() for n in range(section.list.count())]


def wait_for(qtbot: QtBot, section: EvidenceSection, count: int) -> None:
    qtbot.waitUntil(lambda: section.list.count() == count, timeout=10_000)
    qtbot.waitUntil(lambda: not section.window().findChildren(BackgroundTask), timeout=10_000)


def act(on: Callable[[], None]) -> None:
    QTimer.singleShot(0, on)


def test_dropped_files_become_evidence_of_what_is_shown(
    section: EvidenceSection, workspace: Workspace, policy: Path, qtbot: QtBot
) -> None:
    assert "Drop files here" in section._said.text()
    assert drop(section, workspace, urls(policy))
    wait_for(qtbot, section, 1)
    assert rows(section) == ["policy _b_.txt\n21 bytes"]
    assert evidence_of(workspace.session.state, KEY)
    index = workspace.checklist.tree.currentIndex().siblingAtColumn(Column.EVIDENCE)
    assert index.data() == "1"
    assert not section._said.isVisible()


def test_a_file_that_is_there_already_is_said_to_be(
    section: EvidenceSection, workspace: Workspace, policy: Path, qtbot: QtBot
) -> None:
    drop(section, workspace, urls(policy))
    wait_for(qtbot, section, 1)
    drop(section, workspace, urls(policy))
    qtbot.waitUntil(lambda: "Already there" in section._said.text())
    workspace.checklist.select_item(OTHER)
    drop(section, workspace, urls(policy))
    wait_for(qtbot, section, 1)
    assert "linked" in section._said.text()


def test_what_cannot_be_kept_is_said_and_nothing_is_written(
    section: EvidenceSection, workspace: Workspace, policy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    head = workspace.session.head()
    section.failed.disconnect()
    with qtbot.waitSignal(section.failed) as caught:
        drop(section, workspace, urls(policy, tmp_path))
    assert isinstance(caught.args[0], UserError)
    assert "is a folder" in str(caught.args[0])
    assert workspace.session.head() == head


def test_an_assessment_is_not_taken_as_evidence(
    section: EvidenceSection, workspace: Workspace, tmp_path: Path
) -> None:
    assert not drop(section, workspace, urls(tmp_path / "other.srm"))
    web = QMimeData()
    web.setUrls([QUrl("https://example.com/a.png")])
    assert not drop(section, workspace, web)


def test_a_file_dropped_on_a_field_is_evidence_and_not_its_path_as_text(
    section: EvidenceSection, workspace: Workspace, policy: Path, qtbot: QtBot
) -> None:
    pane = workspace.checklist.pane
    note = pane.form.note
    held = (Qt.DropAction.CopyAction, urls(policy), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for field in (note.viewport(), *pane.form.findChildren(QLineEdit)):
        enter = QDragEnterEvent(QPoint(2, 2), *held)
        QApplication.sendEvent(field, enter)
        assert section.property("dropping")
        QApplication.sendEvent(pane.viewport(), QDragLeaveEvent())
    text = QMimeData()
    text.setText("a word")
    enter = QDragEnterEvent(QPoint(2, 2), held[0], text, *held[2:])
    QApplication.sendEvent(note.viewport(), enter)
    assert enter.isAccepted()
    assert not section.property("dropping")


def test_a_picture_and_a_text_are_pasted(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot
) -> None:
    picture = QImage(8, 6, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(picture)
    section.paste()
    wait_for(qtbot, section, 1)
    QGuiApplication.clipboard().setText("arn:aws:iam::1:root")
    section.paste()
    wait_for(qtbot, section, 2)
    one, two = evidence_of(workspace.session.state, KEY)
    assert (one.media_type, two.media_type) == ("image/png", "text/plain")
    assert one.name.startswith("Pasted picture ")
    assert b"".join(evidence.pieces(workspace.session, two)) == b"arn:aws:iam::1:root"


def test_files_are_chosen(
    section: EvidenceSection, policy: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(policy)], ""))
    section._add.click()
    wait_for(qtbot, section, 1)


def test_what_is_said_of_evidence_is_edited(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot
) -> None:
    keep(workspace.session, "policy.txt", b"text")
    section.list.setCurrentRow(0)

    def edit() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EvidenceDialog)
        dialog._dated.field.setText("not a date")
        dialog.accept_button.click()
        assert "is not a date" in dialog._error.text()
        dialog._dated.field.setText("2026-01-02")
        dialog._caption.setPlainText("The new one")
        dialog.accept_button.click()

    section.list.setFocus()
    act(edit)
    qtbot.keyClick(section.list, Qt.Key.Key_F2)
    assert rows(section) == [f"policy.txt\nThe new one \u00b7 4 bytes \u00b7 {day('2026-01-02')} \u00b7 Wiki"]


def test_evidence_is_linked_removed_and_brought_back(
    section: EvidenceSection, workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    one = keep(workspace.session, "policy.txt", b"text")
    workspace.checklist.select_item(OTHER)
    assert section.list.count() == 0

    def link() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        dialog.accept_button.click()
        assert "Nothing is ticked" in dialog._error.text()
        dialog._search.setText("nothing like it")
        assert dialog._list.item(0).isHidden()
        dialog._search.setText("CAPTION")
        dialog._list.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.accept_button.click()

    act(link)
    section._link.click()
    assert section.list.count() == 1
    section.list.setCurrentRow(0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    section.list.setFocus()
    qtbot.keyClick(section.list, Qt.Key.Key_Delete)
    assert workspace.session.state.evidence[one.id].answers == (str(KEY),)
    workspace.checklist.select_item(ITEM)
    section.list.setCurrentRow(0)
    section._remove.click()
    assert one.id not in {kept.id for kept in workspace.session.state.active_evidence}
    window.run("undo")
    assert len(rows(section)) == 1


def test_the_history_of_an_answer_tells_of_its_evidence(
    section: EvidenceSection, workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    one = keep(workspace.session, "policy.txt", b"text")
    evidence.describe(workspace.session, one.id, {"caption": "Newer"}, "A")
    evidence.link(workspace.session, [one.id], [AnswerKey(PRODUCTION, OTHER)], "A")
    evidence.take_from(workspace.session, [one.id], [KEY, AnswerKey(PRODUCTION, OTHER)], "A")
    window.run("undo")
    history = workspace.checklist.pane._history

    def told() -> list[str]:
        return [label.text() for label in history.findChildren(QLabel) if "policy" in label.text()]

    wanted = [
        "Evidence brought back: policy.txt",
        "Evidence removed: policy.txt",
        "Caption of policy.txt: Newer",
        "Evidence added: policy.txt",
    ]
    qtbot.waitUntil(lambda: told() == wanted)
    workspace.checklist.select_item(OTHER)
    qtbot.waitUntil(lambda: "Evidence linked: policy.txt" in told())


def test_leaving_stops_what_is_being_added(
    section: EvidenceSection, workspace: Workspace, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(400 * 1024 * 1024)
    path = workspace.session.path
    assert drop(section, workspace, urls(large))
    window.close_assessment()
    with lifecycle.open_assessment(path, read_only=True) as again:
        assert evidence_of(again.state, KEY) == []
        assert path.stat().st_size < 10_000_000


def test_several_answers_share_what_is_added(
    section: EvidenceSection, workspace: Workspace, window: MainWindow, policy: Path, qtbot: QtBot
) -> None:
    keep(workspace.session, "one.txt", b"one")
    workspace.show_target("")
    workspace.checklist.select_item(ITEM)
    targets = len(workspace.session.state.active_targets)
    assert targets > 1
    assert f"in 1 of {targets} answers" in rows(section)[0]
    drop(section, workspace, urls(policy))
    wait_for(qtbot, section, 2)
    added = next(one for one in workspace.session.state.active_evidence if one.name.startswith("policy"))
    assert len(added.answers) == targets


def open_viewer(section: EvidenceSection, qtbot: QtBot) -> EvidenceViewer:
    section.list.setCurrentRow(0)
    section.view()
    viewer = section._viewers[-1]
    qtbot.waitUntil(lambda: not viewer._running, timeout=10_000)
    return viewer


def png(width: int, height: int) -> bytes:
    """Of any size that its head promises, with next to nothing behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    rows = zlib.compress(bytes((width + 1) * height) if width * height < 10_000 else b"")
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"<b>text</b>", QPlainTextEdit),
        ("a.json", b'{"a": 1}', QPlainTextEdit),
        ("a.csv", b"a,b\n1,2\n", QTableView),
        ("a.png", png(40, 30), PictureArea),
        ("a.pdf", pdf_page(b"0 0 m 9 9 l S"), PatientPages),
        ("bomb.png", png(60_000, 60_000), EmptyState),
        ("broken.png", b"\x89PNG\r\n\x1a\nnothing", EmptyState),
        ("broken.pdf", b"%PDF-1.7 nothing", EmptyState),
        ("a.bin", b"\x00\x01", EmptyState),
        ("long.pdf", pdf_page(b"", "[0 0 1 90000]"), PatientPages),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_is_looked_at_as_what_it_is(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot, name: str, data: bytes, kind: type
) -> None:
    keep(workspace.session, name, data)
    viewer = open_viewer(section, qtbot)
    assert isinstance(viewer.shown, kind)
    if kind is not EmptyState:
        assert viewer.focusWidget() is viewer.shown
    if isinstance(viewer.shown, QPlainTextEdit):
        assert viewer.shown.isReadOnly()
    if isinstance(viewer.shown, PatientPages):
        pages = viewer.shown
        qtbot.waitUntil(lambda: not pages.is_drawing)
        assert pages._sheet.pixmap().isNull() == (name == "long.pdf")
        assert ("too long" in pages._sheet.text()) == (name == "long.pdf")
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not section._viewers)


def test_columns_of_a_table_are_as_wide_as_what_is_in_them(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot
) -> None:
    arn = "arn:aws:iam::111122223333:user/Ana"
    keep(workspace.session, "report.csv", f"user,arn,note\nana,{arn},{'long ' * 500}\nbo,,\n".encode())
    table = open_viewer(section, qtbot).shown
    assert isinstance(table, QTableView)
    needed = table.fontMetrics().horizontalAdvance(arn)
    assert needed < table.columnWidth(1) < needed + 60
    assert table.columnWidth(0) < table.columnWidth(1)
    assert table.columnWidth(2) <= table.viewport().width()


def test_every_text_of_the_dialogs_and_the_viewer_is_whole(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot
) -> None:
    one = keep(workspace.session, "A name that goes on and on, " * 5 + ".txt", b"text")
    shown = [EvidenceDialog(one, LIGHT), LinkDialog(workspace.session.state.active_evidence)]
    for dialog in shown:
        qtbot.addWidget(dialog)
        dialog.show()
    widgets = (*shown, open_viewer(section, qtbot))
    qtbot.waitUntil(lambda: [fault for widget in widgets for fault in clipped(widget)] == [])


def test_looking_does_not_keep_the_window_waiting(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that is drawn for seconds, and a viewer closed meanwhile."""
    monkeypatch.setattr("srm_desktop.pdf.picturing._SECONDS", 1.0)
    keep(workspace.session, "slow.pdf", pdf_page(b"9 w\n" + b"0 0 m 900 10 10 900 800 800 c S\n" * 200_000))
    section.list.setCurrentRow(0)
    longest, last = 0.0, time.perf_counter()

    def beat() -> None:
        nonlocal longest, last
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()

    pulse = QTimer(interval=10)
    pulse.timeout.connect(beat)
    pulse.start()
    section.view()
    viewer = section._viewers[-1]
    qtbot.waitUntil(lambda: isinstance(viewer.shown, PatientPages) and viewer._running > 0, timeout=10_000)
    viewer.close()
    assert not viewer.isVisible()
    qtbot.waitUntil(lambda: not section._viewers, timeout=10_000)
    assert longest < 0.5


def answer(box_button: str) -> None:
    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == box_button).click()

    act(press)


def test_a_copy_is_opened_read_only_after_saying_its_type(
    section: EvidenceSection, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    one = keep(workspace.session, "policy.txt", b"text")
    answer("Open a copy")
    section._flow.open_copy(one)
    qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    assert opened[0].read_bytes() == b"text"
    assert stat.S_IMODE(opened[0].stat().st_mode) == 0o444
    answer("Cancel")
    section._flow.open_copy(one)
    answer("OK")
    section._flow.open_copy(keep(workspace.session, "setup.exe", b"MZ"))
    assert len(opened) == 1


def test_one_file_and_all_of_them_are_saved(
    section: EvidenceSection,
    workspace: Workspace,
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = keep(workspace.session, "policy.txt", b"text")

    def save(out: str, verb: Callable[[], None]) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / out), ""))
        verb()

    save("one.txt", lambda: section._flow.save_as(one))
    save("pack", lambda: window.run("evidence_pack"))
    saved = (tmp_path / "pack.zip", tmp_path / "one.txt")
    qtbot.waitUntil(lambda: all(path.exists() for path in saved), timeout=10_000)
    qtbot.waitUntil(lambda: not window.findChildren(BackgroundTask))
    assert (tmp_path / "one.txt").read_bytes() == b"text"
    assert "SHA256SUMS" in ZipFile(tmp_path / "pack.zip").namelist()


def test_nothing_that_writes_is_offered_where_nothing_can_be_written(
    window: MainWindow, demo: Session, policy: Path, qtbot: QtBot
) -> None:
    keep(demo, "policy.txt", b"text")
    reader = lifecycle.open_assessment(demo.path, read_only=True)
    window.show_session(reader)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_view("checklist")
    workspace.show_target(PRODUCTION)
    workspace.checklist.select_item(ITEM)
    section = workspace.checklist.pane.evidence
    assert section.list.count() == 1
    offered = {b.text() for b in section.findChildren(type(section._add)) if b.isVisibleTo(section)}
    assert offered == {"View"}
    section.list.setCurrentRow(0)
    assert not drop(section, workspace, urls(policy))
    for refused in (section.paste, section.remove, section.edit):
        refused()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    viewer = open_viewer(section, qtbot)
    assert isinstance(viewer.shown, QPlainTextEdit)
    window.close_assessment()
    assert not section._viewers or not viewer.isVisible()
