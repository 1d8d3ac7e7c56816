def app(ui):
    ui.title("Pay of the day")
    hours = ui.slider("Hours", 0, 16, 8)
    pay = hours * 12 + max(0, hours - 8) * 12
    ui.text(pay, size=64, align="center")
