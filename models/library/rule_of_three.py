def app(ui):
    ui.title("What do others cost?")
    number = ui.number("Number", 3, min=1)
    price = ui.number("Price", 2.0, min=0)
    other = ui.number("Other number", 7, min=0)
    one = price / number
    ui.text(f"{other} cost {one * other:.2f}", size=32)
    ui.text(f"One costs {one:.2f}", color="muted")
