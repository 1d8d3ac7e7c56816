PLAYERS = ["Red", "Blue", "Green", "Yellow"]


def app(ui):
    ui.title("Three throws")
    s = ui.state
    with ui.row():
        if ui.button("Throw"):
            throws = s.get("throws", [])
            if len(throws) == 3 or 6 in throws:
                throws = []
                s.player = (s.get("player", 0) + 1) % 4
            s.throws = throws + [random.randint(1, 6)]
        if ui.button("Start again"):
            s.player, s.throws = 0, []
    throws = s.get("throws", [])
    name = PLAYERS[s.get("player", 0)]
    words = f"{name}: {' '.join(map(str, throws))}" if throws else f"{name} throws"
    ui.text(words, size=40, bold=True, color=name.lower())
    left = 3 - len(throws)
    if 6 in throws:
        ui.text("Out with a piece!", size=28, color="good")
    elif left == 0:
        ui.text("Not this time", size=28)
    elif throws:
        ui.text(f"{left} {'throw' if left == 1 else 'throws'} left", size=28)
