def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    with ui.row():
        if ui.button("Minus"):
            count = max(-5, count - 1)
        if ui.button("Plus"):
            count = min(5, count + 1)
    ui.state.count = count
    ui.text(count, size=64, align="center")
    if count == 5:
        ui.text("Top")
    if count == -5:
        ui.text("Bottom")
