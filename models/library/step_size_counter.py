def app(ui):
    ui.title("Counter")
    s = ui.state
    step = int(ui.choice("Step", ["1", "5", "10"]))
    count = s.get("count", 0)
    ui.text(count, size=72, bold=True, align="center")
    ui.text(f"before: {s.get('before', 0)}", align="center", color="muted")
    with ui.row():
        if ui.button("-"):
            s.before, s.count = count, count - step
        if ui.button("+"):
            s.before, s.count = count, count + step
