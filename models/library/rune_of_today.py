RUNES = {"ᚠ": "Fehu: wealth", "ᚢ": "Uruz: strength", "ᚦ": "Thurisaz: protection", "ᚱ": "Raidho: a journey",
         "ᚲ": "Kenaz: fire and skill", "ᚷ": "Gebo: a gift", "ᚹ": "Wunjo: joy", "ᛁ": "Isa: standing still"}


def app(ui):
    ui.title("Rune of the day")
    s = ui.state
    today = ui.now.strftime("%Y-%m-%d")
    if s.get("day") != today:
        s.rune = random.choice([rune for rune in RUNES if rune != s.get("rune")])
        s.day = today
    ui.text(s.rune, size=120, bold=True, align="center")
    ui.text(RUNES[s.rune], size=32, align="center")
    ui.text(today, color="muted", align="center")
