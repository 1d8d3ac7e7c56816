def app(ui):
    ui.title("Names")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name.capitalize())
            names.sort()
            ui.clear("Name")
    for letter in sorted({name[0] for name in names}):
        ui.text(f"{letter}: " + ", ".join(name for name in names if name[0] == letter), size=20)
    if not names:
        ui.text("No names yet", color="muted")
