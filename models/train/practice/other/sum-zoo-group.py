def app(ui):
    ui.title("Zoo visit")
    with ui.grid(2):
        kids = ui.number("Number of kids (4 each)", 0)
        grown = ui.number("Number of grown-ups (9 each)", 0)
    sum_ = kids * 4 + grown * 9
    off = sum_ / 10 if kids + grown > 9 else 0
    ui.text(f"Discount {off:.2f}")
    ui.text(f"{sum_ - off:.2f} €", size=40)
