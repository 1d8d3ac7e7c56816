def app(ui):
    ui.title("Plus and minus percent")
    number = ui.number("Number", 250.0)
    percent = ui.number("Percent", 12.0, min=0)
    part = number * percent / 100
    ui.text(f"{number:g} + {percent:g} % = {number + part:.2f}", size=32, bold=True)
    ui.text(f"{number:g} - {percent:g} % = {number - part:.2f}", size=32, bold=True)
    ui.text(f"{percent:g} % of it is {part:.2f}", size=20)
