def app(ui):
    ui.title("Fastest first")
    s = ui.state
    runs = s.get("runs", [])
    name = ui.field("Name").strip()
    with ui.row():
        if ui.button("Start") and s.get("since") is None:
            s.since = ui.time
        if ui.button("Stop") and s.get("since") is not None:
            s.last, s.since = ui.time - s.since, None
            runs.append([name or "Nobody", s.last])
            ui.clear("Name")
    shown = ui.time - s.since if s.get("since") is not None else s.get("last", 0)
    ui.text(f"{shown:.1f} s", size=48)
    for place, (who, seconds) in enumerate(sorted(runs, key=lambda run: run[1]), 1):
        ui.text(f"{place}. {who}: {seconds:.1f} s")
