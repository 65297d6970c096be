r"""Turns of closed questions that put something into the answer, in three languages.

That somebody was beaten, who it was, or one of two answers to choose from. Only what
begins a question is looked at: "How did they beat you?" asks for more of what was told.
The words are not yet reviewed by a specialist.
"""

_BEGIN = r"(?:^|(?<=[.!?…,:;–—] ))"
_ASKS = r"(?=[^.!?…]*(?:\?|$))"
"""Of what follows: it ends with a question mark, or was not ended yet."""


def _without(words: str) -> str:
    """Return a pattern: none of some words stands in what follows."""
    return rf"(?![^.!?…]{{0,160}}(?<!\w)(?:{words})(?!\w))"


_EN_HURT = (
    "beat|hit|kick|punch|slap|strike|hurt|torture|rape|strangle|choke|suffocate|burn|"
    "electrocute|shock|stab|shoot|threaten|undress|strip|humiliate|abuse|touch"
)
_EN_WAS_HURT = (
    "beaten|beat|hit|kicked|punched|slapped|struck|hurt|tortured|raped|strangled|choked|"
    "suffocated|burned|burnt|electrocuted|shocked|stabbed|shot|threatened|undressed|"
    "stripped|humiliated|abused|touched"
)
_EN_THEN = r"(?:(?:and|but|so|then|or|also|there) )?"
_EN_OPEN = (
    r"what|who|whom|whose|where|why|how|which|any\w*|some\w*|tell|describe|whether|if|"
    "remember|break|water|rest|stop|go on|please"
)
_EN_CHOICE = (
    r"(?:[\w'-]+ ){2,12}?or (?!not(?!\w))"
    r"(?:(?:the|a|an|his|her|their|with|by|in) ){0,2}[\w'-]+"
)
_EN_SHORT_CHOICE = (
    r"(?:[\w'-]+ ){1,4}?or (?!(?:not|so|later)(?!\w))[\w'-]+(?: [\w'-]+){0,3}\?"
)
_EN = (
    rf"{_BEGIN}{_EN_THEN}did (?:[\w'-]+ ){{1,4}}?(?:{_EN_HURT})",
    rf"{_BEGIN}{_EN_THEN}(?:was|were|have|has|had) (?:[\w'-]+ ){{1,4}}?(?:{_EN_WAS_HURT})",
    rf"{_BEGIN}{_EN_THEN}(?:was|is) (?:it|that) (?!some|any)(?:[\w'-]+ ){{1,4}}?who",
    rf"{_BEGIN}{_EN_THEN}(?:was|is) (?:it|that) (?:him|her|them)",
    rf"{_BEGIN}{_without(_EN_OPEN)}{_EN_THEN}(?:was|were|did|had) {_EN_CHOICE}",
    rf"{_BEGIN}{_without(f'{_EN_OPEN}|when|you|we|i')}{_EN_SHORT_CHOICE}",
)

_RU_HURT = (
    r"(?:из)?бил[аи]?|избивал[аи]?|ударил[аи]?|ударял[аи]?|пинал[аи]?|пнул[аи]?|"
    r"пытал[аи]?|(?:из)?насиловал[аи]?|душил[аи]?|мучил[аи]?|жгл[аи]|жег|"
    r"угрожал[аи]?|запугивал[аи]?|унижал[аи]?|раздевал[аи]?|раздел[аи]?|"
    r"связал[аи]?|связывал[аи]?|подвешивал[аи]?|порезал[аи]?"
)
_RU_OPEN = (
    r"кто|кого|кому|кем|ком|что|чего|чему|чем|где|куда|откуда|как|как(?:ой|ая|ое|ие|им|"
    r"ими|их|ую|ом|ого)|зачем|почему|отчего|сколько|чей|чья|чьи|расскаж\w+|опиш\w+"
)
_RU_BEFORE = (
    r"(?:(?!(?:вы|ты|когда|если|пока|после|перед|раз|то|пытались|начали|стали)(?!\w))"
    r"[\w-]+ ){0,3}?"
)
_RU_OFFER = (
    r"хот\w+|хочется|нужн\w+|надо|перерыв\w*|продолж\w+|останов\w+|прерв\w+|вод[ыу]|чаю?|"
    r"есть|можете|могли|помните|знаете|скажете|расскажете|желаете|"
    r"устал\w*|лучше|удобн\w+|холодно|больно"
)
_RU_FORCE = (
    r"(?:[\w-]+ ){0,2}?примен(?:ял|ил)[аи]?(?: [\w-]+){0,3}? "
    r"(?:силу|насилие|пытки|ток|электрошокер)"
)
_RU_CHOICE = (
    r"(?:[\w-]+ ){1,8}?или (?!(?:нет|не|еще)(?!\w)|друг|инач)"
    r"(?:(?:в|на|с|по|у|к|о|об|до|после|от) )?[\w-]+"
)
_RU = (
    rf"{_BEGIN}{_ASKS}{_without(_RU_OPEN)}{_RU_BEFORE}(?:{_RU_HURT})",
    rf"{_BEGIN}{_ASKS}{_without(_RU_OPEN)}{_RU_FORCE}",
    rf"{_BEGIN}(?:а |и |но )?не (?!(?:{_RU_OFFER})(?!\w))[\w-]+(?: [\w-]+)? ли",
    rf"{_BEGIN}{_ASKS}{_without(f'{_RU_OPEN}|{_RU_OFFER}')}{_RU_CHOICE}",
)

