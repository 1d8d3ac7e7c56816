def app(ui):
    ui.title("Seating plan")
    s = ui.state
    text = ui.field("Pupils", "Ann\nBob\nCid\nDora\nEli\nFay\nGus\nHal", lines=8)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    ui.text(f"{len(names)} {'pupil' if len(names) == 1 else 'pupils'}", color="muted")
    if ui.button("New plan"):
        s.mixed = random.sample(names, len(names))
    if "mixed" not in s:
        ui.text("Press New plan", color="muted")
        return
    seats = max(1, math.ceil(len(s.mixed) / 4))
    for row in range(4):
        sitting = s.mixed[row * seats:row * seats + seats]
        ui.text(f"Row {row + 1}: {', '.join(sitting) or 'empty'}", size=24)
