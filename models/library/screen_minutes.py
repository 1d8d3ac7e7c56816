def app(ui):
    ui.title("Screen time")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.left = today, 90
    ui.text(f"{s.left} minutes left", size=32, align="center")
    if s.left == 0:
        ui.text("Screen off", color="bad", size=24, align="center")
    with ui.row():
        for minutes in [15, 30]:
            if ui.button(f"+{minutes} min"):
                s.left = max(0, s.left - minutes)
