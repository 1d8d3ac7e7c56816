def app(ui):
    ui.title("Left or right")
    s = ui.state
    if ui.button("New test"):
        s.side, s.shown, s.right, s.wrong, s.sum = random.choice(["left", "right"]), ui.time, 0, 0, 0
    for side in ["left", "right"]:
        if ui.pressed(side) and s.get("side"):
            if side == s.side:
                s.right += 1
                s.sum += ui.time - s.shown
            else:
                s.wrong += 1
            s.side, s.shown = random.choice(["left", "right"]), ui.time
            if s.right + s.wrong == 10:
                s.side = None
    if s.get("side"):
        ui.text("←" if s.side == "left" else "→", size=120, align="center")
        ui.text("Press that arrow key", color="muted", align="center")
    else:
        ui.text("Ten arrows, be quick" if "right" not in s else "Finished", size=40, bold=True, align="center")
    ui.text(f"Right: {s.get('right', 0)}, wrong: {s.get('wrong', 0)}", size=24, align="center")
    if s.get("right"):
        ui.text(f"Average: {s.sum / s.right * 1000:.0f} ms", size=24, align="center")
