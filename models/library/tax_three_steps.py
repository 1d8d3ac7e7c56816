STEPS = [(0, 20000, 10), (20000, 50000, 25), (50000, 10**12, 40)]


def app(ui):
    ui.title("Tax in steps")
    income = ui.number("Income", 20000, min=0, step=500)
    rows, total = [], 0
    for low, high, percent in STEPS:
        tax = max(0, min(income, high) - low) * percent / 100
        total += tax
        rows.append([f"{percent}%", f"{tax:.2f}"])
    ui.table(rows, header=["Step", "Tax"])
    ui.text(f"Sum: {total:.2f}", size=28)
