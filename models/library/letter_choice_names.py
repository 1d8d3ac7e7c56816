def app(ui):
    ui.title("Names")
    names = ui.state.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    half = ui.choice("Show", ["A to M", "N to Z"])
    for name in names:
        if (name[0].upper() <= "M") == (half == "A to M"):
            ui.text(name, size=20)
