def app(ui):
    ui.title("Three-four")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.running, s.count = True, 0
        if ui.button("Stop"):
            s.running = False
    count = s.get("count", 0)
    if s.get("running", False) and ui.every(1):
        count = s.count = count + 1
        ui.tone(900 if count % 3 == 1 else 500, 0.05)
    beat = (count - 1) % 3 + 1 if count else "-"
    ui.text(f"Beat {beat}, bars {count // 3}", size=32)
