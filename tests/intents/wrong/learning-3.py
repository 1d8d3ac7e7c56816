def app(ui):
    ui.title("Times table")
    ui.number("Number", 7)
    for factor in range(1, 13):
        ui.text(f"{factor} × 7 = {factor * 7}")
