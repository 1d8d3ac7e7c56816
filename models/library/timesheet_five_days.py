def app(ui):
    ui.title("Timesheet")
    pause = ui.number("Break in minutes", 30, min=0)
    total = 0
    for day in ["Mon", "Tue", "Wed", "Thu", "Fri"]:
        with ui.row():
            start = ui.number(f"{day} from", 9.0, min=0, max=24, step=0.25)
            end = ui.number(f"{day} to", 17.5, min=0, max=24, step=0.25)
            hours = max(0, end - start - pause / 60)
            ui.text(f"{day}: {hours:.1f}")
        total += hours
    ui.text(f"{total:.1f} hours", size=40, bold=True)
