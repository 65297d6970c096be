"""The few rules that Fusion and a palette cannot say. Measures in multiples of 4 px."""

from dataclasses import asdict

from ui.theme.colours import Colours
from ui.theme.type import READING_PX, SERIF, SMALL_PX, TITLE_PX

RADIUS_PX = 6

_SHEET = """
QToolTip {{ color: {ink}; background: {field}; border: 1px solid {line};
  padding: 4px 8px; }}
QLabel {{ background: transparent; }}
QLabel[kind="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: {reading}px; font-weight: 600; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="small"], QLabel[kind="muted"] {{ font-size: {small}px; color: {muted}; }}
QLabel[kind="quiet"] {{ color: {muted}; }}
QLabel[kind="amber"] {{ color: {amber}; }}
QLabel[kind="red"] {{ color: {red}; }}
QLabel[kind="green"] {{ color: {green}; }}
QLabel[kind="accent"] {{ color: {accent}; }}
QPushButton {{ color: {ink}; background: {field}; border: 1px solid {edge};
  border-radius: {radius}px; padding: 7px 15px; min-height: 20px; outline: none; }}
QPushButton:hover {{ background: {selection}; }}
QPushButton:pressed, QPushButton:checked {{ background: {selection};
  border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 6px 14px; }}
QPushButton:disabled {{ color: {muted}; background: {rail}; border-color: {line}; }}
QPushButton[kind="answer"] {{ padding: 3px 11px; }}
QPushButton[kind="answer"]:focus {{ padding: 2px 10px; }}
QPushButton[kind="answer"]:checked {{ color: {on_accent}; background: {accent};
  border-color: {accent}; font-weight: 600; }}
QPushButton[kind="answer"]:checked:focus {{ border-color: {ink}; }}
QPushButton[kind="primary"] {{ color: {on_accent}; background: {accent};
  border-color: {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{
  background: {accent_strong}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ color: {muted}; background: {rail};
  border-color: {line}; }}
QPushButton[kind="danger"] {{ color: {red}; border-color: {red}; }}
QPushButton[kind="danger"]:focus {{ border: 2px solid {red}; }}
QPushButton[kind="danger"]:disabled {{ color: {muted}; border-color: {line}; }}
QPushButton[kind="link"] {{ color: {accent}; background: transparent;
  border: 2px solid transparent; padding: 5px 6px; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {accent}; }}
QPushButton[kind="link"]:disabled {{ color: {muted}; }}
QPushButton[kind="rail"] {{ background: transparent; border: 2px solid transparent;
  padding: 6px 8px; text-align: left; }}
QPushButton[kind="rail"]:hover {{ background: {line}; }}
QPushButton[kind="rail"]:checked {{ background: {selection}; font-weight: 600; }}
QPushButton[kind="rail"]:focus {{ border-color: {accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {{ color: {ink}; background: {field};
  border: 1px solid {edge}; border-radius: {radius}px; padding: 7px 9px;
  selection-background-color: {selection}; selection-color: {ink}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus {{
  border: 2px solid {accent}; padding: 6px 8px; }}
QLineEdit:disabled, QLineEdit:read-only {{ color: {muted}; background: {rail}; }}
QLabel[kind="reading"] {{ font-family: "{serif}"; font-size: {title}px; }}
QLabel[kind="fingerprint"] {{ font-size: {reading}px; }}
QLabel[kind="fingerprint-large"] {{ font-size: {title}px; }}
QTextEdit[kind="page"] {{ font-family: "{serif}"; font-size: {reading}px; }}
QTextEdit[kind="page"], QTextEdit[kind="page"]:focus {{ background: transparent;
  border: none; padding: 0px; }}
QTableView, QListView {{ background: {paper}; border: none; outline: 0px;
  selection-color: {ink}; }}
QTableView::item {{ border-bottom: 1px solid {line}; padding: 0px 8px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {paper}; color: {muted}; border: none;
  border-bottom: 1px solid {edge}; font-size: {small}px; padding: 4px 8px 8px 11px; }}
QHeaderView::section:vertical {{ border-bottom: 1px solid {line}; padding: 4px 8px; }}
QTableCornerButton::section {{ background: {paper}; border: none;
  border-bottom: 1px solid {edge}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QFrame[kind="rail"], QFrame[kind="status"], QFrame[kind="help"] {{ background: {rail}; }}
QFrame[kind="rail"] {{ border-right: 1px solid {line}; }}
QFrame[kind="help"] {{ border-left: 1px solid {line}; }}
QFrame[kind="status"] {{ border-top: 1px solid {line}; }}
QFrame[kind="status"] QPushButton[kind="link"] {{ padding: 1px 6px; }}
QFrame[kind="status"] QLabel {{ font-size: {small}px; }}
QFrame[kind="practice"] {{ background: {amber_wash}; border-bottom: 1px solid {amber}; }}
QFrame[kind="card"] {{ background: {field}; border: 1px solid {line};
  border-radius: {radius}px; }}
QFrame[kind="paper"] {{ background: {field}; border: 1px solid {edge}; margin: 1px;
  border-radius: {radius}px; }}
QFrame[kind="written"] {{ background: {field}; border: 2px solid {accent}; margin: 0px;
  border-radius: {radius}px; }}
QFrame[kind="rule"] {{ background: {line}; max-height: 1px; border: none; }}
QFrame[kind="banner-amber"] {{ background: {amber_wash}; border: 1px solid {amber};
  border-radius: {radius}px; }}
QFrame[kind="banner-red"] {{ background: {red_wash}; border: 1px solid {red};
  border-radius: {radius}px; }}
QFrame[kind="banner-green"] {{ background: {green_wash}; border: 1px solid {green};
  border-radius: {radius}px; }}
QFrame[kind="banner-plain"] {{ background: {rail}; border: 1px solid {line};
  border-radius: {radius}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {edge}; margin: 3px; border-radius: 3px;
  min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {line}; border: none; border-radius: 4px; max-height: 8px;
  min-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
"""


def sheet(colours: Colours) -> str:
    """Return the style sheet of one mode."""
    roles = asdict(colours)
    return _SHEET.format(
        **roles,
        radius=RADIUS_PX,
        small=SMALL_PX,
        serif=SERIF,
        reading=READING_PX,
        title=TITLE_PX,
    )
