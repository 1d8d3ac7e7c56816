def app(ui):
    ui.title("Pets")
    pets = ui.state.get("pets", [])
    with ui.row():
        name = ui.field("Name").strip()
        kind = ui.choice("Kind", ["Dog", "Cat", "Bird"])
        if ui.button("Add") and name:
            pets.append([name, kind])
            ui.clear("Name")
    ui.list([f"{name} ({kind})" for name, kind in pets])
    for wanted in ["Dog", "Cat", "Bird"]:
        ui.text(f"{wanted}: {sum(kind == wanted for name, kind in pets)}", size=20)
