# In cents, the largest first.
MONEY = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5]


def app(ui):
    ui.title("Change")
    price = ui.number("Price", 7.35, min=0, max=10000, step=0.05)
    paid = ui.number("Paid", 20.0, min=0, max=10000)
    left = round((paid - price) * 20) * 5
    if left < 0:
        ui.text(f"{-left / 100:.2f} are missing", size=28, color="bad")
        return
    ui.text(f"Change: {left / 100:.2f}", size=36, bold=True, color="accent")
    rows = []
    for value in MONEY:
        count = left // value
        left = left % value
        if count > 0:
            rows.append([f"{value / 100:.2f}", count])
    if rows:
        ui.table(rows, header=["Note or coin", "How many"])
