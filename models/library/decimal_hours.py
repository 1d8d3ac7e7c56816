def app(ui):
    ui.title("Decimal hours")
    hours = ui.number("Hours", 7.75, min=0, step=0.25)
    minutes = round(hours * 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=40)
