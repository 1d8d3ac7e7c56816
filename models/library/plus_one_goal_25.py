def app(ui):
    ui.title("Counter")
    count = ui.state.get("count", 0)
    with ui.row():
        if ui.button("+1"):
            count += 1
        if ui.button("-1"):
            count = max(0, count - 1)
    ui.state.count = count
    ui.text(f"{count}", size=40, bold=True)
    ui.progress(min(1, count / 25))
    if count >= 25:
        ui.text("Goal reached", color="good", size=24)
    else:
        ui.text(f"{25 - count} missing", size=20)
