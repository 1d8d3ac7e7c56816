def app(ui):
    ui.title("Times table")
    number = ui.number("Number", 4, min=1, max=12)
    for factor in range(1, 11):
        ui.text(f"{number} × {factor} = {number * factor}")
