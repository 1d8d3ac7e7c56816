START, END = 17 * 60, 19 * 60


def app(ui):
    ui.title("Happy hour")
    minute = ui.now.hour * 60 + ui.now.minute
    if START <= minute < END:
        left = END - minute
        ui.text("Happy hour!", size=56, bold=True, color="good", align="center")
        ui.text(f"{left} {'minute' if left == 1 else 'minutes'} left", size=28, align="center")
        ui.progress((minute - START) / (END - START))
    else:
        left = (START - minute) % 1440
        ui.text("Full price", size=56, bold=True, align="center")
        ui.text(f"Happy hour in {left // 60} h {left % 60} min", size=28, align="center")
    ui.text("Every day from 17:00 to 19:00", color="muted", align="center")
