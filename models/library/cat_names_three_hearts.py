NAMES = ["Minka", "Tiger", "Luna", "Felix"]


def app(ui):
    ui.title("Name the cat")
    s = ui.state
    hearts = s.get("hearts", {name: 0 for name in NAMES})
    given = s.get("given", 0)
    with ui.row():
        for name in NAMES:
            if ui.button(name) and given < 3:
                hearts[name] += 1
                s.given = given = given + 1
    left = 3 - given
    ui.text(f"{left} {'heart' if left == 1 else 'hearts'} to give", size=28, bold=True)
    for name in NAMES:
        ui.text(f"{name} {'♥' * hearts[name]}", size=20)
    most = max(hearts.values())
    ui.text("Ahead: " + (", ".join(name for name in NAMES if hearts[name] == most) if most else "nobody"))
    with ui.row():
        if ui.button("Next person"):
            s.given = 0
        if ui.button("Start over"):
            s.given = 0
            s.hearts = {name: 0 for name in NAMES}
