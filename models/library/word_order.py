def app(ui):
    ui.title("Words")
    words = ui.state.get("words", [])
    with ui.row():
        word = ui.field("Word").strip()
        if ui.button("Add") and word:
            words.append(word)
            ui.clear("Word")
    order = ui.choice("Order", ["As added", "By alphabet", "By length"])
    shown = words
    if order == "By alphabet":
        shown = sorted(words, key=str.lower)
    elif order == "By length":
        shown = sorted(words, key=len)
    ui.text(", ".join(shown) if shown else "No words yet", size=20)
