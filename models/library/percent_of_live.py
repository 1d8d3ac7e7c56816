def app(ui):
    ui.title("Percent of")
    percent = ui.number("Percent", 20)
    number = ui.number("Number", 50)
    ui.text(f"{percent:g}% of {number:g} is {percent * number / 100:g}", size=28)
