def app(ui):
    ui.title("Words by length")
    words = ui.state.get("words", [])
    with ui.row():
        word = ui.field("Word").strip()
        if ui.button("Add") and word:
            words.append(word)
            ui.clear("Word")
    words.sort(key=len)
    for place, word in enumerate(words, 1):
        ui.text(f"{place}. {word}: {len(word)}")
