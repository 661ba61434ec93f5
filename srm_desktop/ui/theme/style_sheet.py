"""The one style sheet of the application; widgets say by their property `role` what they are."""

from __future__ import annotations

from srm_desktop.ui.theme.tokens import BODY, HEADING, RADIUS, SMALL, TITLE, XL, XS, M, S, Theme


def style_sheet(theme: Theme) -> str:
    parts = (_text, _frames, _buttons, _fields, _lists, _scrolling, _menus, _windows)
    return "".join(part(theme) for part in parts)


def _text(t: Theme) -> str:
    """What is read."""
    return f"""
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: {XS}px; }}
QLabel[role="title"] {{ font-size: {t.points(TITLE)}pt; font-weight: bold; }}
QLabel[role="heading"] {{ font-size: {t.points(HEADING)}pt; font-weight: bold; }}
QLabel[role="section"] {{ font-weight: bold; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {t.points(SMALL)}pt; }}
QLabel[role="warning"] {{ color: {t.warning}; }}
QLabel[role="chip"] {{ color: {t.muted}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    padding: 1px {S - 2}px; font-size: {t.points(SMALL)}pt; }}
"""


def _frames(t: Theme) -> str:
    """What stands around something."""
    return f"""
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {RADIUS}px; }}
QFrame[role="bar"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.border}; }}
QFrame[role="strip"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.border}; }}
QFrame[role="rail"] {{ background: {t.surface}; border: none; border-right: 1px solid {t.border}; }}
QFrame[role="chosen"] {{ background: {t.selection}; border: 1px solid {t.accent};
    border-radius: {RADIUS}px; }}
QFrame[role="yours"] {{ background: {t.selection}; border: none; border-radius: {RADIUS}px; }}
QFrame[role="theirs"] {{ background: {t.hover}; border: none; border-radius: {RADIUS}px; }}
QFrame[role="drop"] {{ border: 1px dashed {t.border}; border-radius: {RADIUS}px; }}
QFrame[role="drop"][dropping="true"] {{ background: {t.selection}; border: 1px dashed {t.accent}; }}
QFrame[role="foot"] {{ background: {t.raised}; border: none; border-top: 1px solid {t.border}; }}
QFrame[role="line"] {{ background: {t.border}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="banner"] {{ background: {t.raised}; border: none; border-bottom: 1px solid {t.border}; }}
QWidget[role="surface"] {{ background: {t.surface}; }}
"""


def _buttons(t: Theme) -> str:
    """What is pressed."""
    return f"""
QPushButton, QToolButton {{ outline: none; }}
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    border-radius: {RADIUS}px; padding: {XS + 1}px {M}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:focus {{ border: 1px solid {t.accent}; }}
QPushButton:disabled {{ color: {t.muted}; }}
QPushButton:checked {{ background: {t.selection}; border: 1px solid {t.accent}; }}
QPushButton[role="primary"], QPushButton[role="start-first"] {{ background: {t.accent};
    color: {t.accent_text}; border: 1px solid {t.accent};
    font-weight: bold; }}
QPushButton[role="primary"]:disabled {{ background: {t.raised}; color: {t.muted};
    border: 1px solid {t.border}; }}
QPushButton[role="primary"]:focus, QPushButton[role="start-first"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; padding: {XS}px {S}px; }}
QPushButton[role="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[role="quiet"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[role="legend"] {{ background: transparent; border: 1px solid transparent;
    padding: {XS}px {XS}px {XS}px 0; }}
QPushButton[role="legend"]:hover {{ background: {t.hover}; }}
QPushButton[role="legend"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[role="key"] {{ background: transparent; color: {t.muted}; border: 1px solid transparent;
    padding: 2px {XS}px; }}
QPushButton[role="key"]:hover {{ background: {t.hover}; }}
QPushButton[role="key"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[role="start"], QPushButton[role="start-first"] {{ padding: {S + 1}px {M}px; text-align: left; }}
QPushButton[role="chip"] {{ padding: 2px {S}px; font-size: {t.points(SMALL)}pt; }}
QPushButton[role="result"] {{ padding: {S - 2}px {S}px; text-align: left; }}
QPushButton[role="list"] {{ background: transparent; border: 1px solid transparent; text-align: left;
    padding: {S}px {M}px; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; text-align: left;
    padding: {XS}px 0; color: {t.accent}; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[role="list"]:hover {{ background: {t.hover}; }}
QPushButton[role="list"]:focus {{ border: 1px solid {t.accent}; }}
QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
    border-radius: {RADIUS}px; padding: {XS}px {S}px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:focus {{ border: 1px solid {t.accent}; }}
QToolButton:checked {{ background: {t.selection}; color: {t.text}; }}
QToolButton:disabled {{ color: {t.muted}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[role="rail"] {{ padding: {S}px {XS}px; font-size: {t.points(SMALL)}pt; }}
QToolButton[role="rail-close"] {{ padding: 1px {XS}px; font-size: {t.points(SMALL)}pt; }}
"""


