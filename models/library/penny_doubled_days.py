def app(ui):
    ui.title("Doubled every day")
    days = ui.slider("Days", 1, 31, 30)
    rows, total = [], 0
    for day in range(1, days + 1):
        cents = 2 ** (day - 1)
        total += cents
        rows.append([day, f"{cents / 100:,.2f}", f"{total / 100:,.2f}"])
    ui.text(f"{2 ** (days - 1) / 100:,.2f} on the last day", size=36, bold=True)
    ui.text(f"Together: {total / 100:,.2f}", size=24)
    ui.table(rows, header=["Day", "This day", "Together"])
