def app(ui):
    ui.title("Doubles")
    s = ui.state
    text = ui.field("Players", "Ann, Ben, Cleo, Dan, Eva")
    names = [name.strip() for name in text.split(",") if name.strip()]
    enough = len(names) >= 4
    if ui.button("Draw") and enough:
        waited = [name for name in s.get("pause", []) if name in names][:4]
        others = [name for name in names if name not in waited]
        playing = waited + random.sample(others, 4 - len(waited))
        random.shuffle(playing)
        s.playing, s.pause = playing, [name for name in names if name not in playing]
        s.game = s.get("game", 0) + 1
    if not enough:
        ui.text("Four players are needed", color="bad")
    elif "playing" in s:
        a, b, c, d = s.playing
        ui.text(f"Game {s.game}", color="muted")
        ui.text(f"{a} + {b} – {c} + {d}", size=36, bold=True)
        ui.text("Pause: " + (", ".join(s.pause) or "nobody"))
    else:
        ui.text("Press Draw", color="muted")
