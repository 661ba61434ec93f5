from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from srm_desktop.model.answer import AnswerKey, Result, ReviewState
from srm_desktop.model.attestation import Conclusion
from srm_desktop.services.answering import set_result
from srm_desktop.services.demo import DEMO_AUTHOR
from srm_desktop.services.documents import attesting, identities, verifying
from srm_desktop.services.documents.recording import record_signatures
from srm_desktop.services.documents.signoff import Scope
from srm_desktop.services.documents.verifying import Report, Verdict
from srm_desktop.services.session import Session
from srm_desktop.ui.checklist.answer_form import AnswerForm
from srm_desktop.ui.signoff.identity_dialog import IdentityDialog
from srm_desktop.ui.signoff.prepare_dialog import Around, PrepareDialog
from srm_desktop.ui.signoff.sign_dialog import SignDialog
from srm_desktop.ui.signoff.signoff_view import SignoffView
from srm_desktop.ui.signoff.verdict_dialog import VerdictDialog
from srm_desktop.ui.theme.tokens import LIGHT
from tests.unit.services.signed import add_signature

TARGET = "111122223333"
ASSESSOR, PASSPHRASE = "Mara Lindqvist", "correct horse battery"


@pytest.fixture
def prepare(qtbot: QtBot, demo: Session) -> PrepareDialog:
    dialog = PrepareDialog(demo, [TARGET], Around(lambda: DEMO_AUTHOR, LIGHT))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def final(qtbot: QtBot, prepare: PrepareDialog, demo: Session, tmp_path: Path) -> Path:
    prepare.scope_step.final.setChecked(True)
    for _ in range(5):
        qtbot.mouseClick(prepare.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(prepare.data), timeout=20_000)
    path = tmp_path / "final.pdf"
    attesting.keep(demo, prepare.snapshot, prepare.data, path, prepare.scope, DEMO_AUTHOR)
    return path


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("identity") / "mara.p12"
    identities.create(path, ASSESSOR, "Nordlicht", PASSPHRASE)
    return path


def texts(widget: SignoffView | VerdictDialog) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def found(path: Path, session: Session | None = None) -> Report:
    return verifying.verify(path, (), session)


def signed(qtbot: QtBot, path: Path, identity: Path) -> SignDialog:
    dialog = SignDialog(path.read_bytes(), path, found(path), identity)
    qtbot.addWidget(dialog)
    dialog.show()
    for box in dialog._ticks:
        box.setChecked(True)
    dialog._passphrase.setText(PASSPHRASE)
    dialog.accept_button.click()
    return dialog


# Preparing


def test_the_way_leads_from_the_scope_to_the_real_pages(qtbot: QtBot, prepare: PrepareDialog) -> None:
    for step in range(6):
        assert prepare.step == step
        if step < 5:
            qtbot.keyClick(prepare, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: prepare.data.startswith(b"%PDF"), timeout=20_000)
    qtbot.waitUntil(prepare.next.isEnabled)
    assert "Page 1 of" in prepare._viewer._where.text()
    for _ in range(20):  # through the page, then to the next
        if "Page 2 of" not in prepare._viewer._where.text():
            qtbot.keyClick(prepare._viewer, Qt.Key.Key_PageDown)
    assert "Page 2 of" in prepare._viewer._where.text()
    qtbot.keyClick(prepare._viewer, Qt.Key.Key_PageUp)
    assert "Page 1 of" in prepare._viewer._where.text()
    assert verifying.verify_bytes(prepare.data, "a.pdf").snapshot == prepare.snapshot


def test_a_final_document_is_stopped_at_its_gate_with_the_reason(prepare: PrepareDialog) -> None:
    prepare.scope_step.final.setChecked(True)
    prepare.go(3)
    prepare.conclusion_step.choose(Conclusion.UNMODIFIED)
    prepare.go(4)
    assert "unmodified" in prepare._hint.text()
    assert not prepare.next.isEnabled()
    prepare.go(3)
    prepare.conclusion_step.choose(Conclusion.QUALIFIED)
    prepare.go(4)
    assert prepare.next.isEnabled()


def test_enter_goes_on_also_where_a_gate_is_chosen(qtbot: QtBot, prepare: PrepareDialog) -> None:
    prepare.scope_step.final.setChecked(True)
    prepare.go(1)
    button = gate(qtbot, prepare, "Go to it")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert (prepare.step, prepare.wanted) == (2, None)


def test_a_gate_is_one_click_from_its_answer(qtbot: QtBot, prepare: PrepareDialog) -> None:
    prepare.scope_step.final.setChecked(True)
    prepare.go(1)
    qtbot.mouseClick(gate(qtbot, prepare, "Go to it"), Qt.MouseButton.LeftButton)
    assert prepare.wanted is not None
    assert prepare.wanted.item
    assert not prepare.isVisible()


