def app(ui):
    ui.title("Bars")
    text = ui.field("Numbers", "1, 2, 3")
    ui.chart([float(part) for part in text.split(",") if part.strip()], kind="bar")
