import random


def app(ui):
    ui.title("Bingo")
    s = ui.state
    called = s.get("called", [])
    left = [number for number in range(1, 76) if number not in called]
    with ui.row():
        if ui.button("Next number") and left:
            called.append(random.choice(left))
        if ui.button("New round"):
            called = s.called = []
    ui.text(called[-1] if called else "–", size=96, bold=True, align="center", color="accent")
    before = ", ".join(str(number) for number in called[-4:-1])
    ui.text("Before: " + (before or "none"), align="center")
    ui.text(f"{len(called)} of 75 called", align="center", color="muted")
    with ui.grid(15):
        for number in range(1, 76):
            if number in called:
                ui.text(number, bold=True, color="accent", align="center")
            else:
                ui.text(number, color="muted", align="center")
