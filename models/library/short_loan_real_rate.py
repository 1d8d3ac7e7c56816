def app(ui):
    ui.title("What the loan costs")
    borrowed = ui.number("I get", 300.0, min=1)
    back = ui.number("I pay back", 345.0, min=0)
    days = ui.number("After days", 14, min=1)
    fee = back - borrowed
    if fee <= 0:
        ui.text("This loan costs nothing", size=28)
        return
    ui.text(f"{fee / borrowed * 365 / days * 100:.0f} % a year", size=40, bold=True, color="bad")
    ui.text(f"Cost: {fee:.2f}, that is {fee / borrowed * 100:.1f} % of it", size=20)
