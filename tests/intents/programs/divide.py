def app(ui):
    by = ui.number("By", 2)
    ui.text(f"Quotient: {10 / by:g}")
