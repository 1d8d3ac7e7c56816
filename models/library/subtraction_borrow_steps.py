def app(ui):
    ui.title("Subtraction")
    number = int(ui.number("Number", 532, min=0, max=999999))
    minus = int(ui.number("Minus", 178, min=0, max=999999))
    if minus > number:
        ui.text("The upper number must be the bigger one", size=20, color="bad")
        return
    ui.text(f"{number} - {minus} = {number - minus}", size=40, bold=True)
    borrowed, rows = 0, []
    for place in range(len(str(number))):
        upper = number // 10**place % 10
        lower = minus // 10**place % 10 + borrowed
        borrowed = 1 if upper < lower else 0
        words = f"{upper} - {lower} " + ("doesn't work, borrow ten" if borrowed else "works")
        upper += 10 * borrowed
        rows.append([words, f"{upper} - {lower} = {upper - lower}"])
    ui.table(rows, header=["From the right", "Result"])
