def app(ui):
    ui.title("Four results")
    a = ui.number("First", 10)
    b = ui.number("Second", 5)
    ui.text(f"Sum: {a + b:g}")
    ui.text(f"Difference: {a - b:g}")
    ui.text(f"Product: {a * b:g}")
    ui.text(f"Quotient: {a / b:g}" if b else "Quotient: none")
