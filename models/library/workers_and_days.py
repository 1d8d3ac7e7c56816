def app(ui):
    ui.title("Workers and days")
    workers = ui.number("Workers", 4, min=1)
    days = ui.number("Days they need", 12, min=0)
    others = ui.number("Other number of workers", 6, min=1)
    ui.text(f"Days: {days * workers / others:g}", size=40, bold=True)
    ui.text(f"One worker alone: {days * workers:g}", size=20)
    ui.text(f"{workers:g} × {days:g} / {others:g}", color="muted")
    ui.chart([days * workers / n for n in range(1, 11)], kind="line", labels=[str(n) for n in range(1, 11)])
