def app(ui):
    ui.title("Desk")
    s = ui.state
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Stop") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
        if ui.button("Reset"):
            s.kept, s.since = 0, s.get("since") and ui.time
    shown = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    ui.text(f"{int(shown)} seconds", size=24)
    ui.divider()
    notes = s.get("notes", [])
    note = ui.field("Note").strip()
    if ui.button("Add") and note:
        notes.append(note)
        ui.clear("Note")
    for note in notes:
        ui.text(f"• {note}")
    ui.divider()
    part = ui.number("Part", 5.0, min=0)
    whole = ui.number("Whole", 20.0, min=0)
    ui.text(f"{part / whole * 100:.1f}%" if whole else "No whole", size=20)
