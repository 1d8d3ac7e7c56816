def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    with ui.row():
        if ui.button("Start") and s.get("since") is None:
            s.since = ui.time
        if ui.button("Stop") and s.get("since") is not None:
            s.last, s.since = ui.time - s.since, None
            s.short = min(s.last, s.get("short", s.last))
            s.long = max(s.last, s.get("long", s.last))
    shown = ui.time - s.since if s.get("since") is not None else s.get("last", 0)
    ui.text(f"{shown:.1f} s", size=64)
    ui.text(f"Shortest: {s.short:.1f} s" if "short" in s else "Shortest: -")
    ui.text(f"Longest: {s.long:.1f} s" if "long" in s else "Longest: -")
