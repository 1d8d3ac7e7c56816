def app(ui):
    ui.title("Dishes")
    names = [name.strip() for name in ui.field("Family").split(",") if name.strip()]
    if ui.button("Decide") and names:
        ui.state.name = random.choice(names)
    ui.text(ui.state.get("name", ""), size=40)
