def app(ui):
    ui.title("Screen breaks")
    hours = ui.number("Hours at the screen", 8.0, min=0, max=24, step=0.5)
    minutes = round(hours * 60)
    breaks = minutes // 45
    total = minutes + breaks * 5
    ui.text(f"{breaks} breaks", size=32, bold=True)
    ui.text(f"{breaks * 5} minutes of break")
    ui.text(f"Done in {total // 60} h {total % 60} min", size=24)
