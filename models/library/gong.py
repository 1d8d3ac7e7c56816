def app(ui):
    ui.title("Gong")
    s = ui.state
    start, gongs = s.get("start", 0), s.get("gongs", 0)
    passed = min(ui.time - start, 600) if start else 0
    if start and gongs < 3 and passed >= gongs * 300:
        s.gongs = gongs + 1
        ui.tone(110, 3)
    ui.text(f"{int(passed) // 60}:{int(passed) % 60:02d}", size=64)
    ui.text(f"Gongs: {gongs}")
    if gongs == 3:
        ui.text("Done", size=24, color="good")
    if ui.button("Start"):
        s.start, s.gongs = ui.time, 1
        ui.tone(110, 3)
