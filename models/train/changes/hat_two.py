import random


def app(ui):
    ui.title("Names from a hat")
    s = ui.state
    hat = s.get("hat", [])
    drawn = s.get("drawn", [])
    with ui.row():
        name = ui.field("Name")
        if ui.button("Put in") and name.strip():
            hat.append(name.strip())
            ui.clear("Name")
    if ui.button("Draw two") and len(hat) > 1:
        team = random.sample(hat, 2)
        for name in team:
            hat.remove(name)
        drawn.append(" and ".join(team))
    ui.text(drawn[-1] if drawn else "Nobody yet", size=48, bold=True, align="center", color="accent")
    ui.text(f"{len(hat)} in the hat", color="muted")
    for number, name in enumerate(drawn, start=1):
        ui.text(f"{number}. {name}")
    if ui.button("All back into the hat"):
        s.hat, s.drawn = hat + " and ".join(drawn).split(" and ") if drawn else hat, []
