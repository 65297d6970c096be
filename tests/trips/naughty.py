"""Texts that people type, paste or are sent, and that programs stumble over."""

CONTROLS = "".join(map(chr, (*range(1, 9), *range(14, 28), 31, 127, *range(128, 160))))

KEPT = {
    "null byte": "a\x00b, and \x00\x00c",
    "control characters": f"a{CONTROLS.replace(chr(0x85), '')}b",
    "terminal escapes": "\x1b[31mred\x1b[0m \x1b]0;title\x07",
    "bidi overrides": "a\u202egpj.exe\u202c \u2066b\u2069 \u200e\u200f\u061c",
    "markup": '<img src="/probe"><b>x</b> &amp; <script>alert(1)</script>',
    "markdown": "# x ![y](file:///etc/passwd) `z` **b**",
    "combining marks": "a" + "\u0301\u0323\u0489" * 400,
    "composed twice": "\u0443\u0306 \u045e \u00e9 e\u0301 \ufb01 \u212b",
    "zero width": "a\u200bb\u200cc\u200dd\u2060e\ufeff\u00ad",
    "emoji": "\U0001f469\U0001f3fd\u200d\u2696\ufe0f \U0001f1e7\U0001f1fe \U0001f600",
    "right to left": "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 abc 123",
    "no characters": "\ue000 \ufffe \uffff \U0010ffff \ufffd",
    "formula": "=cmd|' /C calc'!A0",
    "formula by at": "@SUM(1+9)*cmd",
    "formula by plus": "+1+cmd|' /C calc'!A0",
    "formula by minus": "-2+3+cmd|' /C calc'!A0",
    "patterns": "{0} {name} %s %n %1 ${HOME} $(id) %(x)s {{}} \\N",
    "statement of a database": "'); DROP TABLE testimonies;-- \" OR 1=1",
    "path": "../../etc/passwd \\\\host\\share C:\\CON file:///x nul.txt",
    "blanks around": " \u00a0\u3000a \t b\u2003 ",
    "long line": "a line that does not end " * 200,
}
"""By name; each is kept and shown as it is, or by the numbers of its signs."""
HUGE = "\u0436" * 50_000
"""One word of a hundred thousand bytes."""
LINES = "a\nb\r\nc\u2028d\u2029e\x85f\x0bg\x0ch\x1ci"
"""Every kind of line break; no paragraph holds one."""
SURROGATE = "a\ud800b"
"""Half a pair: no text at all, and cannot be written as bytes."""
