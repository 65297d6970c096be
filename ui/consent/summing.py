"""What was allowed, in whole sentences, in the language of the person who said it."""

from collections.abc import Iterable, Mapping

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import AfterDeath
from desktop.domain.testimony import Testimony
from ui.consent.answering import item_answers
from ui.widgets.dates import day_words

_GROUPS = {Answer.YES: "yes", Answer.NO: "no"}


def summary(testimony: Testimony, words: Mapping[str, str], language: str) -> str:
    """Return what was allowed, what not, and what is open; one line for each sentence.

    Args:
        testimony: Whose answers.
        words: The table ``consent`` in the person's language.
        language: Code of that language.
    """
    return "\n".join(
        (
            *_recipients(testimony, words),
            *_items(testimony, words),
            *_wishes(testimony, words, language),
        )
    )


def _recipients(testimony: Testimony, words: Mapping[str, str]) -> Iterable[str]:
    named: dict[str, list[str]] = {"allowed": [], "refused": [], "open": []}
    group = {Answer.YES: "allowed", Answer.NO: "refused"}
    for recipient, answer in testimony.consent.sharing:
        name = words[f"short.share.{recipient}"]
        if answer is Answer.YES:
            name = _with_purposes(testimony, recipient, words)
        named[group.get(answer, "open")].append(name)
    for key, names in named.items():
        if names or key == "allowed":
            shown = "; ".join(names) or words["summary.nobody"]
            yield words[f"summary.{key}"].format(list=shown)


def _with_purposes(
    testimony: Testimony, recipient: RecipientClass, words: Mapping[str, str]
) -> str:
    """Return a recipient with what they may use it for, and as whom they may know them."""
    name = words[f"short.share.{recipient}"]
    agreed = [
        each
        for each in testimony.consent_more.permissions
        if each.recipient is recipient and each.answer is Answer.YES
    ]
    parts = [
        words["summary.one"].format(
            recipient=name,
            purposes=", ".join(
                words[f"short.purpose.{each.purpose}"]
                for each in agreed
                if each.identity is level
            ),
            identity=words[f"short.identity.{level}"],
        )
        for level in dict.fromkeys(each.identity for each in agreed)
    ]
    return "; ".join(parts) or name


def _items(testimony: Testimony, words: Mapping[str, str]) -> Iterable[str]:
    named: dict[str, list[str]] = {"yes": [], "no": [], "open": []}
    for item, answer in item_answers(testimony):
        named[_GROUPS.get(answer, "open")].append(words[f"short.item.{item}"])
    for key, names in named.items():
        if names:
            yield words[f"summary.items.{key}"].format(list=", ".join(names))


def _wishes(testimony: Testimony, words: Mapping[str, str], language: str) -> Iterable[str]:
    more = testimony.consent_more
    if more.retention_until:
        until = day_words(more.retention_until, language)
        yield words["summary.retention"].format(date=until)
    else:
        yield words["summary.no_retention"]
    if more.after_death is not AfterDeath.NOT_ASKED:
        wish = words[f"after_death.{more.after_death}"]
        yield words["summary.after_death"].format(wish=wish[:1].lower() + wish[1:])
