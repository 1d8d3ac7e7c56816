def app(ui):
    ui.title("Taps")
    s = ui.state
    gaps = s.get("gaps", [])
    if ui.button("Tap"):
        if s.get("last"):
            gaps.append(ui.time - s.last)
        s.last = ui.time
    if gaps:
        ui.text(f"Last gap: {gaps[-1]:.1f} s", size=32)
        ui.text(f"Shortest: {min(gaps):.1f} s")
    else:
        ui.text("Tap again" if s.get("last") else "Tap twice", size=32)
