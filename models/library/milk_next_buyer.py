def app(ui):
    ui.title("Milk")
    s = ui.state
    text = ui.field("Flatmates", "Ada, Ben, Cem")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        ui.text("Type the names with commas", color="muted")
        return
    turn = s.get("turn", 0)
    ui.text(f"{names[turn % len(names)]} buys milk", size=40, bold=True)
    ui.text(f"Then {names[(turn + 1) % len(names)]}", color="muted")
    with ui.row():
        if ui.button("Bought"):
            s.turn = turn + 1
        if ui.button("Back") and turn > 0:
            s.turn = turn - 1
