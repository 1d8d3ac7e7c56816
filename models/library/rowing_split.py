def app(ui):
    ui.title("Rowing split")
    metres = ui.number("Metres", 2000, min=100, step=100)
    with ui.row():
        minutes = ui.number("Minutes", 8, min=0)
        seconds = ui.number("Seconds", 0, min=0, max=59)
    split = (minutes * 60 + seconds) * 500 / metres
    ui.text(f"{int(split // 60)}:{split % 60:04.1f}", size=48, bold=True)
    ui.text("for 500 m", color="muted")
