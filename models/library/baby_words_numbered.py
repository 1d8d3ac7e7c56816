def app(ui):
    ui.title("First words")
    words = ui.state.get("words", [])
    with ui.row():
        word = ui.field("Word").strip().capitalize()
        if ui.button("Add") and word:
            if word not in [old for old, day in words]:
                words.append([word, f"{ui.now.day} {ui.now:%B %Y}"])
            ui.clear("Word")
    ui.text(f"{len(words)} {'word' if len(words) == 1 else 'words'}", size=40, bold=True)
    lines = [f"{number}. {word}, {day}" for number, (word, day) in enumerate(words, 1)]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        words.pop(picked.index)
