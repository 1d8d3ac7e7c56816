def app(ui):
    ui.title("Pay of the day")
    hours = ui.slider("Hours", 0, 16, 8)
    rate = ui.number("Pay an hour", 12, min=0)
    pay = hours * rate + max(0, hours - 8) * rate
    ui.text(pay, size=64, align="center")
