def app(ui):
    ui.title("Bars")
    s = ui.state
    size = int(ui.choice("Beats per bar", ["2", "3", "4"]))
    with ui.row():
        if ui.button("Start"):
            s.on, s.count = True, 0
        if ui.button("Stop"):
            s.on, s.count = False, 0
    if s.get("on") and ui.every(1):
        s.count = s.count + 1
        ui.tone(1200 if s.count % size == 1 else 800, 0.05)
    count = s.get("count", 0)
    ui.text(f"Beat: {(count - 1) % size + 1 if count else 0}", size=48)
    ui.text(f"Full bars: {count // size}")
