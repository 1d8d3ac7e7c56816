SIZE = {"hectare": 10000, "acre": 4046.86, "square metre": 1, "football field": 7140}


def app(ui):
    ui.title("Land")
    with ui.row():
        amount = ui.number("Amount", 5.0, min=0)
        unit = ui.choice("Unit", list(SIZE))
    area = amount * SIZE[unit]
    for name, size in SIZE.items():
        if name != unit:
            ui.text(f"{area / size:,.2f} × {name}", size=28, bold=True)
    ui.text("A football field is 105 m by 68 m", color="muted")