_BE_HURT = (
    r"(?:з|па)?б(?:іў|іла|ілі)|збіва(?:ў|ла|лі)|удары(?:ў|ла|лі)|стукну(?:ў|ла|лі)|"
    r"штурха(?:ў|ла|лі)|катава(?:ў|ла|лі)|(?:з)?гвалці(?:ў|ла|лі)|"
    r"душы(?:ў|ла|лі)|мучы(?:ў|ла|лі)|пагража(?:ў|ла|лі)|"
    r"запалохва(?:ў|ла|лі)|прыніжа(?:ў|ла|лі)|распрана(?:ў|ла|лі)|распрану(?:ў|ла|лі)|"
    r"звяза(?:ў|ла|лі)|звязва(?:ў|ла|лі)|падвешва(?:ў|ла|лі)"
)
_BE_OPEN = (
    r"хто|каго|каму|кім|што|чаго|чаму|чым|дзе|куды|адкуль|як|які|якая|якое|якія|якім|"
    r"якімі|якіх|якую|якога|навошта|колькі|чый|чыя|чые|раскаж\w+|апіш\w+"
)
_BE_BEFORE = (
    r"(?:(?!(?:вы|ты|калі|пакуль|пасля|перад|раз|то|спрабавалі|пачалі|сталі)(?!\w))"
    r"[\w'-]+ ){0,3}?"
)
_BE_OFFER = (
    r"хоч\w+|хацел\w+|трэба|патрэбн\w+|перапын\w*|працяг\w+|спын\w+|перапын\w+|вад[ыу]|"
    r"гарбаты|ёсць|можаце|маглі|памятаеце|ведаеце|скажаце|раскажаце|"
    r"жадаеце|стаміл\w*|лепш|зручн\w+|холадна|баліць"
)
_BE_FORCE = (
    r"(?:[\w'-]+ ){0,2}?ужыва(?:ў|ла|лі)(?: [\w'-]+){0,3}? "
    r"(?:сілу|гвалт|катаванні|ток|электрашокер)"
)
_BE_CHOICE = (
    r"(?:[\w'-]+ ){1,8}?(?:ці|або|альбо) (?!(?:не|яшчэ)(?!\w)|інш|інакш)"
    r"(?:(?:у|ў|на|з|па|да|пра|пасля|ад) )?[\w'-]+"
)
_BE = (
    rf"{_BEGIN}{_ASKS}{_without(_BE_OPEN)}{_BE_BEFORE}(?:{_BE_HURT})",
    rf"{_BEGIN}{_ASKS}{_without(_BE_OPEN)}{_BE_FORCE}",
    rf"{_BEGIN}(?:а |і |але )?ці не (?!(?:{_BE_OFFER})(?!\w))[\w'-]+",
    rf"{_BEGIN}{_ASKS}{_without(f'{_BE_OPEN}|{_BE_OFFER}')}{_BE_CHOICE}",
)

CLOSED = {"en": _EN, "ru": _RU, "be": _BE}
"""For each language, patterns as those of `desktop.domain.leading.PHRASES`."""
