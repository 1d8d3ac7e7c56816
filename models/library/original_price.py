def app(ui):
    ui.title("Before the discount")
    paid = ui.number("Price paid", 60.0, min=0)
    percent = ui.slider("Discount %", 0, 95, 25)
    before = paid / (1 - percent / 100)
    ui.text(f"Before: {before:.2f}", size=40, bold=True)
