def app(ui):
    ui.title("Tournament draw")
    s = ui.state
    text = ui.field("Names", "Ann\nBen\nCleo\nDan", lines=8)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    if ui.button("Draw"):
        s.mixed = random.sample(names, len(names))
    mixed = s.get("mixed", [])
    for match in range(len(mixed) // 2):
        ui.text(f"Match {match + 1}: {mixed[2 * match]} – {mixed[2 * match + 1]}", size=26)
    if len(mixed) % 2:
        ui.text(f"{mixed[-1]} has a bye", size=20, color="muted")
    if not mixed:
        ui.text("Not drawn yet", color="muted")
