def syllable():
    return random.choice("bdfgklmnprst") + random.choice("aeiou") + random.choice(["", "", "l", "m", "n", "r", "s"])


def app(ui):
    ui.title("Nonsense words")
    s = ui.state
    with ui.row():
        count = int(ui.number("Words", 10, min=1, max=50))
        length = int(ui.number("Syllables", 2, min=1, max=5))
    if ui.button("New words") or "words" not in s:
        s.words = ["".join(syllable() for k in range(length)) for i in range(count)]
    for word in s.words:
        ui.text(word, size=26)
    ui.text(f"{len(s.words)} {'word' if len(s.words) == 1 else 'words'}", color="muted")
