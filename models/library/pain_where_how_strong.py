PLACES = ["Head", "Neck", "Back", "Belly", "Knee"]


def app(ui):
    ui.title("Pain diary")
    log = ui.state.get("log", [])
    strength = ui.slider("Strength", 0, 10, 3)
    where = ui.choice("Where", PLACES)
    if ui.button("Save"):
        log.insert(0, [f"{ui.now:%d %b %H:%M}", where, strength])
    for place in PLACES:
        values = [strength for when, where, strength in log if where == place]
        if values:
            ui.text(f"{place}: average {sum(values) / len(values):.1f}", bold=True)
    picked = ui.list([f"{when}: {where} {strength}" for when, where, strength in log], actions=["Delete"])
    if picked:
        log.pop(picked.index)
    if not log:
        ui.text("Nothing written", color="muted")
