def app(ui):
    ui.title("Caffeine")
    with ui.row():
        cups = ui.number("Cups of coffee", 2, min=0)
        hours = ui.number("Hours ago", 5, min=0, max=48)
    start = cups * 80
    ui.text(f"{start * 0.5 ** (hours / 5):.0f} mg", size=40, bold=True)
    ui.text("80 mg in a cup, half of it is gone after 5 hours", color="muted")
    ui.chart([start * 0.5 ** (hour / 5) for hour in range(25)])
