def app(ui):
    now = ui.now
    seconds = 900 - (now.minute * 60 + now.second) % 900
    ui.text(now.strftime("%I:%M %p"))
    with ui.row():
        ui.text("Next quarter in")
        ui.text(f"{seconds // 60}:{seconds % 60:02d}")
