def app(ui):
    ui.title("Pay")
    hours = ui.number("Hours worked", 40.0, min=0)
    wage = ui.number("Pay per hour", 12.0, min=0)
    off = ui.number("Deductions %", 20, min=0, max=100)
    ui.text(f"You get {hours * wage * (1 - off / 100):.2f}", size=28)
