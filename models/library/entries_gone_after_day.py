def app(ui):
    ui.title("For one day")
    s = ui.state
    entries = [entry for entry in s.get("entries", []) if ui.time < entry[1] + 86400]
    with ui.row():
        text = ui.field("Entry").strip()
        if ui.button("Add") and text:
            entries.append([text, ui.time])
            ui.clear("Entry")
    lines = [f"{text}, {math.ceil((since + 86400 - ui.time) / 3600)} h left" for text, since in entries]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        entries.pop(picked.index)
    s.entries = entries
    if not entries:
        ui.text("Nothing here", color="muted")
    ui.every(60)
