def app(ui):
    ui.title("Minutes")
    points = ui.state.get("points", [])
    subject = ui.field("Meeting").strip() or "Meeting"
    people = ui.field("Present").strip() or "nobody yet"
    with ui.row():
        kind = ui.choice("Kind", ["Info", "Decision", "To do"])
        text = ui.field("Point").strip()
        if ui.button("Add") and text:
            points.append(f"{kind}: {text}")
            ui.clear("Point")
    ui.divider()
    ui.text(f"{subject}, {ui.now.day} {ui.now:%B %Y}", size=24, bold=True)
    ui.text(f"Present: {people}")
    picked = ui.list(points, actions=["Delete"])
    if picked:
        points.pop(picked.index)
    if ui.button("Copy"):
        ui.copy("\n".join([f"{subject}, {ui.now:%Y-%m-%d}", f"Present: {people}", *points]))
        ui.notify("Copied")
