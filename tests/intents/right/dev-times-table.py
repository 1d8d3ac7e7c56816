def app(ui):
    ui.title("Times table")
    number = ui.number("Number", 2)
    for factor in range(1, 11):
        ui.text(f"{factor} × {number} = {factor * number}")
