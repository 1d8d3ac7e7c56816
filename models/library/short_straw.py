import random


def app(ui):
    ui.title("Draw a straw")
    s = ui.state
    short = s.get("short", random.randint(1, 5))
    drawn = s.get("drawn", [])
    with ui.row():
        for straw in range(1, 6):
            if straw in drawn:
                ui.text("SHORT" if straw == short else "long", size=20, bold=True)
            elif ui.button(f"Straw {straw}"):
                drawn.append(straw)
    if ui.button("New round"):
        s.short, s.drawn = random.randint(1, 5), []
