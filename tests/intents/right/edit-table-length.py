def app(ui):
    ui.title("Multiples of 3")
    for number in range(3, 31, 3):
        ui.text(number)
