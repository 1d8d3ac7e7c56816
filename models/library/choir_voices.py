def app(ui):
    ui.title("Choir")
    choir = ui.state.get("choir", {"Soprano": [], "Alto": [], "Tenor": [], "Bass": []})
    with ui.row():
        singer = ui.field("Singer").strip()
        voice = ui.choice("Voice", list(choir))
        if ui.button("Add") and singer:
            choir[voice].append(singer)
            ui.clear("Singer")
    for name, singers in choir.items():
        if singers:
            ui.text(f"{name} ({len(singers)}): {', '.join(singers)}")
        else:
            ui.text(f"{name}: Missing", color="bad")
