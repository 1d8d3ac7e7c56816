import random


def app(ui):
    ui.title("Random letter")
    s = ui.state
    used = s.get("used", [])
    left = [letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if letter not in used]
    with ui.row():
        if ui.button("Next letter") and left:
            used.append(random.choice(left))
        if ui.button("Start over"):
            used.clear()
    ui.text(used[-1] if used else "No letter yet", size=64, bold=True, align="center")
    if len(used) == 26:
        ui.text("All letters are used")
    ui.text("Used: " + " ".join(used))
