def app(ui):
    ui.title("Hours")
    hours = ui.number("Hours", 7, min=0)
    minutes = ui.number("Minutes", 45, min=0, max=59)
    ui.text(f"{hours + minutes / 60:.2f}", size=40, bold=True)
