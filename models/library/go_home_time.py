def app(ui):
    ui.title("Going home")
    with ui.row():
        hour = ui.number("Hour", 8, min=0, max=23)
        minute = ui.number("Minute", 15, min=0, max=59)
    work = ui.number("Work hours", 8.0, min=0, max=24, step=0.25)
    pause = ui.number("Break in minutes", 30, min=0, max=600)
    end = round(hour * 60 + minute + work * 60 + pause)
    ui.text(f"{end // 60 % 24:02d}:{end % 60:02d}", size=48, bold=True)