def gate(qtbot: QtBot, prepare: PrepareDialog, text: str) -> QPushButton:
    """The first gate's button with this text, as soon as it is shown."""

    def shown() -> list[QPushButton]:
        buttons = prepare.gates_step.findChildren(QPushButton)
        return [button for button in buttons if button.text() == text and button.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def test_managements_response_is_given_where_its_gate_leads(
    qtbot: QtBot, prepare: PrepareDialog, demo: Session
) -> None:
    prepare.scope_step.final.setChecked(True)
    prepare.go(1)
    qtbot.mouseClick(gate(qtbot, prepare, "Respond"), Qt.MouseButton.LeftButton)
    step = prepare.exceptions_step
    key = step.key
    assert key is not None
    assert not demo.state.answer(key).response
    qtbot.keyClicks(step.editors["response"], "Agreed.")
    prepare.go(1)
    assert demo.state.answer(key).response == "Agreed."
    prepare.go(2)
    assert step.key == key
    step._list.setCurrentRow(0)
    qtbot.keyClicks(step.editors["cause"], "More.")
    step._list.setCurrentRow(1)
    first = step._list.item(0).data(Qt.ItemDataRole.UserRole)
    assert demo.state.answer(first).cause.endswith("More.")
    demo.undo(DEMO_AUTHOR)
    assert not demo.state.answer(first).cause.endswith("More.")


def test_without_a_domain_there_is_no_next_step(prepare: PrepareDialog) -> None:
    for box in prepare.scope_step._domains.values():
        box.setChecked(False)
    assert not prepare.next.isEnabled()
    assert "at least one domain" in prepare._hint.text()


# Signing


def test_nobody_signs_before_every_statement_is_ticked(qtbot: QtBot, final: Path, identity: Path) -> None:
    dialog = SignDialog(final.read_bytes(), final, found(final), identity)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    for box in dialog._ticks[:-1]:
        box.setChecked(True)
    assert not dialog.accept_button.isEnabled()
    dialog._ticks[-1].setChecked(True)
    assert dialog.accept_button.isEnabled()


def test_a_signature_is_added_to_the_file_and_recorded(
    qtbot: QtBot, demo: Session, final: Path, identity: Path
) -> None:
    before = final.read_bytes()
    dialog = signed(qtbot, final, identity)
    assert dialog.signed is not None
    assert final.read_bytes().startswith(before)
    report = found(final, demo)
    assert report.verdict is Verdict.WAITING
    record_signatures(demo, report, DEMO_AUTHOR)
    view = SignoffView(demo, LIGHT, lambda: DEMO_AUTHOR)
    qtbot.addWidget(view)
    view.show()
    assert f"Signed by {ASSESSOR}" in texts(view)
    assert "it waits for the signature of Karin Vogt" in texts(view)
    assert "Waiting for signatures" in texts(view)
    assert "It stands" not in texts(view)


def test_a_wrong_passphrase_and_another_persons_identity_leave_the_file_as_it_was(
    qtbot: QtBot, final: Path, identity: Path, tmp_path: Path
) -> None:
    before = final.read_bytes()
    other = tmp_path / "other.p12"
    identities.create(other, "Somebody Else", "", PASSPHRASE)
    for path, passphrase, words in (
        (identity, "wrong", "passphrase is wrong"),
        (other, PASSPHRASE, "Somebody Else"),
    ):
        dialog = SignDialog(final.read_bytes(), final, found(final), path)
        qtbot.addWidget(dialog)
        for box in dialog._ticks:
            box.setChecked(True)
        dialog._passphrase.setText(passphrase)
        dialog.accept_button.click()
        assert words in dialog._error.text()
        assert dialog.signed is None
    assert final.read_bytes() == before


def test_an_identity_is_made_for_its_owner_alone(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = IdentityDialog("Anna", "Example")
    qtbot.addWidget(dialog)
    dialog._file.setText(str(tmp_path / "anna.p12"))
    dialog._passphrase.setText(PASSPHRASE)
    dialog.accept_button.click()
    assert "differ" in dialog._error.text()
    dialog._again.setText(PASSPHRASE)
    dialog.accept_button.click()
    assert identities.open_identity(tmp_path / "anna.p12", PASSPHRASE).fingerprint == dialog.fingerprint
    if os.name == "posix":
        assert (tmp_path / "anna.p12").stat().st_mode & 0o077 == 0


# What became of it


def test_a_document_of_one_domain_names_it(qtbot: QtBot, demo: Session, tmp_path: Path) -> None:
    domain = demo.catalog.domains[0]
    attesting.attest(demo, tmp_path / "One.pdf", Scope(domains=(domain.id,)), DEMO_AUTHOR)
    view = SignoffView(demo, LIGHT, lambda: DEMO_AUTHOR)
    qtbot.addWidget(view)
    view.show()
    assert f"{domain.title} in every target" in texts(view)


def test_what_changed_since_is_listed_and_leads_to_its_item(qtbot: QtBot, demo: Session, final: Path) -> None:
    view = SignoffView(demo, LIGHT, lambda: DEMO_AUTHOR)
    qtbot.addWidget(view)
    view.show()
    assert "Nothing in its scope changed" in texts(view)
    set_result(demo, [AnswerKey(TARGET, "ACT-ROT-02")], Result.OTHER_THAN_SATISFIED, DEMO_AUTHOR)
    view.invalidate()
    assert "Changed since it was made: 1 answer" in texts(view)
    links = [b for b in view.findChildren(QPushButton) if b.text() == "ACT-ROT-02"]
    with qtbot.waitSignal(view.item_chosen) as chosen:
        links[0].click()
    assert chosen.args == ["ACT-ROT-02"]


def test_what_changed_since_everybody_signed_is_said_so(qtbot: QtBot, demo: Session, final: Path) -> None:
    final.write_bytes(add_signature(add_signature(final.read_bytes(), ASSESSOR), "Karin Vogt"))
    record_signatures(demo, found(final, demo), DEMO_AUTHOR)
    set_result(demo, [AnswerKey(TARGET, "ACT-ROT-02")], Result.OTHER_THAN_SATISFIED, DEMO_AUTHOR)
    view = SignoffView(demo, LIGHT, lambda: DEMO_AUTHOR)
    qtbot.addWidget(view)
    view.show()
    assert "Changed since signing: 1 answer" in texts(view)


def test_a_verdict_says_first_what_to_do_with_the_document(qtbot: QtBot, final: Path, identity: Path) -> None:
    signed(qtbot, final, identity)
    good, bad = final.read_bytes(), final.read_bytes() + b"x"
    for data, words, buttons in ((good, "Not final yet", 1), (bad, "Do not rely on this document", 0)):
        final.write_bytes(data)
        dialog = VerdictDialog(found(final), final, None, LIGHT)
        qtbot.addWidget(dialog)
        dialog.show()
        assert words in texts(dialog)
        trust = [b for b in dialog.findChildren(QPushButton) if "trust this certificate" in b.text()]
        assert len(trust) == buttons


def test_a_trusted_certificate_is_kept_and_can_be_removed(final: Path, identity: Path, qtbot: QtBot) -> None:
    signed(qtbot, final, identity)
    (signature,) = found(final).signatures
    identities.trust(signature.certificate)
    assert [one.name for one in identities.trusted_here()] == [ASSESSOR]
    pinned = [one.fingerprint for one in identities.trusted_here()]
    report = verifying.verify(final, identities.trusted_here())
    dialog = VerdictDialog(report, final, None, LIGHT, pinned)
    qtbot.addWidget(dialog)
    dialog.distrusted.connect(identities.distrust)
    stop = next(b for b in dialog.findChildren(QPushButton) if "Stop trusting" in b.text())
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert identities.trusted_here() == []


# Review


def test_an_answer_is_submitted_and_accepted_with_the_mouse(qtbot: QtBot, demo: Session) -> None:
    key = AnswerKey(TARGET, "ACT-ROT-02")
    set_result(demo, [key], Result.SATISFIED, "Somebody Else")
    form = AnswerForm(demo, LIGHT, lambda: DEMO_AUTHOR)
    qtbot.addWidget(form)
    demo.subscribe(lambda _: form.refresh())
    form.show_answers([key])
    qtbot.mouseClick(form.review._submit, Qt.MouseButton.LeftButton)
    assert demo.state.answer(key).review is ReviewState.SUBMITTED
    qtbot.mouseClick(form.review._accept, Qt.MouseButton.LeftButton)
    assert demo.state.answer(key).review is ReviewState.ACCEPTED
    assert "Accepted" in form.review._state.text()


def test_reviewing_ones_own_answer_is_refused_in_words(qtbot: QtBot, demo: Session) -> None:
    key = AnswerKey(TARGET, "ACT-ROT-02")
    set_result(demo, [key], Result.SATISFIED, DEMO_AUTHOR)
    form = AnswerForm(demo, LIGHT, lambda: DEMO_AUTHOR)
    qtbot.addWidget(form)
    form.show_answers([key])
    with qtbot.waitSignal(form.failed) as failed:
        form.review.accepted.emit()
    assert "second person" in str(failed.args[0])
