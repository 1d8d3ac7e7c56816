def app(ui):
    ui.title("My pay")
    wage = ui.number("Pay for an hour", 15.0, min=0, step=0.5)
    hours = ui.number("Hours a week", 40.0, min=0, max=168)
    deducted = ui.slider("Taxes and insurance %", 0, 60, 25)
    kept = 1 - deducted / 100
    week = wage * hours
    month = week * 52 / 12
    year = week * 52
    rows = []
    for name, gross in [("Day", week / 5), ("Week", week), ("Month", month), ("Year", year)]:
        rows.append([name, f"{gross:,.2f}", f"{gross * kept:,.2f}"])
    ui.table(rows, header=["", "Before taxes", "After taxes"])
