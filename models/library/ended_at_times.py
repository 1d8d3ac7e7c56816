def app(ui):
    ui.title("Naps")
    s = ui.state
    ended = s.get("ended", [])
    with ui.row():
        if ui.button("Nap"):
            s.end = ui.time + 1200
        if ui.button("Clear"):
            ended.clear()
    if s.get("end") and ui.time >= s.end:
        s.end = None
        ended.insert(0, ui.now.strftime("%H:%M"))
    if s.get("end"):
        ui.text(f"{math.ceil((s.end - ui.time) / 60)} minutes left", size=32)
    ui.text(", ".join(ended) or "No naps yet")
