def app(ui):
    ui.title("Teams")
    s = ui.state
    names = [line.strip() for line in ui.field("Names", lines=6).splitlines() if line.strip()]
    if ui.button("Make teams"):
        mixed = random.sample(names, len(names))
        half = len(mixed) // 2
        s.red, s.blue = mixed[:half], mixed[half:]
    if s.get("blue"):
        ui.text("Red: " + ", ".join(s.red), size=24)
        ui.text("Blue: " + ", ".join(s.blue), size=24)
