def app(ui):
    ui.title("Balance")
    s = ui.state
    best = s.get("best", {"Left": 0, "Right": 0})
    if s.get("leg"):
        ui.text(f"{s.leg}: {ui.time - s.start:.1f} s", size=56)
        if ui.button("Foot down"):
            best[s.leg] = max(best[s.leg], ui.time - s.start)
            s.leg = ""
    else:
        with ui.row():
            for leg in ["Left", "Right"]:
                if ui.button(leg):
                    s.leg, s.start = leg, ui.time
    for leg, seconds in best.items():
        ui.text(f"{leg} best: {seconds:.1f} s", size=20)
    if best["Left"] != best["Right"]:
        ui.text(f"Better on the {'left' if best['Left'] > best['Right'] else 'right'}")
