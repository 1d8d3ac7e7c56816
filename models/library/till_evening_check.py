def app(ui):
    ui.title("Closing")
    start = ui.number("In the morning", 100.0, min=0)
    sales = ui.number("Sales", 450.0, min=0)
    counted = ui.number("Counted", 548.5, min=0)
    difference = round(counted - start - sales, 2)
    ui.text(f"It should be {start + sales:.2f}")
    if difference == 0:
        ui.text("It is right", size=40, bold=True, color="good")
    elif difference < 0:
        ui.text(f"{-difference:.2f} missing", size=40, bold=True, color="bad")
    else:
        ui.text(f"{difference:.2f} too much", size=40, bold=True, color="warn")
