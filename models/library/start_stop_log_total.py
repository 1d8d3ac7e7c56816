def app(ui):
    ui.title("Work log")
    s = ui.state
    entries = s.get("entries", [])
    with ui.row():
        if ui.button("Start") and s.get("since") is None:
            s.since, s.began = ui.time, f"{ui.now:%H:%M}"
        if ui.button("Stop") and s.get("since") is not None:
            minutes = round((ui.time - s.since) / 60)
            entries.append([s.began, f"{ui.now:%H:%M}", minutes])
            s.since = None
    if s.get("since") is not None:
        seconds = int(ui.time - s.since)
        clock = f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        ui.text(f"Working since {s.began}, {clock}", color="good")
    picked = ui.list([f"{start} - {end}: {minutes} min" for start, end, minutes in entries], actions=["Delete"])
    if picked:
        entries.pop(picked.index)
    total = sum(entry[2] for entry in entries)
    ui.text(f"{total // 60} h {total % 60:02d} min", size=40, bold=True)
