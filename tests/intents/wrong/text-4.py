def app(ui):
    ui.title("Words")
    words = ui.field("Words").split()
    kept = ui.state.get("kept", [])
    if ui.button("Add"):
        kept += words
    ui.text(" ".join(words))
    ui.text(", ".join(kept))
