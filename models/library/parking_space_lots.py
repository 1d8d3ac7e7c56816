def app(ui):
    ui.title("Parking spaces")
    s = ui.state
    text = ui.field("Names", "Adams\nBerg\nCole\nDiaz\nEvans", lines=6)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    spaces = int(ui.number("Spaces", 3, min=1, max=50))
    if ui.button("Draw lots"):
        mixed = random.sample(names, len(names))
        s.lucky, s.without = mixed[:spaces], mixed[spaces:]
    if not s.get("lucky"):
        ui.text("Not drawn yet", color="muted")
        return
    ui.table([[f"Space {place}", name] for place, name in enumerate(s.lucky, 1)], header=["Space", "Name"])
    if s.without:
        ui.text("No space: " + ", ".join(s.without), size=20)
