def app(ui):
    ui.title("Dutch words")
    s = ui.state
    words = s.get("words", [])
    with ui.row():
        dutch = ui.field("Dutch").strip()
        meaning = ui.field("Meaning").strip()
        if ui.button("Add") and dutch and meaning:
            words.append(f"{dutch} = {meaning}")
            ui.clear("Dutch")
            ui.clear("Meaning")
    search = ui.field("Search").strip().lower()
    found = [word for word in words if search in word.lower()]
    picked = ui.list(found, actions=["Delete"])
    if picked:
        s.doomed = found[picked.index]
    if s.get("doomed"):
        answer = ui.dialog("Really delete?", ["Yes", "No"])
        if answer == "Yes":
            words.remove(s.doomed)
        if answer:
            s.doomed = ""
    if not found:
        ui.text("Nothing found" if words else "No words yet", color="muted")
