def app(ui):
    ui.title("Shuffle lines")
    s = ui.state
    text = ui.field("Lines", "apple\npear\nplum", lines=6)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ui.text(f"{len(lines)} {'line' if len(lines) == 1 else 'lines'}", color="muted")
    if ui.button("Shuffle"):
        s.mixed = random.sample(lines, len(lines))
    mixed = s.get("mixed", [])
    for number, line in enumerate(mixed, 1):
        ui.text(f"{number}. {line}", size=20)
    if mixed and ui.button("Copy"):
        ui.copy("\n".join(mixed))
        ui.notify("Copied")
