def app(ui):
    ui.title("Bars and dots")
    number = int(ui.number("Number", 7, min=1, max=19))
    ui.text("|" * (number // 5) + "." * (number % 5), size=48)
