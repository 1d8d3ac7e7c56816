def app(ui):
    ui.title("To binary")
    number = int(ui.number("Number", 13, min=0, max=1000000))
    rest, rows, digits = number, [], ""
    while rest > 0:
        rows.append([f"{rest} ÷ 2 = {rest // 2}", f"remainder {rest % 2}"])
        digits = f"{rest % 2}{digits}"
        rest //= 2
    ui.text(f"{number} = {digits or 0} in binary", size=36, bold=True)
    if rows:
        ui.table(rows, header=["Halve", "Remainder"])
        ui.text("Read the remainders from the bottom to the top", color="muted")
