def app(ui):
    ui.title("Voucher")
    with ui.grid(2):
        who = ui.field("For", "Mum")
        what = ui.field("What", "breakfast in bed")
        sender = ui.field("From", "Tom")
        until = ui.field("Valid until", "31 December")
    c = ui.canvas(480, 240, background="lightyellow")
    for x in range(10, 470, 20):
        c.line(x, 10, x + 10, 10, "red", 3)
        c.line(x, 230, x + 10, 230, "red", 3)
    for y in range(10, 230, 20):
        c.line(10, y, 10, y + 10, "red", 3)
        c.line(470, y, 470, y + 10, "red", 3)
    c.text(240, 50, f"Voucher for {who}", size=30, color="black", align="center")
    c.text(240, 115, what, size=34, color="red", align="center")
    c.text(240, 170, f"from {sender}", size=20, color="black", align="center")
    c.text(240, 205, f"valid until {until}", size=14, color="gray", align="center")
