def app(ui):
    ui.title("Sentence")
    said = ui.state.get("said", [])
    with ui.row():
        for word in ["I", "you", "like", "see", "cats", "dogs"]:
            if ui.button(word):
                said.append(word)
    ui.text(" ".join(said) or "...", size=32)
    ui.text(f"{len(said)} words", color="muted")
    with ui.row():
        if ui.button("Back") and said:
            said.pop()
        if ui.button("Clear"):
            said.clear()
