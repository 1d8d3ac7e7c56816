def app(ui):
    ui.title("Push-ups")
    count = ui.state.get("count", 0)
    with ui.row():
        if ui.button("+5"):
            count += 5
        if ui.button("+10"):
            count += 10
    ui.state.count = count
    ui.text(f"{count} of 60", size=32)
    ui.progress(min(1, count / 60))
    if count >= 60:
        ui.text("Well done", color="good")
