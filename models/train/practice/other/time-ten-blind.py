def app(ui):
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.begin = ui.now.timestamp()
        if ui.button("Stop") and s.get("begin"):
            d = round(abs(ui.now.timestamp() - s.begin - 10), 2)
            s.last = d
            if s.get("record") is None or d < s.record:
                s.record = d
            s.begin = 0
    ui.text(f"Last time: {s.get('last', '-')}")
    ui.text(f"Record: {s.get('record', '-')}")
