from datetime import timedelta


def app(ui):
    ui.title("When to go to bed")
    with ui.row():
        hour = ui.number("Wake up at hour", 6, min=0, max=23)
        minute = ui.number("Minute", 30, min=0, max=59, step=5)
    to_fall_asleep = ui.slider("Minutes to fall asleep", 0, 60, 15, step=5)
    wake = ui.now.replace(hour=hour, minute=minute)
    ui.text("Be in bed at one of these times:", color="muted")
    with ui.row():
        for cycles in [6, 5, 4, 3]:
            asleep = timedelta(minutes=90 * cycles)
            bed = wake - asleep - timedelta(minutes=to_fall_asleep)
            with ui.card():
                ui.text(bed.strftime("%H:%M"), size=36, bold=True, align="center")
                ui.text(f"{cycles * 1.5:g} hours of sleep", align="center", color="muted")
