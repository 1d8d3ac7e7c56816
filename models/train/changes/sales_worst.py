MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]


def app(ui):
    ui.title("Sales")
    sales = ui.state.get("sales", [120, 90, 140, 160, 150, 200])
    kind = ui.tabs(["Bar", "Line", "Pie"])
    ui.chart(sales, labels=MONTHS, kind=kind.lower())
    best = MONTHS[sales.index(max(sales))]
    ui.text(f"Total {sum(sales)}, average {sum(sales) / len(sales):.1f}, best month {best}", size=18)
    worst = MONTHS[sales.index(min(sales))]
    ui.text(f"Worst month {worst}")
    with ui.grid(3):
        for i, month in enumerate(MONTHS):
            sales[i] = ui.number(month, sales[i], min=0, step=10)
