def app(ui):
    ui.title("Groups")
    s = ui.state
    typed = ui.field("Names", "Ana\nBen\nCleo\nDavid\nEmil\nFay\nGus\nHana", lines=6)
    size = ui.slider("Group size", 2, 8, 4)
    names = [line.strip() for line in typed.splitlines() if line.strip()]
    if ui.button("Make groups"):
        random.shuffle(names)
        s.names = names
    mixed = s.get("names", [])
    for number, first in enumerate(range(0, len(mixed), size), start=1):
        group = mixed[first:first + size]
        ui.text(f"Group {number}: " + ", ".join(group), size=24)
    if not mixed:
        ui.text(f"{len(names)} names", color="muted")
