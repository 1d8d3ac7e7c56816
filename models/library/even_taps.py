def app(ui):
    ui.title("Even taps")
    s = ui.state
    taps = s.get("taps", [])
    with ui.row():
        if ui.button("Tap") and len(taps) < 5:
            taps.append(ui.time)
        if ui.button("Again"):
            taps.clear()
    ui.text(f"Taps: {len(taps)} of 5", size=20)
    if len(taps) == 5:
        gaps = [second - first for first, second in zip(taps, taps[1:])]
        ui.text(f"Shortest {min(gaps):.1f}, longest {max(gaps):.1f}")
        ui.text("Even" if max(gaps) - min(gaps) < 0.2 else "Uneven", size=32)
