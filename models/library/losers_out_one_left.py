def app(ui):
    ui.title("Decide")
    s = ui.state
    text = ui.field("Options", "Sea\nCity\nMountains", lines=5)
    options = [line.strip() for line in text.splitlines() if line.strip()]
    out = s.get("out", [])
    left = [option for option in options if option not in out]
    with ui.row():
        if ui.button("Throw out") and len(left) > 1:
            loser = random.choice(left)
            left.remove(loser)
            out = s.out = [*out, loser]
        if ui.button("Start again"):
            out, left = [], options
            s.out = out
    if len(left) == 1:
        ui.text(f"Go for {left[0]}", size=40, bold=True, color="good")
    else:
        ui.text(f"{len(left)} left", size=24, bold=True)
        for option in left:
            ui.text(option)
    if out:
        ui.text("Out: " + ", ".join(out), color="muted")
