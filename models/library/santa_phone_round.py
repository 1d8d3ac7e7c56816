NAMES = ["Ann", "Ben", "Cleo", "Dan"]


def app(ui):
    ui.title("Secret santa")
    s = ui.state
    if ui.button("Draw anew") or "circle" not in s:
        s.circle = random.sample(NAMES, len(NAMES))
        s.turn, s.shown = 0, False
    if s.turn == len(NAMES):
        ui.text("All have seen theirs", size=36, bold=True, align="center")
        return
    name = NAMES[s.turn]
    ui.text(f"Phone for {name}", size=28, align="center")
    if s.shown:
        taker = s.circle[(s.circle.index(name) + 1) % len(NAMES)]
        ui.text(f"Your present is for {taker}", size=36, bold=True, align="center")
        if ui.button("Hide and pass on"):
            s.turn, s.shown = s.turn + 1, False
    elif ui.button("Show"):
        s.shown = True
