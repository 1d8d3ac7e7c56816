def app(ui):
    ui.title("A and B")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    with ui.row():
        for name, length in [("A", 20), ("B", 30)]:
            left = math.ceil(s.start + length - ui.time) if s.get("start") else length
            ui.text(f"{name}: {left if left > 0 else 'done'}", size=40)
