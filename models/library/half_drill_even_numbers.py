def app(ui):
    ui.title("Half of it")
    s = ui.state
    if "number" not in s:
        s.number, s.row = random.randrange(2, 101, 2), 0
    with ui.row():
        typed = ui.field("Half").strip()
        if ui.button("Check") and typed:
            s.row = s.row + 1 if typed == str(s.number // 2) else 0
            s.number = random.randrange(2, 101, 2)
            ui.clear("Half")
    ui.text(s.number, size=48)
    ui.text(f"Right in a row: {s.row}")
    if s.row >= 3:
        ui.text("Well done", size=28, color="good")
