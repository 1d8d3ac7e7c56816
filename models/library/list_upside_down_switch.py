def app(ui):
    ui.title("My list")
    entries = ui.state.get("entries", [])
    with ui.row():
        text = ui.field("Entry").strip()
        if ui.button("Add") and text:
            entries.append(text)
            ui.clear("Entry")
    if ui.button("Upside down"):
        entries.reverse()
    picked = ui.list([f"{number}. {entry}" for number, entry in enumerate(entries, 1)], actions=["Delete"])
    if picked:
        entries.pop(picked.index)
    if not entries:
        ui.text("The list is empty", color="muted")
