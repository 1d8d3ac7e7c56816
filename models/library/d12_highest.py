import random


def app(ui):
    ui.title("12-sided die")
    s = ui.state
    rolls = s.get("rolls", [])
    with ui.row():
        if ui.button("Roll"):
            rolls.append(random.randint(1, 12))
        if ui.button("Reset"):
            rolls.clear()
    ui.text(f"Rolled {rolls[-1]}" if rolls else "Not rolled yet", size=40, bold=True)
    ui.text(f"Highest: {max(rolls, default=0)}", size=20)
    ui.text(f"Rolls: {len(rolls)}", size=20)