def _fields(t: Theme) -> str:
    """What is typed into, and chosen from."""
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit {{ background: {t.surface};
    color: {t.text}; placeholder-text-color: {t.muted}; border: 1px solid {t.border};
    border-radius: {RADIUS}px; padding: {XS}px {S - 2}px;
    selection-background-color: {t.selection}; selection-color: {t.text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 1px solid {t.accent}; }}
QTextEdit[role="text"], QTextEdit[role="text"]:focus {{ background: transparent; border: none; padding: 0; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {t.raised}; }}
QComboBox QLineEdit, QSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; }}
QComboBox QLineEdit:focus, QSpinBox QLineEdit:focus {{ border: none; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    selection-background-color: {t.selection}; selection-color: {t.text}; }}
"""


def _lists(t: Theme) -> str:
    """Rows and their headings."""
    return f"""
QTreeView, QListView, QTableView {{ background: {t.surface}; color: {t.text}; border: none;
    alternate-background-color: {t.surface}; gridline-color: {t.border}; }}
QListView[role="popup"] {{ border: 1px solid {t.border}; }}
QDialog QListView, QDialog QTreeView, QDialog QTableView {{ border: 1px solid {t.border};
    border-radius: {RADIUS}px; }}
QTabWidget QTreeView, QTabWidget QListView, QTabWidget QTableView {{ border: none; }}
QListView::item {{ padding: {XS + 2}px {S}px; }}
QTreeView::item, QTableView::item {{ padding: 0 {XS + 1}px; }}
QTreeView {{ show-decoration-selected: 1; }}
QListView[role="evidence"] {{ background: transparent; }}
QListView[role="evidence"]::item {{ padding: {XS}px; border-radius: {RADIUS}px; }}
QListView[role="wall"]::item {{ padding: {S}px {M}px; border-bottom: 1px solid {t.border}; }}
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected
    {{ background: {t.selection}; color: {t.text}; }}
QTreeView::item:hover:!selected, QListView::item:hover:!selected {{ background: {t.hover}; }}
QHeaderView {{ background: {t.surface}; }}
QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.border}; padding: {XS}px {S}px; font-size: {t.points(SMALL)}pt; }}
QTableCornerButton::section {{ background: {t.surface}; border: none; }}
"""


def _scrolling(t: Theme) -> str:
    """What moves and parts."""
    return f"""
QSplitter::handle {{ background: {t.border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea[role="framed"] {{ border: 1px solid {t.border}; border-radius: {RADIUS}px; }}
QScrollBar:vertical {{ background: transparent; width: {M}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {M}px; margin: 0; }}
QScrollBar::handle {{ background: {t.border}; border-radius: {RADIUS}px; min-height: {XS * 6}px;
    min-width: {XS * 6}px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _menus(t: Theme) -> str:
    """Menus."""
    return f"""
QMenuBar, QMenu {{ font-size: {t.points(BODY)}pt; }}
QMenuBar {{ background: {t.surface}; color: {t.text}; border-bottom: 1px solid {t.border}; }}
QMenuBar::item {{ padding: {XS}px {S}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; padding: {XS}px; }}
QMenu::item {{ padding: {XS}px {XS * 6}px {XS}px {S}px; border-radius: {RADIUS}px; }}
QMenu::item:selected {{ background: {t.selection}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: {XS}px; }}
QMenu::icon {{ padding-left: {XS}px; }}
QMenu::icon:checked {{ background: {t.selection}; border: 1px solid {t.accent};
    border-radius: {RADIUS}px; padding: 2px; }}
QMenu::item:checked {{ color: {t.accent}; }}
"""


def _windows(t: Theme) -> str:
    """Windows and what lies along their edges."""
    return f"""
QStatusBar {{ background: {t.surface}; color: {t.muted}; border-top: 1px solid {t.border}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {t.muted}; padding: 0 {S}px; font-size: {t.points(SMALL)}pt; }}
QProgressBar {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    text-align: center; color: {t.text}; }}
QProgressBar[role="thin"] {{ background: {t.border}; border: none; border-radius: 0; }}
QProgressBar[role="thin"]::chunk {{ background: {t.accent}; }}
QProgressBar::chunk {{ background: {t.selection}; }}
QDockWidget {{ color: {t.text}; font-weight: bold; }}
QDockWidget::title {{ background: {t.raised}; border-bottom: 1px solid {t.border};
    text-align: left; padding: {XS + 2}px {M}px; }}
QDockWidget::close-button {{ subcontrol-position: right center; right: {S}px; }}
QDockWidget::float-button {{ subcontrol-position: right center; right: {S + XL}px; }}
QCalendarWidget QTableView::item {{ padding: 0; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.surface}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDialog {{ background: {t.window}; }}
QDialog[role="palette"] {{ background: {t.surface}; border: 1px solid {t.border}; }}
QDialog[role="palette"] QListView {{ border: none; }}
QTabWidget::pane {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: {RADIUS}px;
    border-top-left-radius: 0; top: -1px; }}
QTabBar {{ background: transparent; outline: none; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; border: none; border-bottom: 2px solid transparent;
    padding: {XS + 2}px {M}px; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:focus {{ background: {t.hover}; }}
"""
