def app(ui):
    ui.title("Diamond")
    rows = ui.slider("Half the height", 1, 12, 5)
    sign = (ui.field("Sign", "*").strip() or "*")[0]
    widths = list(range(1, rows + 1)) + list(range(rows - 1, 0, -1))
    for width in widths:
        ui.text(" ".join(sign * width), align="center")
    total = sum(widths)
    ui.text("1 sign" if total == 1 else f"{total} signs", size=20)
