def app(ui):
    ui.title("A minute of work")
    pay = ui.number("Pay a month", 2600.0, min=0)
    hours = ui.number("Hours a week", 40.0, min=1, max=168)
    hour = pay * 12 / 52 / hours
    ui.text(f"{hour / 60:.2f} a minute", size=40, bold=True)
    ui.text(f"{hour:.2f} an hour", size=24)
    ui.text(f"{hour / 3600:.4f} a second", size=24)
