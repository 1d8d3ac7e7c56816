def app(ui):
    ui.title("Exam")
    days = ui.number("Days until the exam", 10, min=1)
    known = ui.number("Pages I know already", 0, min=0, max=240)
    left = 240 - known
    if left > 0:
        ui.text(f"{math.ceil(left / days)} pages a day", size=40, bold=True)
    else:
        ui.text("Nothing left to learn", size=40, color="good")
