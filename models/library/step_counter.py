def app(ui):
    ui.title("Counter")
    s = ui.state
    count = s.get("count", 100)
    step = int(ui.choice("Step", ["1", "5", "10"]))
    ui.text(count, size=72, align="center")
    with ui.row():
        if ui.button("−"):
            s.count = count - step
        if ui.button("+"):
            s.count = count + step
        if ui.button("Reset"):
            s.count = 100
